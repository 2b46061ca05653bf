import { generate } from 'selfsigned'

export interface Certificate {
  /** PEM. */
  key: string
  cert: string
}

export interface CertificateOptions {
  /** DNS name that it is for. */
  host?: string
  /** Its last day; the first is two days before the earlier of that and today. */
  validUntil?: Date
  /** Who signs it; itself by default. */
  authority?: Certificate
}

const DAY = 24 * 60 * 60 * 1000

/** Makes a certificate authority for tests. */
export function createAuthority(): Promise<Certificate> {
  return create('sms-notify test authority', {
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
}

/** Makes a server certificate, valid for `localhost` and a day unless told otherwise. */
export function createCertificate(options: CertificateOptions = {}): Promise<Certificate> {
  const { host = 'localhost', validUntil = new Date(Date.now() + DAY), authority } = options
  return create(host, {
    notBeforeDate: new Date(Math.min(Date.now(), validUntil.getTime()) - 2 * DAY),
    notAfterDate: validUntil,
    ...(authority ? { ca: authority } : {}),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  })
}

async function create(
  name: string,
  options: NonNullable<Parameters<typeof generate>[1]>,
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...options,
  })
  return { key: made.private, cert: made.cert }
}
