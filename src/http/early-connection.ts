import type net from 'node:net'
import { isUnused, LONGEST_IDLE, openConnection, readArrivals } from './connection.ts'

/** A connection that is being opened before anyone asks for it. */
export interface EarlyConnection {
  /** Hands it over, once, to whoever wants to speak to `server`; undefined if it leads elsewhere or is of no use any more. */
  take(server: URL, signal: AbortSignal): Promise<net.Socket | undefined>
  /** Closes it, if nobody took it. */
  drop(): void
}

/** Begins to connect to `server`. Sends nothing. */
export function connectEarlyTo(server: URL): EarlyConnection {
  const attempt = new AbortController()
  let opened = 0
  const connection = openConnection(server, attempt.signal).then(socket => {
    opened = performance.now()
    return socket
  })
  // Told to whoever takes the connection. Until then nobody listens.
  connection.catch(() => {})
  let taken = false
  return {
    async take(wanted, signal) {
      if (taken || wanted.origin !== server.origin) return undefined
      taken = true
      signal.addEventListener('abort', () => attempt.abort(signal.reason))
      const socket = await connection
      await readArrivals()
      if (isUnused(socket) && performance.now() - opened < LONGEST_IDLE) return socket
      socket.destroy()
      return undefined
    },
    drop() {
      if (!taken) attempt.abort(new Error('not needed'))
    },
  }
}
