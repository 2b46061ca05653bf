import { randomUUID } from 'node:crypto'
import { basicCredential } from './gateway/client.ts'
import { proxySecrets } from './http/proxy.ts'
import * as kinds from './input-kinds.ts'
import { fitText } from './message/fit.ts'
import type { Redactor } from './report/redactor.ts'
import { Failure } from './shared/failure.ts'
import { plainLine } from './shared/plain-text.ts'

/** The inputs of action.yml, by their names in camel case. */
export const table = {
  username: kinds.username,
  password: kinds.required,
  destination: kinds.phoneNumbers,
  text: kinds.optional,
  template: kinds.template,
  smartEncoding: kinds.boolean('false'),
  maxSegments: kinds.optionalWhole(1, 23),
  overflow: kinds.oneOf('fail', 'truncate'),
  runLink: kinds.boolean('false'),
  jobStatus: kinds.jobStatus,
  githubToken: kinds.headerValue,
  when: kinds.oneOf('always', 'change'),
  once: kinds.boolean('false'),
  strategy: kinds.oneOf('all', 'escalate'),
  // As long as a hosted runner's job may take.
  deliveryTimeout: kinds.seconds('0', 0, 21_600),
  retries: kinds.whole('3', 0, 10),
  onUnconfirmed: kinds.oneOf('fail', 'resend'),
  failOnError: kinds.boolean('true'),
  dryRun: kinds.boolean('false'),
  statusApiKey: kinds.headerValue,
  referenceService: kinds.optional,
  referenceAction: kinds.optional,
  referenceKey: kinds.optional,
  gatewayUrl: kinds.serverUrl('https://sms.namirialtsp.com'),
  account: kinds.optional,
  lra: kinds.optionalWhole(0, Number.MAX_SAFE_INTEGER),
  timeout: kinds.seconds('15', 0.1, 600),
  concurrency: kinds.whole('4', 1, 64),
  endpoint: kinds.oneOf('auto', 'services', 'admin'),
  statusUrl: kinds.serverUrl('https://sms-apistatus.namirialtsp.com'),
  detailed: kinds.boolean('true'),
  webhookUrl: kinds.httpsUrl,
  businessRelationId: kinds.optional,
} satisfies Record<string, kinds.InputKind<unknown>>

type Name = keyof typeof table
type Values = { readonly [N in Name]: ReturnType<(typeof table)[N]['read']> }

/** The name of an input in action.yml: `maxSegments` is `max-segments`. */
export function inputName(name: string): string {
  return name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)
}

/** The rules about several inputs. `misfit` gets the inputs of a broken rule, and what is wrong with the first of them. */
function checkTogether(
  values: Values,
  misfit: (of: readonly [Name, ...Name[]], what: string) => void,
): void {
  const { text, template, when, jobStatus, once, strategy, deliveryTimeout, endpoint } = values
  const need = (input: Name, needed: Name, isUsed = values[input] !== undefined): void => {
    if (isUsed && values[needed] === undefined)
      misfit([input, needed], `needs "${inputName(needed)}".`)
  }
  if (text !== undefined && template !== undefined)
    misfit(['text', 'template'], 'is given together with "template". Give only one of them.')
  if (text === undefined && template === undefined)
    misfit(['text', 'template'], 'is empty. Give a text of 1 to 1600 characters, or a "template".')
  const fitted = fitText(text ?? '', values, false)
  if (template === undefined && 'problem' in fitted)
    misfit(['text', 'template', 'smartEncoding', 'maxSegments', 'overflow'], fitted.problem)
  if (when === 'change' && jobStatus === undefined)
    misfit(
      ['jobStatus', 'when'],
      'is empty, but "when" is change. Remove the input to use its default.',
    )
  need('referenceAction', 'referenceService')
  need('referenceKey', 'referenceService')
  need('once', 'referenceService', once)
  need('once', 'referenceKey', once)
  need('once', 'statusApiKey', once)
  need('deliveryTimeout', 'statusApiKey', deliveryTimeout > 0)
  need('strategy', 'statusApiKey', strategy === 'escalate')
  if (strategy === 'escalate' && deliveryTimeout === 0)
    misfit(['strategy', 'deliveryTimeout'], 'is escalate; it needs a "delivery-timeout" above 0.')
  for (const input of ['account', 'lra'] as const) {
    if (endpoint === 'services' && values[input] !== undefined)
      misfit(
        ['endpoint', input],
        `is services, but "${input}" needs the admin endpoint; allowed are auto and admin.`,
      )
  }
}

