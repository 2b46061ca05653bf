import type net from 'node:net'
import { portOf } from './connection.ts'
import { proxyAuthorization } from './proxy.ts'

/** A proxy that would not open a way to the server. */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal'
  readonly status: number

  constructor(status: number) {
    super(`the proxy answered ${status} to CONNECT`)
    this.status = status
  }
}

const LARGEST_HEAD = 16 * 1024

const END_OF_HEAD = '\r\n\r\n'

/**
 * Asks a proxy to connect to a server. Node and undici do not read past a 1xx here, and undici's proxy agent accepts only 200.
 * @returns the same socket, which now leads to the server
 * @throws {ProxyRefusal} if the proxy refuses
 */
export async function openTunnel(socket: net.Socket, proxy: URL, server: URL): Promise<net.Socket> {
  const target = `${server.hostname}:${portOf(server)}`
  const authorization = proxyAuthorization(proxy)
  const head = [
    `CONNECT ${target} HTTP/1.1`,
    `host: ${target}`,
    ...(authorization === undefined ? [] : [`proxy-authorization: ${authorization}`]),
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  try {
    const status = await readStatus(socket)
    if (status >= 200 && status < 300) return socket
    throw new ProxyRefusal(status)
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** The status of the answer to CONNECT. What comes behind its head stays in the socket. */
function readStatus(socket: net.Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0)
    const take = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk])
      for (;;) {
        const end = bytes.indexOf(END_OF_HEAD)
        if (end === -1) break
        const head = bytes.toString('latin1', 0, end)
        const status = Number(/^HTTP\/1\.[01] (\d{3})\b/.exec(head)?.[1] ?? 0)
        bytes = bytes.subarray(end + END_OF_HEAD.length)
        if (status >= 100 && status < 200) continue
        socket.off('data', take).pause()
        if (bytes.length > 0) socket.unshift(bytes)
        if (status === 0) reject(new Error('the proxy does not speak HTTP'))
        else resolve(status)
        return
      }
      if (bytes.length > LARGEST_HEAD) reject(new Error("the proxy's answer is too long"))
    }
    socket
      .on('data', take)
      .once('error', reject)
      .once('close', () => reject(new Error('the proxy closed the connection')))
  })
}
