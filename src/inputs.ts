import { randomUUID } from 'node:crypto'
import type { Policy } from './delivery/policy.ts'
import { basicCredential, type Message } from './gateway/client.ts'
import { type Environment, proxyFor, proxySecrets } from './http/proxy.ts'
import * as kinds from './input-kinds.ts'
import { type FitRules, fitText } from './message/fit.ts'
import type { Redactor } from './report/redactor.ts'
import { Failure } from './shared/failure.ts'
import { plainLine } from './shared/plain-text.ts'

const { boolean, oneOf, optional, optionalWhole, required, seconds, serverUrl, whole } = kinds

/** The inputs of action.yml. */
export const table = {
  username: kinds.username,
  password: required,
  destination: kinds.phoneNumbers,
  text: optional,
  template: kinds.template,
  'smart-encoding': boolean('false'),
  'max-segments': optionalWhole(1, 23),
  overflow: oneOf('fail', 'truncate'),
  'run-link': boolean('false'),
  'job-status': kinds.jobStatus,
  'github-token': kinds.headerValue,
  when: oneOf('always', 'change'),
  once: boolean('false'),
  strategy: oneOf('all', 'escalate'),
  // As long as a hosted runner's job may take.
  'delivery-timeout': seconds('0', 0, 21_600),
  retries: whole('3', 0, 10),
  'on-unconfirmed': oneOf('fail', 'resend'),
  'fail-on-error': boolean('true'),
  'dry-run': boolean('false'),
  'status-api-key': kinds.headerValue,
  'reference-service': optional,
  'reference-action': optional,
  'reference-key': optional,
  'gateway-url': serverUrl('https://sms.namirialtsp.com'),
  account: optional,
  lra: optionalWhole(0, Number.MAX_SAFE_INTEGER),
  timeout: seconds('15', 0.1, 600),
  concurrency: whole('4', 1, 64),
  endpoint: oneOf('auto', 'services', 'admin'),
  'status-url': serverUrl('https://sms-apistatus.namirialtsp.com'),
  detailed: boolean('true'),
  'webhook-url': kinds.httpsUrl,
  'business-relation-id': optional,
} satisfies Record<string, kinds.InputKind<unknown>>

type Name = keyof typeof table
type Values = { readonly [N in Name]: ReturnType<(typeof table)[N]['read']> }

/** What inputs must be to one another. It is asked if each of them is right by itself. The fault is the first one's. */
type Rule = readonly [of: readonly [Name, ...Name[]], fault: (values: Values) => string | false]

const rules: readonly Rule[] = [
  [
    ['text', 'template'],
    ({ text, template }) =>
      text !== undefined &&
      template !== undefined &&
      'is given together with template. Give only one of them.',
  ],
  [
    ['text', 'template'],
    ({ text, template }) =>
      (text ?? template) === undefined &&
      'is empty. Give a text of 1 to 1600 characters, or a template.',
  ],
  [
    ['text', 'template', 'smart-encoding', 'max-segments', 'overflow'],
    values => {
      const fitted = fitText(values.text ?? '', fitRulesOf(values), false)
      return values.template === undefined && 'problem' in fitted && fitted.problem
    },
  ],
  [
    ['job-status', 'when'],
    values =>
      values.when === 'change' &&
      values['job-status'] === undefined &&
      'is empty, but when: change needs it. Remove the input to use its default.',
  ],
  needs('once', 'status-api-key', ({ once }) => once),
  needs('once', 'reference-service', ({ once }) => once),
  needs('once', 'reference-key', ({ once }) => once),
  needs('reference-action', 'reference-service'),
  needs('reference-key', 'reference-service'),
  [
    ['delivery-timeout', 'status-api-key'],
    values =>
      values['delivery-timeout'] > 0 &&
      values['status-api-key'] === undefined &&
      'needs status-api-key, the key of the Message Status API.',
  ],
  [
    ['strategy', 'delivery-timeout'],
    values =>
      values.strategy === 'escalate' &&
      values['delivery-timeout'] === 0 &&
      'is escalate, which needs a delivery-timeout above 0.',
  ],
  needs('strategy', 'status-api-key', ({ strategy }) => strategy === 'escalate'),
  isNotForServices('account'),
  isNotForServices('lra'),
]

/** @param isUsed by default, whether `input` is given */
function needs(
  input: Name,
  needed: Name,
  isUsed = (values: Values) => values[input] !== undefined,
): Rule {
  return [
    [input, needed],
    values => isUsed(values) && values[needed] === undefined && `needs ${needed}.`,
  ]
}

function isNotForServices(input: 'account' | 'lra'): Rule {
  return [
    ['endpoint', input],
    values =>
      values.endpoint === 'services' &&
      values[input] !== undefined &&
      `is services, but ${input} needs the admin endpoint; allowed are auto and admin.`,
  ]
}

/**
 * Reads and checks all inputs, secrets first. `get` returns a value, possibly empty. `whyEmpty` explains required inputs that are
 * empty, mostly secrets. Throws `invalid-input` with every fault.
 */
