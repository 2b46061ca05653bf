import { Failure } from '../shared/failure.ts'
import { hostOf, portOf } from './address.ts'

/** Environment variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy to an HTTPS server: `HTTPS_PROXY`, unless `NO_PROXY` exempts the server. Lower-case names win, as in curl. Plain HTTP
 * is for loopback, and never goes through a proxy. Libraries either exempt loopback, or take a proxy without a scheme for one
 * that speaks TLS.
 * @returns undefined for a direct connection
 * @throws {Failure} if the variable is not the URL of an HTTP proxy
 */
export function proxyFor(target: URL, environment: Environment): URL | undefined {
  const value = variable(environment, 'HTTPS_PROXY')
  const direct = target.protocol === 'http:' || value === ''
  if (direct || isExempt(target, variable(environment, 'NO_PROXY'))) return undefined
  const proxy = parseProxy(value)
  if (proxy !== null && /^https?:$/.test(proxy.protocol)) return proxy
  const allowed = 'allowed are http://host:port and https://host:port'
  throw new Failure('invalid-input', `HTTPS_PROXY is not the URL of an HTTP proxy; ${allowed}.`, {
    remedy: 'Nothing was sent. Correct HTTPS_PROXY in the environment of this step.',
  })
}

/** What must not be seen of the proxies in the environment: passwords and Basic credentials. */
export function proxySecrets(environment: Environment): string[] {
  return ['HTTPS_PROXY', 'HTTP_PROXY']
    .flatMap(name => [environment[name], environment[name.toLowerCase()]])
    .flatMap(value => {
      const proxy = parseProxy(value?.trim() ?? '')
      if (proxy === null || proxy.password === '') return []
      return [proxy.password, decoded(proxy.password), proxyCredential(proxy)]
    })
}

/** A proxy's URL; people leave out `http://`. */
function parseProxy(value: string): URL | null {
  return URL.parse(value.includes('://') ? value : `http://${value}`)
}

/** `NO_PROXY` lists hosts, domains with or without a leading `.` or `*.`, each with or without a port, or `*`. Ranges of addresses are not understood. */
function isExempt(target: URL, list: string): boolean {
  const port = String(portOf(target))
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => {
      // A bare IPv6 address is full of colons, none of which begins a port.
      const { host = entry, only } =
        /^(?<host>\[.*\]|[^:]+):(?<only>\d+)$/.exec(entry)?.groups ?? {}
      if (only !== undefined && only !== port) return false
      const domain = host.replace(/^\*?\./, '').replace(/^\[(.*)\]$/, '$1')
      return host === '*' || `.${hostOf(target)}`.endsWith(`.${domain}`)
    })
}

function variable(environment: Environment, name: string): string {
  return (environment[name.toLowerCase()] || environment[name] || '').trim()
}

/** The `Proxy-Authorization` that the proxy's URL asks for. */
export function proxyAuthorization(proxy: URL): string | undefined {
  if (proxy.username === '' && proxy.password === '') return undefined
  return `Basic ${proxyCredential(proxy)}`
}

function proxyCredential(proxy: URL): string {
  return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString('base64')
}

/** A component of a URL as it was before it was percent-encoded, as far as it was. */
export function decoded(component: string): string {
  try {
    return decodeURIComponent(component)
  } catch {
    return component
  }
}
