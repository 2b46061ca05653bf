import net from 'node:net'

/** Where a URL leads, as Node's sockets take it. */
export function addressOf({ hostname, port, protocol }: URL) {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    host,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    // An IP address is no server name (RFC 6066).
    servername: net.isIP(host) === 0 ? host : '',
  }
}