/**
 * Reads and checks all inputs, secrets first. `get` returns an input as it was given. `whyEmpty` says what to do about a required
 * input that is empty. Throws `invalid-input` with every fault.
 */
export function readInputs(
  get: (name: string) => string,
  environment: NodeJS.ProcessEnv,
  redactor: Redactor,
  whyEmpty: () => string,
): Inputs {
  const given = (name: string): string | undefined => get(inputName(name)).trim() || undefined
  hideSecrets(given, environment, redactor)
  const faults = new Set<string>()
  const tell = (name: string, what: string): void => void faults.add(`${inputName(name)}: ${what}`)
  const wrong = new Set<string>()
  const shown = (value: string): string => {
    if (value === given('text')) return 'the text'
    // A secret is only found whole, so the line is cut last.
    return `"${plainLine(redactor.clean(plainLine(value, Number.POSITIVE_INFINITY)), 60)}"`
  }
  let remedy = 'Correct the inputs of this step.'
  const values = readTable((name, { fallback, read }) => {
    const fault = (what: string): void => {
      wrong.add(name)
      tell(name, what)
    }
    const missing = (): void => {
      fault('is required, but empty.')
      remedy = whyEmpty()
    }
    return read(given(name) ?? fallback, { fault, missing, shown, redactor })
  })
  checkTogether(values, (of, what) => {
    if (of.some(name => wrong.has(name))) return
    tell(of[0], what)
    if (!of.includes('statusApiKey')) return
    tell('statusApiKey', 'is empty, but the Message Status API needs it.')
    remedy = whyEmpty()
  })
  if (faults.size === 0) return completed(values)
  throw new Failure('invalid-input', [...faults].join('\n'), {
    remedy: `Nothing was sent. ${remedy}`,
  })
}

function hideSecrets(
  given: (name: Name) => string | undefined,
  environment: NodeJS.ProcessEnv,
  redactor: Redactor,
): void {
  const [username = '', password = ''] = [given('username'), given('password')]
  const keys = [given('statusApiKey') ?? '', given('githubToken') ?? '']
  for (const secret of [password, ...keys, ...proxySecrets(environment)]) redactor.hide(secret)
  if (password === '') return
  redactor.hide(basicCredential(username, password))
  // A server in front of the gateway may write the credential in Latin-1.
  redactor.hide(basicCredential(username, password, 'latin1'))
}

function readTable(read: (name: string, kind: kinds.InputKind<unknown>) => unknown): Values {
  const values = Object.entries(table).map(([name, kind]) => [name, read(name, kind)])
  // TypeScript does not know that each value has the type of its own kind.
  return Object.fromEntries(values) as Values
}

export type Inputs = ReturnType<typeof completed>

/** The inputs, with the values that depend on several of them. */
function completed(values: Values) {
  const { account, lra, endpoint, once, referenceKey } = values
  const { referenceService: service, referenceAction: action } = values
  const automatic = account === undefined && lra === undefined ? 'services' : 'admin'
  // Whether the reference tells this message from all others to the same number.
  const isOwn = service !== undefined && (once || referenceKey === undefined)
  return {
    ...values,
    endpoint: endpoint === 'auto' ? automatic : endpoint,
    reference:
      service === undefined ? undefined : { service, action, key: referenceKey ?? randomUUID() },
    canLookUp: isOwn && values.statusApiKey !== undefined,
  }
}
