import { describe, expect, test } from '@jest/globals'
import { exchangeFailure } from '../../src/http/exchange-failure.ts'
import { ASK_FIRST } from '../../src/shared/failure.ts'

const peer = { server: new URL('https://host:8443'), proxy: undefined, timeout: 1500 }
const withCode = (code: string): Error => Object.assign(new Error(code), { code })

describe('an exchange without a whole reply', () => {
  test.each([
    // code, begun to go out, ended by us, name, fate
    ['ECONNREFUSED', false, undefined, 'network', 'unsent'],
    ['ENOTFOUND', false, undefined, 'network', 'unsent'],
    ['EAI_AGAIN', false, undefined, 'network', 'unsent'],
    ['EHOSTUNREACH', false, undefined, 'network', 'unsent'],
    ['ENETUNREACH', false, undefined, 'network', 'unsent'],
    ['ETIMEDOUT', false, undefined, 'network', 'unsent'],
    ['ECONNRESET', false, undefined, 'network', 'unsent'],
    ['', false, 'timeout', 'network', 'unsent'],
    ['', false, undefined, 'network', 'unsent'],
    ['CERT_HAS_EXPIRED', false, undefined, 'tls', 'unsent'],
    ['CERT_NOT_YET_VALID', false, undefined, 'tls', 'unsent'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', false, undefined, 'tls', 'unsent'],
    ['SELF_SIGNED_CERT_IN_CHAIN', false, undefined, 'tls', 'unsent'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false, undefined, 'tls', 'unsent'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', false, undefined, 'tls', 'unsent'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, undefined, 'tls', 'unsent'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', false, undefined, 'tls', 'unsent'],
    ['EPROTO', false, undefined, 'tls', 'unsent'],
    ['', false, 'cancelled', 'cancelled', 'unsent'],
    ['ECONNRESET', true, undefined, 'connection-lost', 'unknown'],
    ['EPIPE', true, undefined, 'connection-lost', 'unknown'],
    ['HPE_INVALID_CONSTANT', true, undefined, 'connection-lost', 'unknown'],
    ['CERT_HAS_EXPIRED', true, undefined, 'connection-lost', 'unknown'],
    ['', true, 'timeout', 'timeout', 'unknown'],
    ['', true, 'cancelled', 'cancelled', 'unknown'],
  ] as const)(
    '%s, request begun: %s, ended by us: %s → %s, %s',
    (code, started, ending, name, fate) => {
      const failure = exchangeFailure(withCode(code), started, ending, peer)
      expect(failure).toMatchObject({ name, fate, code: undefined })
      expect(failure.remedy.startsWith(ASK_FIRST)).toBe(fate === 'unknown')
    },
  )

  test.each([
    [withCode('EPIPE'), '(EPIPE)'],
    [new Error('the proxy does not speak HTTP'), '(the proxy does not speak HTTP)'],
  ])('tells the cause %s', (cause, told) => {
    for (const started of [true, false]) {
      expect(exchangeFailure(cause, started, undefined, peer).message).toContain(told)
    }
  })

  test('tells the time that it was given', () => {
    const failure = exchangeFailure(undefined, true, 'timeout', peer)
    expect(failure.message).toBe('No answer from host:8443 within 1.5 s.')
  })
})
