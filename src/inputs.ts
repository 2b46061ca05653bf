import type { Policy } from './delivery/policy.ts'
import {
  type Destination,
  listEntries,
  MOST_DESTINATIONS,
  maskNumber,
  toE164,
} from './destination.ts'
import { Failure } from './failure.ts'
import { basicCredential, type Endpoint, type Message } from './gateway/client.ts'
import {
  decoded,
  type Environment,
  ProxyVariableError,
  proxyFor,
  proxySecrets,
} from './gateway/proxy.ts'
import { type FitRules, type FittedText, fitText } from './message/fit.ts'
import { type Template, templates } from './message/template-names.ts'
import { plainLine } from './plain-text.ts'
import type { Redactor } from './report/redactor.ts'

/** Everything that a workflow author asked for, checked. */
export interface Inputs {
  /** Without duplicates, in the order given; at least one. */
  destinations: Destination[]
  /** The message but for its text. */
  message: Omit<Message, 'text'>
  /** What was given as `text`, fitted; without a meaning where there is a template. */
  text: FittedText
  template: TemplateInputs | undefined
  fitRules: FitRules
  endpoint: Endpoint
  gatewayUrl: URL
  /** Leads to the gateway, where the environment says so. */
  proxy: URL | undefined
  /** The Basic credential. */
  credential: string
  policy: Policy
  /** The Message Status API; undefined without a key. */
  status: { url: URL; apiKey: string; proxy: URL | undefined } | undefined
  failOnError: boolean
  /** Check everything and send nothing. */
  dryRun: boolean
}

/** What a template is made of. */
export interface TemplateInputs {
  name: Template
  /** The job's status so far. */
  jobStatus: string
  /** Whether the run's URL stands at the end. */
  runLink: boolean
  /** May read this run's jobs, or not; possibly empty. */
  token: string
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
  'on-unconfirmed': 'fail',
  concurrency: '4',
  'status-url': 'https://sms-apistatus.namirialtsp.com',
  'delivery-timeout': '0',
  strategy: 'all',
  'fail-on-error': 'true',
  'dry-run': 'false',
}

/**
 * Reads and checks all inputs. Secrets are registered before anything is checked, so that no fault can
 * show them.
 *
 * @param get the value of an input, `''` where it is not given
 * @param environment for the proxy
 * @throws {Failure} `invalid-input`, listing every fault by input name
 */
