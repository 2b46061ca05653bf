import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeholders } from '../../src/message/pattern.ts'
import { labels, rendererOf, type Values } from '../../src/message/render.ts'
import { seeded } from './hostile.ts'
import { linksIn } from './linkifier.ts'

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
  rendererOf(pattern)({ ...run, ...values })

describe('with an unknown value goes', () => {
  test.each([
    ['{workflow} {outcome} ({job})', 'Deploy failed'],
    ['{workflow} {outcome} ({job}), run {run}', 'Deploy failed, run 128'],
    ['{workflow} {outcome} [{job} {ref}]', 'Deploy failed [main]'],
    ['{workflow} "{release}" {outcome}', 'Deploy failed'],
    ['{workflow} {{{job}}}', 'Deploy'],
    ['{workflow} (({job}) {ref})', 'Deploy (main)'],
    ['{workflow} ([{job}, {step}])', 'Deploy'],
    ["{workflow} '{job}' *{step}* <{actor}> {ref}", 'Deploy main'],
    ['{workflow} ({job}', 'Deploy'],
  ])('a bracket in which nothing is left: %j is %j', (pattern, text) =>
    expect(write(pattern)).toBe(text),
  )

  test.each([
    ['{workflow} {outcome} at {job} > {step} ({ref})', 'Deploy failed (main)'],
    ['{workflow} {outcome} by {actor} on {ref}', 'Deploy failed on main'],
    ['{workflow} {outcome} for PR #{pull-request}', 'Deploy failed'],
    ['{workflow} v{tag} (run {run}, by {actor})', 'Deploy (run 128)'],
    ['{workflow} {outcome}, job: {job}, run {run}', 'Deploy failed, run 128'],
    ['By {actor}: {workflow}', 'Deploy'],
    ['Rotes Licht: {workflow} bei {job}', 'Rotes Licht: Deploy'],
    ['{workflow} non va in {job} di {owner}!', 'Deploy non va!'],
  ])('a label before it: %j is %j', (pattern, text) => expect(write(pattern)).toBe(text))

  test.each([
    ['{repository}: {workflow} {outcome}', 'Deploy failed'],
    ['{workflow} {outcome}: {release}', 'Deploy failed'],
    ['{workflow}, {job}, {ref}', 'Deploy, main'],
    ['{workflow} | {job} {ref} | {run}', 'Deploy | main | 128'],
    ['{workflow} - {job} - {ref}', 'Deploy - main'],
    ['{workflow} {outcome}. {job}, run {run}', 'Deploy failed. run 128'],
    ['{ref}/{job}/{sha} {workflow}', 'main/1a2b3c4 Deploy'],
    ['{ref}@{sha}/{job} {workflow}', 'main@1a2b3c4 Deploy'],
    ['prod-{job} {ref}', 'prod main'],
  ])('a separator beside it: %j is %j', (pattern, text) => expect(write(pattern)).toBe(text))

  test.each([
    ['{workflow}\nJob: {job}\n{ref}', 'Deploy\nmain'],
    ['{workflow}\nPasso fallito: {step}.\n{ref}', 'Deploy\nmain'],
    ['{workflow}\r\n- {job}\r\n- {ref}', 'Deploy\n- main'],
    ['{job}\n\n{workflow}\n\n{step}\n\n{ref}\n\n{actor}', 'Deploy\n\nmain'],
  ])('a line that tells nothing else: %j is %j', (pattern, text) =>
    expect(write(pattern)).toBe(text),
  )
})

describe('with an unknown value stays', () => {
  test.each([
    ['(P1) {job}', '(P1)'],
    ['(P1 {job}) {workflow}', '(P1) Deploy'],
    ['100% {job}', '100%'],
    ['C++ {job}', 'C++'],
    ['main() {job}', 'main()'],
    ['Prod DOWN {job}', 'Prod DOWN'],
    ['Prod DOWN: {job}\nrun {run}', 'Prod DOWN\nrun 128'],
    ['Prod DE {job}, team A {step}', 'Prod DE, team A'],
    ['Call 555 at {job} now', 'Call 555 now'],
    ['into {job} {workflow}', 'into Deploy'],
    ['{workflow} {outcome} at {job}.', 'Deploy failed.'],
    ['{workflow} {outcome}! {job}', 'Deploy failed!'],
  ])('what the author wrote: %j is %j', (pattern, text) => expect(write(pattern)).toBe(text))

  test('a label that belongs to another value, too', () => {
    const pattern = '{workflow} {outcome} at {job} > {step}'
    expect(write(pattern, { step: 'Push image' })).toBe('Deploy failed at Push image')
    expect(write(pattern, { job: 'build' })).toBe('Deploy failed at build')
  })
})

