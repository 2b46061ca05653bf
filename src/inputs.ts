import { randomUUID } from 'node:crypto'
import type { Policy } from './delivery/policy.ts'
import { type Destination, listEntries, MOST_DESTINATIONS, toE164 } from './destination.ts'
import { basicCredential, type Endpoint, type Message } from './gateway/client.ts'
import { type Environment, proxyFor, proxySecrets } from './http/proxy.ts'
import { InputReader, WHOLE } from './input-reader.ts'
import { type FitRules, fitText } from './message/fit.ts'
import { faultsOf, type Pattern } from './message/pattern.ts'
import { type Template, templates } from './message/template-names.ts'
import type { Redactor } from './report/redactor.ts'

export interface Inputs {
  /** Without duplicates, in the order given; at least one. */
  destinations: Destination[]
  message: Omit<Message, 'text'>
  content: Content
  fitRules: FitRules
  endpoint: Endpoint
  gatewayUrl: URL
  proxy: URL | undefined
  credential: string
  policy: Policy
  /** The Message Status API; undefined without a key. */
  status: { url: URL; apiKey: string; proxy: URL | undefined } | undefined
  failOnError: boolean
  dryRun: boolean
  /** `change`: send only if this job's status differs from the one before. */
  when: 'always' | 'change'
  /** The job's status so far; `''` where it is not known. */
  jobStatus: JobStatus | ''
  /** May read this repository's workflow runs, or not; possibly empty. */
  token: string
}

/** GitHub's `job.status`. */
export type JobStatus = (typeof jobStatuses)[number]

const jobStatuses = ['success', 'failure', 'cancelled'] as const

/** The text that was given, or the template that makes it. */
export type Content = { text: string } | TemplateInputs

/** What a template is made of. */
export interface TemplateInputs {
  template: Template | Pattern
  runLink: boolean
}

/** Seconds. As long as a hosted runner's job may take. */
const LONGEST_DELIVERY_TIMEOUT = 21_600

/** What an input means where it is empty: the defaults that action.yml declares, for a workflow that passes on an empty value. */
export const defaults: Readonly<Record<string, string>> = {
  'smart-encoding': 'false',
  overflow: 'fail',
  'run-link': 'false',
  endpoint: 'auto',
  detailed: 'true',
  'gateway-url': 'https://sms.namirialtsp.com',
  timeout: '15',
  retries: '3',
  once: 'false',
  'on-unconfirmed': 'fail',
  concurrency: '4',
  'status-url': 'https://sms-apistatus.namirialtsp.com',
  'delivery-timeout': '0',
  strategy: 'all',
  'fail-on-error': 'true',
  'dry-run': 'false',
  when: 'always',
}

/** Reads and checks all inputs, secrets first. `get` returns a value, possibly empty. Throws `invalid-input` with every fault. */
export function readInputs(
  get: (name: string) => string,
  environment: Environment,
  redactor: Redactor,
): Inputs {
  const input = new InputReader(get, defaults, redactor)
  const { credential, apiKey, token } = readSecrets(input, environment, redactor)
  const destinations = readDestinations(input, redactor)
  const fitRules = readFitRules(input)
  const content = readContent(input, fitRules)
  const once = readOnce(input)
  const { reference, identifiable } = readReference(input, once)
  const { endpoint, account, lra } = readEndpoint(input)
  const webhookUrl = readWebhookUrl(input)
  const gatewayUrl = input.serverUrl('gateway-url')
  const statusUrl = input.serverUrl('status-url')
  const policy = readPolicy(input, apiKey !== undefined, { identifiable, once })
  const proxyTo = (server: URL): URL | undefined => readProxy(input, server, environment)
  const inputs: Inputs = {
    destinations,
    content,
    fitRules,
    message: {
      detailed: input.boolean('detailed'),
      reference,
      businessRelationId: input.value('business-relation-id'),
      webhookUrl,
      account,
      lra,
    },
    endpoint,
    gatewayUrl,
    proxy: proxyTo(gatewayUrl),
    credential,
    policy,
    status:
      apiKey === undefined ? undefined : { url: statusUrl, apiKey, proxy: proxyTo(statusUrl) },
    failOnError: input.boolean('fail-on-error'),
    dryRun: input.boolean('dry-run'),
    ...readWhen(input),
    token,
  }
  input.check()
  return inputs
}

