import type net from 'node:net'
import { openConnection } from './connection.ts'

/** A connection that is being opened before anyone asks for it. */
export interface EarlyConnection {
  /** Hands it over, once, to whoever wants to speak to `server`; undefined if it leads elsewhere or is taken. */
  take(server: URL, signal: AbortSignal): Promise<net.Socket> | undefined
  /** Closes it, if nobody took it. */
  drop(): void
}

/**
 * Begins to connect to the gateway while the rest of the code loads. With a round trip of 40 ms the request goes out 40 ms
 * sooner. Sends nothing. Only for an HTTPS server without a proxy. Not for a template: while that asks GitHub, the server may
 * close the connection.
 */
export function connectEarly(
  environment: Readonly<Record<string, string | undefined>>,
): EarlyConnection | undefined {
  const proxied = Object.keys(environment).some(name => /^https?_proxy$/i.test(name))
  const url = URL.parse(environment['INPUT_GATEWAY-URL'] ?? '')
  if (url?.protocol !== 'https:' || proxied || environment['INPUT_TEMPLATE']) return undefined
  return connectEarlyTo(url)
}

/** Begins to connect to `server`. */
export function connectEarlyTo(server: URL): EarlyConnection {
  const attempt = new AbortController()
  const connection = openConnection(server, attempt.signal)
  // Told to whoever takes the connection. Until then nobody listens.
  connection.catch(() => {})
  let taken = false
  return {
    take(wanted, signal) {
      if (taken || wanted.origin !== server.origin) return undefined
      taken = true
      signal.addEventListener('abort', () => attempt.abort(signal.reason))
      return connection.then(socket => {
        // Meanwhile the server may have closed it, or said something that would be taken for the first reply.
        const fit = !socket.destroyed && !socket.readableEnded && socket.readableLength === 0
        if (fit) return socket
        socket.destroy()
        return openConnection(server, signal)
      })
    },
    drop() {
      if (!taken) attempt.abort(new Error('not needed'))
    },
  }
}
