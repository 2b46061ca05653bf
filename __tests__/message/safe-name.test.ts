import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { safeName } from '../../src/message/safe-name.ts'
import { hostileName, seeded } from './hostile.ts'
import { linksIn } from './linkifier.ts'

describe('what others wrote', () => {
  test.each([
    ['bit.ly#Qx1', 'bit ly#Qx1'],
    ['evil.ru', 'evil ru'],
    ['github-login.xyz', 'github-login xyz'],
    ['evil.ru:8080/x', 'evil ru:8080/x'],
    ['https:/evil.xyz', ''],
    ['http:evil.ru', ''],
    ['see https://evil.example/x now', 'see now'],
    ['mailto:eve@evil.ru', ''],
    ['eve@evil.ru', 'eve evil ru'],
    ['10.0.0.1/x', '10 0 0 1/x'],
    ['evil。ru', 'evil ru'],
    ['1.2.3-evil.ru', '1.2.3-evil ru'],
    ['evil.1.2.ru', 'evil.1.2 ru'],
  ])('%j becomes %j: a phone makes no link of it', (text, safe) => {
    expect(safeName(text)).toBe(safe)
  })

  test.each([
    'v1.4.0',
    '1.2.3-rc.1: faster',
    'release/v1.4.0',
    'fix(1.2.3): x',
    'sms-notify-2.0',
    'Node 20.x',
    '2026.11.24',
    'Ends here. Or not...',
  ])('%j stays as it is', text => {
    expect(safeName(text)).toBe(text)
  })

  test('of a package and its version is two words', () => {
    expect(safeName('bump undici@8.12.4')).toBe('bump undici 8.12.4')
  })

  test.each([
    ['sms: faster', 'sms: faster'],
    ['see file: x', 'see file: x'],
    ['call tel:0900123', 'call'],
  ])('%j becomes %j: a scheme is one only with something behind it', (text, safe) => {
    expect(safeName(text)).toBe(safe)
  })

  test.each([
    ['("🚀")', ''],
    ['🚀: see (http://evil.example', 'see'],
    ['.ru', 'ru'],
  ])('%j becomes %j: no punctuation is left without a word', (text, line) => {
    expect(safeName(text)).toBe(line)
  })

  test('holds nothing that a linkifier takes for a link', () => {
    expect(linksIn('evil.ru')).toEqual(['evil.ru'])
    fc.assert(
      fc.property(hostileName, name => {
        expect(linksIn(safeName(name))).toEqual([])
      }),
      seeded(2000),
    )
  })
})