export function readInputs(
  get: (name: string) => string,
  environment: Environment,
  redactor: Redactor,
  whyEmpty: () => string,
): Inputs {
  const given = (name: string): string | undefined => get(name).trim() || undefined
  const credential = hideSecrets(given, environment, redactor)
  const faults = new Map<string, Set<string>>()
  const note = (name: string, what: string): void => {
    faults.set(name, (faults.get(name) ?? new Set()).add(what))
  }
  const excerpt = (words: string, longest: number): string =>
    plainLine(redactor.clean(plainLine(words, Number.POSITIVE_INFINITY)), longest)
  const shown = (value: string): string => {
    if (value === '') return 'nothing'
    return value === given('text') ? 'the text' : `"${excerpt(value, 60)}"`
  }
  const empty: string[] = []
  const values = readTable((name, { fallback, read }) => {
    const fault = (what: string): void => note(name, what)
    const missing = (): void => void empty.push(name)
    return read(given(name) ?? fallback, { fault, missing, shown, excerpt, redactor })
  })
  const wrong = new Set([...faults.keys(), ...empty])
  for (const [of, fault] of rules) {
    const what = !of.some(name => wrong.has(name)) && fault(values)
    if (!what) continue
    note(of[0], what)
    if (of.includes('status-api-key')) note('status-api-key', `is empty. ${whyEmpty()}`)
  }
  const proxyTo = (server: URL): URL | undefined => {
    const proxy = proxyFor(server, environment)
    if (proxy !== null) return proxy
    const allowed = 'allowed are http://host:port and https://host:port'
    note('HTTPS_PROXY', `is not the URL of an HTTP proxy; ${allowed}.`)
    return undefined
  }
  const inputs = inputsOf(values, credential, proxyTo)
  const lines = [...faults].flatMap(([name, what]) => [...what].map(each => `${name}: ${each}`))
  const isOrAre = empty.length === 1 ? 'is' : 'are'
  if (empty.length > 0) {
    lines.unshift(`${empty.join(', ')}: ${isOrAre} required, but empty. ${whyEmpty()}`)
  }
  if (lines.length === 0) return inputs
  const remedy = faults.size === 0 ? '' : ' Correct the inputs of this step.'
  throw new Failure('invalid-input', lines.join('\n'), { remedy: `Nothing was sent.${remedy}` })
}

/** Registers the secrets, and returns the Basic credential. */
function hideSecrets(
  given: (name: string) => string | undefined,
  environment: Environment,
  redactor: Redactor,
): string {
  const [username = '', password = ''] = [given('username'), given('password')]
  const keys = [given('status-api-key') ?? '', given('github-token') ?? '']
  for (const secret of [password, ...keys, ...proxySecrets(environment)]) redactor.hide(secret)
  const credential = basicCredential(username, password)
  if (password !== '') {
    redactor.hide(credential)
    // What stands in front of the gateway may use Latin-1.
    redactor.hide(basicCredential(username, password, 'latin1'))
  }
  return credential
}

function readTable(read: (name: string, kind: kinds.InputKind<unknown>) => unknown): Values {
  const values = Object.entries(table).map(([name, kind]) => [name, read(name, kind)])
  // Each value is of its kind's type, which the entries of an object do not keep.
  return Object.fromEntries(values) as Values
}

/** The inputs as the story of a step needs them. */
export type Inputs = ReturnType<typeof inputsOf>

function inputsOf(values: Values, credential: string, proxyTo: (server: URL) => URL | undefined) {
  const { text, template, account, lra, endpoint, when } = values
  const [gatewayUrl, statusUrl] = [values['gateway-url'], values['status-url']]
  const apiKey = values['status-api-key']
  const isAdministrative = account !== undefined || lra !== undefined
  const automatic = isAdministrative ? 'admin' : 'services'
  return {
    destinations: values.destination,
    /** Either a text or a template that makes it. */
    text,
    template,
    runLink: values['run-link'],
    fitRules: fitRulesOf(values),
    message: {
      detailed: values.detailed,
      reference: referenceOf(values),
      businessRelationId: values['business-relation-id'],
      webhookUrl: values['webhook-url'],
      account,
      lra,
    },
    endpoint: endpoint === 'auto' ? automatic : endpoint,
    gatewayUrl,
    proxy: proxyTo(gatewayUrl),
    credential,
    policy: policyOf(values),
    status:
      apiKey === undefined ? undefined : { url: statusUrl, apiKey, proxy: proxyTo(statusUrl) },
    failOnError: values['fail-on-error'],
    dryRun: values['dry-run'],
    /** `change`: send only if the status differs from the one before. */
    when,
    standing: values['job-status'],
    /** May read this repository's workflow runs, or not; possibly empty. */
    token: values['github-token'] ?? '',
  }
}

function fitRulesOf(values: Values): FitRules {
  return {
    smartEncoding: values['smart-encoding'],
    maxSegments: values['max-segments'],
    overflow: values.overflow,
  }
}

function referenceOf(values: Values): Message['reference'] {
  const service = values['reference-service']
  const key = values['reference-key'] ?? randomUUID()
  return service === undefined ? undefined : { service, action: values['reference-action'], key }
}

function policyOf(values: Values): Policy {
  const { timeout, retries, concurrency, strategy, once } = values
  // Whether the reference tells this message from all others to the same number.
  const isOwn = values['reference-service'] !== undefined && (once || !values['reference-key'])
  return {
    timeout,
    retries,
    onUnconfirmed: values['on-unconfirmed'],
    concurrency,
    strategy,
    deliveryTimeout: values['delivery-timeout'],
    identifiable: isOwn && values['status-api-key'] !== undefined,
    once,
  }
}