test('if all is known, a pattern is written as it stands', () => {
  expect(write('> {workflow}: {{ {outcome} }}\n\n\n ({ref})\t{ run },')).toBe(
    '> Deploy: { failed }\n\n\n(main) 128,',
  )
})

test('a value is never read as a pattern', () => {
  const job = '{step} }} ({{) at'
  expect(write('{job} {actor}', { job, step: 'no' })).toBe(job)
  expect(write('{workflow} ({job})', { job })).toBe(`Deploy (${job})`)
})

describe('names side by side make no link', () => {
  test.each([
    ['{job}{step}', 'evil.', 'ru', 'evil. ru'],
    ['{job}{step}', '1.x', 'yz', '1.x yz'],
    ['{job}{step}', '10.0', '0.0.1', '10.0 0.0.1'],
    ['x{job}{step}', '1.x', 'ru', 'x1.x ru'],
    ['{job}.{actor}com', 'evil', '', 'evil com'],
  ])('%j of %j and %j is %j', (pattern, job, step, text) => {
    expect(write(pattern, { job, step })).toBe(text)
    expect(linksIn(text)).toEqual([])
  })

  test.each([
    ['{job}.com', 'build.com'],
    ['www.{job}', 'www.build'],
    ['https://wiki.example/{job}/{ref}', 'https://wiki.example/build/main'],
    ['{ref}@{sha}, v{tag}-{run}', 'main@1a2b3c4, v1.4.0-128'],
    ['[{tag}] "{tag}"', '[1.4.0] "1.4.0"'],
  ])('but the author’s own words may: %j is %j', (pattern, text) =>
    expect(write(pattern, { job: 'build', tag: '1.4.0' })).toBe(text),
  )
})

describe('for any pattern', () => {
  const name = fc.constantFrom(...placeholders).map(name => `{${name}}`)
  const words = ['Deploy', '(P1)', '100%', 'DOWN', 'é', 'C#', 'Team A']
  const label = fc.constantFrom(...Object.values(labels).flatMap(list => list.split(' ')))
  const element = fc.oneof(name, name, label, fc.constantFrom(...words))
  const separator = fc.constantFrom(' ', ' ', ': ', ', ', ' > ', '. ', ' - ', ' | ', '; ', '\n')
  const phrase = fc
    .tuple(fc.array(fc.tuple(element, separator), { maxLength: 5 }), element)
    .map(([parts, last]) => parts.flat().join('') + last)
  const group = fc
    .tuple(fc.constantFrom('()', '[]', '""'), phrase, name)
    .map(([marks, phrase, name]) => `${marks[0]}${phrase.replaceAll('\n', ' ')} ${name}${marks[1]}`)
  const pattern = fc
    .tuple(fc.array(fc.tuple(fc.oneof(phrase, group), separator), { maxLength: 4 }), phrase)
    .map(([parts, last]) => parts.flat().join('') + last)
  const values = fc.record(
    Object.fromEntries(placeholders.map(name => [name, fc.constantFrom('', '', 'one', 'two 2')])),
  )

  test('no space is double, no bracket empty, and no separator dangles', () => {
    fc.assert(
      fc.property(pattern, values, (pattern, values) => {
        const text = rendererOf(pattern)({ ...nothing, ...values })
        expect(text).not.toMatch(/ {2}|\( *\)|\[ *\]|" *"(?!\S)|\n{3}/)
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/^[ ,:;>|.-]|[ ,:;>|-]$|[,:;>|.-] ?[,:;>|.-]/)
        }
      }),
      seeded(2000),
    )
  })

  test('every word of a line stays that is no label', () => {
    const count = (text: string, word: string): number => text.split(word).length
    fc.assert(
      fc.property(pattern, values, (lines, values) => {
        const line = lines.replaceAll('\n', ' ')
        const text = rendererOf(line)({ ...nothing, ...values })
        for (const word of words) expect(count(text, word)).toBe(count(line, word))
      }),
      seeded(2000),
    )
  })
})

test('the time to fill a pattern grows with its length only', () => {
  const patterns = [
    `${'('.repeat(50_000)}{job}${')'.repeat(50_000)}`,
    `${'('.repeat(50_000)}{ref}${')'.repeat(50_000)}`,
    `${'({job} {ref}'.repeat(5000)}${')'.repeat(5000)}`,
    `${'at '.repeat(20_000)}{job}`,
    `${'> '.repeat(20_000)}{job}`,
    `${'.'.repeat(2000)}x {job}`,
  ]
  const started = performance.now()
  for (const pattern of patterns) write(pattern)
  expect(performance.now() - started).toBeLessThan(10_000)
})
