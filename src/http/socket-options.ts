import { promises as dns, type LookupAddress } from 'node:dns'
import net, { type LookupFunction } from 'node:net'

const lookUps = new Map<string, Promise<LookupAddress[]>>()

/**
 * Looks up a host once for all connections. A resolver that does not answer holds a thread for each question, and the process
 * cannot end before it gives up. A look-up that failed is made again.
 */
const lookup: LookupFunction = (host, { all }, callback) => {
  let known = lookUps.get(host)
  if (known === undefined) {
    known = dns.lookup(host, { all: true })
    known.catch(() => lookUps.delete(host))
    lookUps.set(host, known)
  }
  known.then(
    addresses => {
      if (all) callback(null, addresses)
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
    },
    (error: NodeJS.ErrnoException) => callback(error, ''),
  )
}

export const socketOptions = {
  lookup,
  // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
  rejectUnauthorized: true,
}

/** Options of a connection to the host of a URL. */
export function socketOptionsTo({ hostname, port, protocol }: URL) {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    ...socketOptions,
    host,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    // An IP address is no server name (RFC 6066).
    servername: net.isIP(host) === 0 ? host : '',
  }
}
