import { unescape as decoded } from 'node:querystring'
import { Failure } from '../shared/failure.ts'

/**
 * The proxy to an HTTPS server: `HTTPS_PROXY`, unless `NO_PROXY` exempts the server. Lower-case names win, as in curl. Plain HTTP
 * is for loopback, and never goes through a proxy. No library does the same: some exempt loopback, others take a proxy without a
 * scheme for one that speaks TLS.
 * @returns undefined for a direct connection
 * @throws {Failure} if the variable is not the URL of an HTTP proxy
 */
export function proxyFor(target: URL, environment: NodeJS.ProcessEnv): URL | undefined {
  const value = environment['https_proxy'] || environment['HTTPS_PROXY'] || ''
  const exempt = environment['no_proxy'] || environment['NO_PROXY'] || ''
  const direct = target.protocol === 'http:' || value.trim() === ''
  if (direct || isExempt(target, exempt)) return undefined
  const proxy = parseProxy(value)
  if (proxy !== null && /^https?:$/.test(proxy.protocol)) return proxy
  const allowed = 'allowed are http://host:port and https://host:port'
  throw new Failure('invalid-input', `HTTPS_PROXY is not the URL of an HTTP proxy; ${allowed}.`, {
    remedy: 'Nothing was sent. Correct HTTPS_PROXY in the environment of this step.',
  })
}

/** The passwords and Basic credentials of the proxies in the environment. */
export function proxySecrets(environment: NodeJS.ProcessEnv): string[] {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].flatMap(name => {
    const proxy = parseProxy(environment[name] ?? '')
    if (proxy === null || proxy.password === '') return []
    return [proxy.password, decoded(proxy.password), credentialOf(proxy)]
  })
}

/** A proxy's URL; people leave out `http://`. */
function parseProxy(value: string): URL | null {
  return URL.parse(value.includes('://') ? value : `http://${value.trim()}`)
}

/** `NO_PROXY` lists hosts and domains (`.` or `*.` may lead), with or without a port, or `*`. It has no ranges of addresses. */
function isExempt({ hostname, port }: URL, list: string): boolean {
  // With or without the brackets of an IPv6 address.
  const [host = '', entries = ''] = [hostname, list].map(text => text.replace(/[[\]]/g, ''))
  const names = [`.${host}`, `.${host}:${port || 443}`]
  return entries
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => {
      const domain = entry.replace(/^\*?\.?/, '.')
      return entry === '*' || names.some(name => name.endsWith(domain))
    })
}

/** The header that the proxy's URL asks for. */
export function proxyAuthorization(proxy: URL): { 'proxy-authorization'?: string } {
  const isKnown = proxy.username !== '' || proxy.password !== ''
  return isKnown ? { 'proxy-authorization': `Basic ${credentialOf(proxy)}` } : {}
}

function credentialOf(proxy: URL): string {
  return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString('base64')
}

/** The failure if a proxy does not open a connection to the server. */
export function proxyRefusal(status: number): Failure {
  const remedy =
    status === 407
      ? 'The proxy asks for a username and password. Put them into the URL of HTTPS_PROXY, from a secret.'
      : 'Check HTTPS_PROXY and NO_PROXY. Check that the proxy allows connections to the server.'
  return new Failure('proxy', `The proxy answered ${status}.`, {
    // A proxy that cannot reach the server (5xx) may reach it in a moment. One that refuses will refuse again.
    transient: status >= 500,
    remedy: `The message was not sent. ${remedy}`,
  })
}