export async function readInputs(
  get: (name: string) => string,
  environment: Environment,
  redactor: Redactor,
): Promise<Inputs> {
  const input = (name: string): string | undefined => get(name).trim() || defaults[name]
  const faults: string[] = []
  const fault = (name: string, what: string): void => void faults.push(`${name}: ${what}`)

  const username = input('username')
  const password = input('password')
  const credential = basicCredential(username ?? '', password ?? '')
  if (password !== undefined) {
    redactor.hide(password)
    redactor.hide(credential)
  }
  const token = input('github-token') ?? ''
  redactor.hide(token)
  const apiKey = input('status-api-key')
  if (apiKey !== undefined) redactor.hide(apiKey)
  for (const secret of proxySecrets(environment)) redactor.hide(secret)
  const entries = listEntries(input('destination') ?? '')
  const destinations = new Map<string, Destination>()
  for (const typed of entries) {
    const number = toE164(typed)
    if (number === undefined) redactor.hideTyped(typed)
    else redactor.hideNumber({ number, typed })
  }

  function required(name: string): string {
    const value = input(name)
    if (value === undefined) fault(name, 'is required, but is empty.')
    return value ?? ''
  }

  function boolean(name: string): boolean {
    const value = input(name) ?? ''
    if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) {
      fault(name, `got ${shown(value)}; allowed are true and false.`)
    }
    return value.toLowerCase() === 'true'
  }

  function oneOf<const T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    const value = input(name) ?? ''
    const found = allowed.find(choice => choice === value)
    if (found === undefined) fault(name, `got ${shown(value)}; allowed are ${allowed.join(', ')}.`)
    return found ?? allowed[0]
  }

  function number(
    name: string,
    kind: NumberKind,
    lowest: number,
    highest: number,
  ): number | undefined {
    const value = input(name)
    if (value === undefined) return undefined
    const parsed = kind.pattern.test(value) ? Number(value) : Number.NaN
    if (!(parsed >= lowest && parsed <= highest)) {
      fault(name, `got ${shown(value)}; allowed is ${kind.name} from ${lowest} to ${highest}.`)
    }
    return parsed
  }

  function seconds(name: string, lowest: number, highest: number): number {
    return (number(name, DECIMAL, lowest, highest) ?? 0) * 1000
  }

  function jobStatus(): string {
    return input('job-status') === undefined
      ? ''
      : oneOf('job-status', ['success', 'failure', 'cancelled'])
  }

  function proxyTo(server: URL): URL | undefined {
    try {
      return proxyFor(server, environment)
    } catch (error) {
      if (!(error instanceof ProxyVariableError)) throw error
      fault(error.variable, 'is not the URL of an HTTP proxy; allowed is http://host:port.')
      return undefined
    }
  }

  function serverUrl(name: string): URL {
    const given = input(name) ?? ''
    const url = URL.parse(given)
    const allowed = `allowed is an HTTPS URL such as ${defaults[name]}`
    if (url === null) {
      // What looks like credentials is not shown.
      fault(
        name,
        `got ${given.includes('@') ? 'something that is not a URL' : shown(given)}; ${allowed}.`,
      )
      return new URL('https://invalid')
    }
    if (url.username !== '' || url.password !== '') {
      redactor.hide(decoded(url.password))
      fault(name, `holds credentials; ${allowed}, with the credentials in username and password.`)
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
      fault(name, `begins with ${url.protocol}; ${allowed} (plain HTTP only on loopback).`)
    }
    if (/[?#]/.test(url.href))
      fault(name, `has a query or a fragment; ${allowed}, path prefix included.`)
    return url
  }

  required('username')
  required('password')
  if (username?.includes(':')) {
    fault('username', 'contains a colon, which Basic authentication does not allow in a username.')
  }

  entries.forEach((typed, index) => {
    const number = toE164(typed)
    if (number !== undefined) {
      if (!destinations.has(number)) destinations.set(number, { number, typed })
      return
    }
    const comment = typed.includes('#') ? ' A comment needs a line of its own.' : ''
    fault(
      'destination',
      `entry ${index + 1} is ${shown(maskNumber(typed))}; allowed is + with country code and number, 7 to 15 digits, for example +39 333 1234567.${comment}`,
    )
  })
  if (entries.length === 0) fault('destination', 'is required, but holds no number.')
  if (destinations.size > MOST_DESTINATIONS) {
    fault(
      'destination',
      `holds ${destinations.size} numbers; at most ${MOST_DESTINATIONS} are allowed.`,
    )
  }

  const given = input('text')
  const template = input('template')
  if (given === undefined && template === undefined) {
    fault(
      'text',
      'is required, but is empty; allowed is a text of 1 to 1600 characters, or a template in its place.',
    )
  }
  if (given !== undefined && template !== undefined) {
    fault('text', 'is given together with template; allowed is one of them.')
  }
  const fitRules: FitRules = {
    smartEncoding: boolean('smart-encoding'),
    maxSegments: number('max-segments', WHOLE, 1, 23),
    overflow: oneOf('overflow', ['fail', 'truncate']),
  }
  let text: FittedText = { text: '', encoding: 'GSM-7', segments: 0, changes: [], cut: false }
  if (given !== undefined) {
    const fitted = await fitText(given, fitRules)
    if ('problem' in fitted) fault('text', fitted.problem)
    else text = fitted
  }
  const runLink = boolean('run-link')
  const status = jobStatus()
  const templateInputs: TemplateInputs | undefined =
    template === undefined
      ? undefined
      : { name: oneOf('template', templates), jobStatus: status, runLink, token }

  const service = input('reference-service')
  const action = input('reference-action')
  const key = input('reference-key')
  for (const [name, value] of [
    ['reference-action', action],
    ['reference-key', key],
  ] as const) {
    if (value !== undefined && service === undefined) {
      fault(name, 'is given without reference-service, which the gateway requires with it.')
    }
  }

  const account = input('account')
  const lra = number('lra', WHOLE, 0, Number.MAX_SAFE_INTEGER)
  const chosen = oneOf('endpoint', ['auto', 'services', 'admin'])
  const administrative = account !== undefined || lra !== undefined
  if (chosen === 'services' && administrative) {
    const given = account !== undefined ? 'account' : 'lra'
    fault(
      'endpoint',
      `is services, but ${given} needs the admin endpoint; allowed are auto and admin.`,
    )
  }

  const webhookUrl = input('webhook-url')
  if (webhookUrl !== undefined && URL.parse(webhookUrl)?.protocol !== 'https:') {
    fault('webhook-url', 'is not an HTTPS URL; allowed is https:// followed by host and path.')
  }

  const gatewayUrl = serverUrl('gateway-url')
  const statusUrl = serverUrl('status-url')

  const deliveryTimeout = seconds('delivery-timeout', 0, LONGEST_DELIVERY_TIMEOUT)
  const strategy = oneOf('strategy', ['all', 'escalate'])
  if (deliveryTimeout > 0 && apiKey === undefined) {
    fault('delivery-timeout', 'needs status-api-key, the key of the Message Status API.')
  }
  if (strategy === 'escalate' && deliveryTimeout === 0) {
    fault('strategy', 'is escalate, which needs a delivery-timeout above 0 for each destination.')
  }

  const inputs: Inputs = {
    destinations: [...destinations.values()],
    text,
    template: templateInputs,
    fitRules,
    message: {
      detailed: boolean('detailed'),
      reference: service === undefined ? undefined : { service, action, key },
      businessRelationId: input('business-relation-id'),
      webhookUrl,
      account,
      lra,
    },
    endpoint: chosen === 'auto' ? (administrative ? 'admin' : 'services') : chosen,
    gatewayUrl,
    proxy: proxyTo(gatewayUrl),
    credential,
    policy: {
      timeout: seconds('timeout', 0.1, 600),
      retries: number('retries', WHOLE, 0, 10) ?? 0,
      onUnconfirmed: oneOf('on-unconfirmed', ['fail', 'resend']),
      concurrency: number('concurrency', WHOLE, 1, 64) ?? 1,
      strategy,
      deliveryTimeout,
      reconciles: apiKey !== undefined,
    },
    status:
      apiKey === undefined ? undefined : { url: statusUrl, apiKey, proxy: proxyTo(statusUrl) },
    failOnError: boolean('fail-on-error'),
    dryRun: boolean('dry-run'),
  }
  if (faults.length > 0) throw invalidInputs([...new Set(faults)])
  return inputs
}

interface NumberKind {
  name: string
  pattern: RegExp
}

const WHOLE: NumberKind = { name: 'a whole number', pattern: /^\d+$/ }
const DECIMAL: NumberKind = { name: 'a number', pattern: /^\d+(\.\d+)?$/ }

function invalidInputs(faults: string[]): Failure {
  return new Failure('invalid-input', faults.join('\n'), {
    remedy: 'Nothing was sent. Correct the inputs of this step.',
  })
}

/** A value in an error: one short line, in quotes. */
function shown(value: string): string {
  return value === '' ? 'nothing' : `"${plainLine(value, 60)}"`
}

/** Whether a URL's host name is this machine: `localhost`, `127.0.0.0/8` or `[::1]`, as WHATWG URLs write them. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
