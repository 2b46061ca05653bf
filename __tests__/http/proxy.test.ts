import { describe, expect, test } from '@jest/globals'
import { proxyFor, proxySecrets } from '../../src/http/proxy.ts'

const gateway = new URL('https://sms.example.com')
const proxy = 'http://proxy:3128'

describe('the proxy for a URL', () => {
  test.each([
    ['https://sms.example.com', { HTTPS_PROXY: proxy }, 'proxy:3128'],
    ['https://sms.example.com', { https_proxy: proxy, HTTPS_PROXY: 'http://other' }, 'proxy:3128'],
    ['https://sms.example.com', { HTTPS_PROXY: 'proxy:3128' }, 'proxy:3128'],
    ['https://sms.example.com', { HTTP_PROXY: proxy }, undefined],
    ['https://sms.example.com', { HTTPS_PROXY: '' }, undefined],
    ['https://sms.example.com', {}, undefined],
    ['http://localhost:8080', { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }, undefined],
  ])('%s with %j is %s', (url, environment, expected) => {
    expect(proxyFor(new URL(url), environment)?.host).toBe(expected)
  })

  test.each([
    ['*', true],
    ['sms.example.com', true],
    ['SMS.Example.COM', true],
    ['example.com', true],
    ['.example.com', true],
    ['*.example.com', true],
    ['other.com, example.com', true],
    ['other.com example.com', true],
    ['sms.example.com:443', true],
    ['sms.example.com:8443', false],
    ['ms.example.com', false],
    ['example.co', false],
    ['sms.example.com.evil', false],
    [',', false],
    ['.', false],
    ['*.', false],
    ['[]', false],
  ])('is none with NO_PROXY=%s: %s', (list, exempt) => {
    expect(proxyFor(gateway, { HTTPS_PROXY: proxy, NO_PROXY: list }) === undefined).toBe(exempt)
    expect(proxyFor(gateway, { HTTPS_PROXY: proxy, no_proxy: list }) === undefined).toBe(exempt)
  })

  test.each(['socks5://proxy:1080', 'http://', ':', 'http://proxy:99999'])(
    'cannot be %j',
    value => {
      expect(() => proxyFor(gateway, { HTTPS_PROXY: value })).toThrow('HTTPS_PROXY is not the URL')
    },
  )
})

test.each(['localhost,::1', '[::1]', '[::1]:8080'])(
  'an IPv6 address is exempt with NO_PROXY=%s',
  list => {
    const server = new URL('https://[::1]:8080/')
    expect(proxyFor(server, { HTTPS_PROXY: 'http://proxy', NO_PROXY: list })).toBeUndefined()
  },
)

test('what must not be seen of proxies is found whichever of them is used', () => {
  expect(
    proxySecrets({
      HTTPS_PROXY: 'http://a:b%20c@proxy',
      http_proxy: 'user:pass@other:1',
      NO_PROXY: '*',
    }),
  ).toEqual(['b%20c', 'b c', 'YTpiIGM=', 'pass', 'pass', 'dXNlcjpwYXNz'])
})
