import { EarlyConnection } from './http/early-connection.ts'

/**
 * Connects to an HTTPS gateway while the code loads, so that the request goes out one or two round trips sooner. A step that asks
 * GitHub first connects later, since a server may close a connection that waits.
 */
export function connectEarly(
  environment: Readonly<Record<string, string | undefined>>,
): EarlyConnection | undefined {
  const proxied = Object.keys(environment).some(name => /^https?_proxy$/i.test(name))
  const asksGitHub = environment['INPUT_TEMPLATE'] || environment['INPUT_WHEN'] === 'change'
  const url = URL.parse(environment['INPUT_GATEWAY-URL'] ?? '')
  if (url?.protocol !== 'https:' || proxied || asksGitHub) return undefined
  try {
    return new EarlyConnection(url)
  } catch {
    // The connection that is made later meets the same fault, and tells it.
    return undefined
  }
}
