import type net from 'node:net'
import type { Connect } from './connect.ts'
import { attend } from './dial.ts'

/**
 * Milliseconds for which a connection is kept for the next request. Not longer: the server may just be closing
 * it, and a request that is lost on it leaves the message in doubt.
 */
const LONGEST_IDLE = 1000

/** Milliseconds that a connection rests where nothing else is going on meanwhile. */
const REST = 1

interface Kept {
  connection: net.Socket
  /** Whether it is too late for another request, whatever the connection looks like. */
  stale: () => boolean
}

/**
 * Connections to one server, kept for the next request. Not an agent of `node:http`: that takes a connection again
 * before it can see that the server has closed it right behind its reply, or sent more than one.
 */
export class Connections {
  readonly #connect: Connect
  /** The one that has been idle for longest comes first. */
  readonly #idle: Kept[] = []

  constructor(connect: Connect) {
    this.#connect = connect
  }

  /**
   * A connection for one request.
   *
   * @param signal gives up one that is being opened
   * @param alone whether no other request is under way
   */
  async take(signal: AbortSignal, alone: boolean): Promise<net.Socket> {
    for (let kept = this.#idle.shift(); kept !== undefined; kept = this.#idle.shift()) {
      const { connection, stale } = kept
      if (stale()) {
        connection.destroy()
        continue
      }
      // Time to see what has come over it, be it its end. Other requests take time themselves.
      if (alone) await new Promise(resolve => setTimeout(resolve, REST))
      await attend()
      connection.off('data', destroy).off('timeout', destroy).setTimeout(0)
      if (usable(connection)) return connection.ref()
    }
    return this.#connect(signal)
  }

  /**
   * Keeps a connection after its reply has ended, if it is good for another request.
   *
   * @param stale asked once it is to be used again
   */
  keep(connection: net.Socket, stale = () => false): void {
    if (!usable(connection)) return void connection.destroy()
    // Nothing is to come over it: what comes all the same could be taken for the next reply.
    connection.on('data', destroy).on('timeout', destroy).setTimeout(LONGEST_IDLE)
    this.#idle.push({ connection: connection.unref(), stale })
  }
}

function usable({ readable, writable }: net.Socket): boolean {
  return readable && writable
}

function destroy(this: net.Socket): void {
  this.destroy()
}
