import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Certificate,
  type CertificateOptions,
  createAuthority,
  createCertificate,
} from '../../emulator/certificates.ts'
import { Emulator } from '../../emulator/server.ts'
import { runStep, type StepRun } from '../../tools/step.ts'
import { minimal } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'sms-notify-tls-'))
const trusted = join(folder, 'authority.pem')
let authority: Certificate

beforeAll(async () => {
  authority = await createAuthority()
  writeFileSync(trusted, authority.cert)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(
  options: CertificateOptions,
  env: Record<string, string>,
): Promise<{ step: StepRun; emulator: Emulator }> {
  const emulator = await Emulator.start({ tls: await createCertificate(options) })
  try {
    return {
      emulator,
      step: await runStep({ with: { ...minimal, 'gateway-url': emulator.url }, env }),
    }
  } finally {
    await emulator.close()
  }
}

describe('over TLS', () => {
  test('a certificate by an authority in NODE_EXTRA_CA_CERTS is trusted', async () => {
    const { step, emulator } = await run({ authority }, { NODE_EXTRA_CA_CERTS: trusted })
    expect(step.outputs['outcome']).toBe('accepted')
    expect(emulator.messages).toHaveLength(1)
  })

  test.each([
    [
      'a self-signed certificate',
      {},
      false,
      'its certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      'an unknown authority',
      { signed: true },
      false,
      'comes from an authority that this runner does not know',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      'an expired certificate',
      { signed: true, validUntil: new Date(Date.now() - 1000) },
      true,
      'its certificate has expired (CERT_HAS_EXPIRED)',
      'needs a new certificate',
    ],
    [
      'a certificate for another host',
      { signed: true, host: 'other.example' },
      true,
      'its certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)',
      'Check the host name',
    ],
  ] as const)(
    '%s stops the send before anything went out, once',
    async (_, given, trust, what, remedy) => {
      const { signed, ...options } = { signed: false, ...given }
      const { step, emulator } = await run(
        { ...options, ...(signed ? { authority } : {}) },
        trust ? { NODE_EXTRA_CA_CERTS: trusted } : {},
      )
      expect(step.exitCode).toBe(1)
      expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'tls' })
      expect(step.outputs['error-message']).toContain(what)
      expect(step.outputs['error-message']).toContain(remedy)
      expect(step.stdout).not.toContain('Trying again')
      expect(emulator.requests).toEqual([])
    },
  )

  test('a host is reached by its second address where the first does not answer', async () => {
    const preload = `
      import dns from 'node:dns'
      const addresses = [{ address: '127.0.0.9', family: 4 }, { address: '127.0.0.1', family: 4 }]
      dns.lookup = (_host, _options, callback) => setTimeout(callback, 20, null, addresses)`
    const { step, emulator } = await run(
      { authority },
      {
        NODE_EXTRA_CA_CERTS: trusted,
        NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(preload)}"`,
      },
    )
    expect(step.stderr).toBe('')
    expect(step.outputs['outcome']).toBe('accepted')
    expect(emulator.messages).toHaveLength(1)
  })

  test('a wrong setting of Node sends nothing and says why', async () => {
    const { step, emulator } = await run({ authority }, { NODE_OPTIONS: '--tls-cipher-list=BOGUS' })
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'tls' })
    expect(step.outputs['error-message']).toContain('NODE_OPTIONS')
    expect(step.stderr).toBe('')
    expect(emulator.requests).toEqual([])
  })

  test('the check cannot be switched off from outside', async () => {
    const { step, emulator } = await run({}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(step.outputs['error-name']).toBe('tls')
    expect(emulator.requests).toEqual([])
  })
})