interface Secrets {
  credential: string
  apiKey: string | undefined
  token: string
}

function readSecrets(input: InputReader, environment: Environment, redactor: Redactor): Secrets {
  const username = input.required('username')
  const password = input.required('password')
  const credential = basicCredential(username, password)
  const apiKey = input.value('status-api-key')
  const token = input.value('github-token') ?? ''
  for (const secret of [password, apiKey ?? '', token, ...proxySecrets(environment)]) {
    redactor.hide(secret)
  }
  if (password !== '') {
    const padded = [credential, basicCredential(username, password, 'latin1')]
    const forms = padded.flatMap(form => [form, form.replace(/=+$/, '')])
    for (const form of new Set(forms)) redactor.hide(form)
  }
  if (username.includes(':')) {
    input.fault('username', 'contains a colon. A username must not have one.')
  }
  return { credential, apiKey, token }
}

function readDestinations(input: InputReader, redactor: Redactor): Destination[] {
  const fault = (what: string): void => input.fault('destination', what)
  const destinations = new Map<string, Destination>()
  const entries = listEntries(input.value('destination') ?? '')
  for (const [index, typed] of entries.entries()) {
    const number = toE164(typed)
    if (number === undefined) {
      const digits = digitsOf(typed)
      if (digits !== undefined) redactor.hide(typed)
      const comment = typed.includes('#') ? ' A comment needs a line of its own.' : ''
      // No whole number as an example: it may be the one that was typed.
      fault(
        `entry ${index + 1} is ${digits ?? 'not a phone number'}; allowed is +, country code and number, 7 to 15 digits in all, for example +39 333… in Italy.${comment}`,
      )
    } else {
      redactor.hideNumber({ number, typed })
      if (!destinations.has(number)) destinations.set(number, { number, typed })
    }
  }
  if (entries.length === 0) fault('is required, but has no number.')
  if (destinations.size > MOST_DESTINATIONS) {
    fault(`has ${destinations.size} numbers; at most ${MOST_DESTINATIONS} are allowed.`)
  }
  return [...destinations.values()]
}

/** The first and last digits of what looks like a phone number. Anything else may be a password: of it, nothing is shown. */
function digitsOf(typed: string): string | undefined {
  const number = typed.replace(/[\s\p{Pd}().]/gu, '')
  return /^\+?\d{7,}$/.test(number) ? number.replace(/(?<=\d\d).*(?=\d\d)/, '…') : undefined
}

function readFitRules(input: InputReader): FitRules {
  return {
    smartEncoding: input.boolean('smart-encoding'),
    maxSegments: input.number('max-segments', WHOLE, 1, 23),
    overflow: input.oneOf('overflow', ['fail', 'truncate']),
  }
}

function readContent(input: InputReader, fitRules: FitRules): Content {
  const text = input.value('text')
  const template = readTemplate(input)
  if (text !== undefined && template !== undefined) {
    input.fault('text', 'is given together with template. Give only one of them.')
  }
  if (template !== undefined) return template
  if (text === undefined) {
    input.fault('text', 'is empty. Give a text of 1 to 1600 characters, or a template.')
    return { text: '' }
  }
  const fitted = fitText(text, fitRules)
  if ('problem' in fitted) input.fault('text', fitted.problem)
  return { text }
}

function readTemplate(input: InputReader): TemplateInputs | undefined {
  const runLink = input.boolean('run-link')
  const value = input.value('template')
  if (value === undefined) return undefined
  if (!/[{}]/.test(value)) {
    const besides = ', or a pattern such as {workflow} {outcome}'
    return { template: input.oneOf('template', templates, besides), runLink }
  }
  const excerpt = (words: string, longest: number): string => input.excerpt(words, longest)
  for (const fault of faultsOf(value, excerpt)) input.fault('template', fault)
  return { template: { pattern: value }, runLink }
}

