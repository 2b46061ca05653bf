import { EarlyConnection } from './http/early-connection.ts'

/** Connects to an HTTPS gateway while the code loads: the request goes out one round trip sooner. A template may ask GitHub first. */
export function connectEarly(
  environment: Readonly<Record<string, string | undefined>>,
): EarlyConnection | undefined {
  const proxied = Object.keys(environment).some(name => /^https?_proxy$/i.test(name))
  const url = URL.parse(environment['INPUT_GATEWAY-URL'] ?? '')
  if (url?.protocol !== 'https:' || proxied || environment['INPUT_TEMPLATE']) return undefined
  return new EarlyConnection(url)
}
