import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  LONGEST_PATTERN,
  type Placeholder,
  parse,
  placeholders,
} from '../../src/message/pattern.ts'
import { render, type Values } from '../../src/message/render.ts'
import { seeded } from './hostile.ts'

const nothing = Object.fromEntries(placeholders.map(name => [name, ''])) as Values

/** A run of which neither the job and step nor the actor is known, nor any release. */
const run: Values = {
  ...nothing,
  workflow: 'Deploy',
  outcome: 'failed',
  ref: 'main',
  sha: '1a2b3c4',
  run: '128',
}

const write = (pattern: string, values: Partial<Values> = {}): string =>
  render(parse(pattern).parts, name => values[name] ?? run[name], LONGEST_PATTERN)

describe('a part in brackets', () => {
  const pattern = '{workflow} {outcome}[ at {job}[ > {step}]] ({ref})'

  test.each([
    [{}, 'Deploy failed (main)'],
    [{ job: 'build' }, 'Deploy failed at build (main)'],
    [{ job: 'build', step: 'Push' }, 'Deploy failed at build > Push (main)'],
    [{ step: 'Push' }, 'Deploy failed (main)'],
  ])('is left out if a placeholder in it is not known: of %j is told %j', (values, text) =>
    expect(write(pattern, values)).toBe(text),
  )

  test('goes with its line break', () => {
    expect(write('{workflow}[\nJob: {job}][\nBranch: {ref}]')).toBe('Deploy\nBranch: main')
  })

  test('that holds only optional parts goes with the last of them', () => {
    const pattern = '{workflow}[ ([{tag} ][{sha}])]'
    expect(write(pattern, { tag: 'v1' })).toBe('Deploy (v1 1a2b3c4)')
    expect(write(pattern, { sha: '' })).toBe('Deploy')
  })

  test.each([
    ['[prod] {workflow}', '[prod] Deploy'],
    ['{workflow} [] [a [b] {{c}}]', 'Deploy [] [a [b] {c}]'],
    ['[[prod] {workflow}][[prod] {job}]', '[prod] Deploy'],
    ['{workflow} ［{ref}］', 'Deploy [main]'],
  ])('without a placeholder stays as it is: %j is %j', (pattern, text) =>
    expect(write(pattern)).toBe(text),
  )
})

describe('outside brackets', () => {
  test.each([
    ['{job} {workflow} at {step} ({actor})', 'Deploy at ()'],
    ['{workflow}: {job}, {ref}', 'Deploy: , main'],
    ['{workflow}\n {job} \n{ref}', 'Deploy\n\nmain'],
  ])('an unknown value is empty, and nothing else is guessed: %j is %j', (pattern, text) =>
    expect(write(pattern)).toBe(text),
  )

  test('all stays as it stands, but for white space', () => {
    expect(write('> {workflow}: {{ {outcome} }}\r\n\n({ref})\t\t{ run }, ')).toBe(
      '> Deploy: { failed }\n\n(main) 128,',
    )
  })

  test('values side by side are two words', () => {
    expect(write('{job}{step}', { job: 'evil.', step: 'ru' })).toBe('evil. ru')
    expect(write('{ref}[{job}][{tag}]{sha}')).toBe('main 1a2b3c4')
    expect(write('https://wiki.example/{ref}.{sha}')).toBe('https://wiki.example/main.1a2b3c4')
  })
})

test('a value is never read as a pattern', () => {
  const job = '{step} }} ({{) [at] ['
  expect(write('{workflow} ({job})', { job, step: 'no' })).toBe(`Deploy (${job})`)
})

/** Rewrites the pattern from its innermost brackets outwards, and puts the values in at the end. */
function naive(pattern: string, values: Values): string {
  const known = (braced: string): boolean => values[braced.slice(1, -1) as Placeholder] !== ''
  let text = pattern
  while (text.includes('[')) {
    text = text.replace(/\[([^[\]]*)\]/, (_, inside: string) => {
      const names = inside.match(/\{[a-z-]+\}/g) ?? []
      if (names.length > 0) return names.every(known) ? inside : '\u0000'
      return inside.includes('\u0000') ? '\u0000' : `\u0001${inside}\u0002`
    })
  }
  return text
    .replaceAll('\u0000', '')
    .replace(/\{[a-z-]+\}/g, braced => (known(braced) ? braced : ''))
    .replaceAll('}{', '} {')
    .replace(/\{([a-z-]+)\}/g, (_, name: Placeholder) => values[name])
    .replaceAll('\u0001', '[')
    .replaceAll('\u0002', ']')
    .split('\n')
    .map(line => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim()
}

test('any pattern says what a naive renderer makes of it', () => {
  const name = fc.constantFrom(...placeholders).map(name => `{${name}}`)
  const words = fc.constantFrom(' ', ' ', '  ', ' at ', 'DOWN', '(', ')', ', ', ' > ', '.', '\n')
  const { pattern } = fc.letrec<{ pattern: string; part: string }>(tie => ({
    part: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      name,
      words,
      tie('pattern').map(pattern => `[${pattern}]`),
    ),
    pattern: fc.array(tie('part'), { maxLength: 7 }).map(parts => parts.join('')),
  }))
  const value = fc.constantFrom('', 'one', 'two 2', ']', '{ref}')
  const values = fc.record(
    Object.fromEntries(placeholders.map(name => [name, value])) as Record<
      Placeholder,
      typeof value
    >,
  )
  fc.assert(
    fc.property(pattern, values, (pattern, values) => {
      expect(write(pattern, values)).toBe(naive(pattern, values))
    }),
    seeded(3000),
  )
})