function readWhen(input: InputReader): Pick<Inputs, 'when' | 'jobStatus'> {
  const when = input.oneOf('when', ['always', 'change'])
  if (input.value('job-status') !== undefined) {
    return { when, jobStatus: input.oneOf('job-status', jobStatuses) }
  }
  if (when === 'change')
    input.fault(
      'job-status',
      'is empty, but when: change needs it. Remove the input to use its default.',
    )
  return { when, jobStatus: '' }
}

function readOnce(input: InputReader): boolean {
  const once = input.boolean('once')
  for (const name of ['status-api-key', 'reference-service', 'reference-key']) {
    if (once && input.value(name) === undefined) {
      input.fault('once', `needs ${name}.`)
    }
  }
  return once
}

/** The reference, and whether it tells this message from all others to the same number. */
function readReference(
  input: InputReader,
  once: boolean,
): { reference: Message['reference']; identifiable: boolean } {
  const service = input.value('reference-service')
  const action = input.value('reference-action')
  const key = input.value('reference-key')
  if (service !== undefined) {
    const reference = { service, action, key: key ?? randomUUID() }
    return { reference, identifiable: once || key === undefined }
  }
  for (const [name, value] of Object.entries({
    'reference-action': action,
    'reference-key': key,
  })) {
    if (value === undefined) continue
    input.fault(name, 'needs reference-service.')
  }
  return { reference: undefined, identifiable: false }
}

function readEndpoint(
  input: InputReader,
): Pick<Message, 'account' | 'lra'> & { endpoint: Endpoint } {
  const account = input.value('account')
  const lra = input.number('lra', WHOLE, 0, Number.MAX_SAFE_INTEGER)
  const chosen = input.oneOf('endpoint', ['auto', 'services', 'admin'])
  const administrative = account !== undefined || lra !== undefined
  if (chosen === 'services' && administrative) {
    const given = account !== undefined ? 'account' : 'lra'
    input.fault(
      'endpoint',
      `is services, but ${given} needs the admin endpoint; allowed are auto and admin.`,
    )
  }
  const automatic = administrative ? 'admin' : 'services'
  return { endpoint: chosen === 'auto' ? automatic : chosen, account, lra }
}

/** The gateway gets the URL as it is given. So it has none of the forms that only browsers take, such as `https:host`. */
const HTTPS_URL = /^https:\/\/[^\s/\\]\S*$/i

function readWebhookUrl(input: InputReader): string | undefined {
  const url = input.value('webhook-url')
  if (url !== undefined && !(HTTPS_URL.test(url) && URL.canParse(url))) {
    input.fault('webhook-url', 'is not an HTTPS URL. Write https://, then the host and the path.')
  }
  return url
}

function readPolicy(
  input: InputReader,
  hasStatusApi: boolean,
  { identifiable, once }: Pick<Policy, 'identifiable' | 'once'>,
): Policy {
  const deliveryTimeout = input.seconds('delivery-timeout', 0, LONGEST_DELIVERY_TIMEOUT)
  const strategy = input.oneOf('strategy', ['all', 'escalate'])
  if (deliveryTimeout > 0 && !hasStatusApi) {
    input.fault('delivery-timeout', 'needs status-api-key, the key of the Message Status API.')
  }
  if (strategy === 'escalate' && deliveryTimeout === 0) {
    input.fault('strategy', 'is escalate, which needs a delivery-timeout above 0.')
  }
  return {
    timeout: input.seconds('timeout', 0.1, 600),
    retries: input.number('retries', WHOLE, 0, 10) ?? 0,
    onUnconfirmed: input.oneOf('on-unconfirmed', ['fail', 'resend']),
    concurrency: input.number('concurrency', WHOLE, 1, 64) ?? 1,
    strategy,
    deliveryTimeout,
    identifiable: identifiable && hasStatusApi,
    once,
  }
}

/** The proxy to a server. It is read like an input, though it comes from the environment. */
function readProxy(input: InputReader, server: URL, environment: Environment): URL | undefined {
  const proxy = proxyFor(server, environment)
  if (proxy !== null) return proxy
  input.fault(
    'HTTPS_PROXY',
    'is not the URL of an HTTP proxy; allowed are http://host:port and https://host:port.',
  )
  return undefined
}
