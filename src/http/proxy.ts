/** Environment variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that the environment asks for: `HTTPS_PROXY` or `HTTP_PROXY` by the target's scheme, unless `NO_PROXY` exempts the
 * target. Lower-case names win, as in curl. Libraries either exempt loopback, or take a proxy without a scheme for one that
 * speaks TLS.
 * @returns undefined for a direct connection
 * @throws {ProxyVariableError} if the variable is not the URL of an HTTP proxy
 */
export function proxyFor(target: URL, environment: Environment): URL | undefined {
  const name = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const value = variable(environment, name)
  if (value === '' || isExempt(target, variable(environment, 'NO_PROXY'))) return undefined
  const proxy = parseProxy(value)
  if (proxy === null || !/^https?:$/.test(proxy.protocol)) throw new ProxyVariableError(name)
  return proxy
}

/** An environment variable that is not the URL of an HTTP proxy. Its value may hold a password, and is not told. */
export class ProxyVariableError extends Error {
  readonly variable: string

  constructor(variable: string) {
    super(`${variable} is not the URL of an HTTP proxy`)
    this.variable = variable
  }
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
  const port = target.port || (target.protocol === 'https:' ? '443' : '80')
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
      const name = target.hostname.replace(/^\[(.*)\]$/, '$1')
      return host === '*' || `.${name}`.endsWith(`.${domain}`)
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
