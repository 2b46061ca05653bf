import { promises as dns, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

const lookUps = new Map<string, Promise<LookupAddress[]>>()

/**
 * Looks up a host once for all connections. A resolver that does not answer holds a thread for each question, and the process
 * cannot end before it gives up. A look-up that failed is made again.
 */
export const lookUpOnce: LookupFunction = (host, { all }, callback) => {
  const known = lookUps.get(host) ?? lookUp(host)
  known.then(
    addresses => {
      if (all) callback(null, addresses)
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
    },
    (error: NodeJS.ErrnoException) => callback(error, ''),
  )
}

function lookUp(host: string): Promise<LookupAddress[]> {
  const addresses = dns.lookup(host, { all: true })
  lookUps.set(host, addresses)
  addresses.catch(() => lookUps.delete(host))
  return addresses
}
