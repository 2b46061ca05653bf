import net from 'node:net'

/**
 * A TCP proxy on loopback that makes a server look `roundTrip` milliseconds away.
 *
 * Every chunk arrives half a round trip late, either way. Loopback accepts a connection at once, where a
 * distant server would take a round trip; so no byte of the client counts as sent before that has passed.
 * What a client does in that time is rightly not added to it: it would be free to do so in truth.
 *
 * @returns its port
 */
export async function startDelayProxy(target: number, roundTrip: number): Promise<number> {
  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, client => {
    const connected = performance.now() + roundTrip
    const upstream = net.connect({ port: target, host: '127.0.0.1', allowHalfOpen: true })
    upstream.setNoDelay(true)
    forward(client, upstream, roundTrip / 2, connected)
    forward(upstream, client, roundTrip / 2, connected)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return address.port
}

/** Timers of equal length fire in order, but the first chunk's is longer: hence the queue. */
function forward(from: net.Socket, to: net.Socket, delay: number, notBefore: number): void {
  const queue: (() => void)[] = []
  const later = (action: () => void): void => {
    queue.push(action)
    const due = Math.max(performance.now(), notBefore) + delay
    setTimeout(() => queue.shift()?.(), due - performance.now())
  }
  from.on('data', chunk => later(() => to.write(chunk)))
  from.on('end', () => later(() => to.end()))
  from.on('error', () => later(() => to.destroy()))
  from.on('close', () => later(() => to.destroy()))
}
