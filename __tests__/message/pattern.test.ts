import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LinkifyIt } from 'linkify-it'
import { isGsm7, septets } from '../../src/message/gsm7.ts'
import { faultsOf, placeholders } from '../../src/message/pattern.ts'
import { rendererOf } from '../../src/message/render.ts'
import { composeTemplate, patterns, type TemplateOptions } from '../../src/message/templates.ts'
import type { RunContext } from '../../src/run-context/context.ts'
import { contextOf } from '../../tools/events.ts'
import { anyText } from './unicode.ts'

const nothing = Object.fromEntries(placeholders.map(name => [name, ''])) as Record<
  (typeof placeholders)[number],
  string
>

describe('what belongs only to a value that is not known goes with it', () => {
  const known = { workflow: 'Deploy', outcome: 'failed', ref: 'main', sha: '1a2b3c4', run: '128' }

  test.each([
    ['{workflow} {outcome} at {job} > {step} ({ref})', 'Deploy failed (main)'],
    ['{workflow} {outcome} ({job})', 'Deploy failed'],
    ['{workflow} {outcome} ({job}), run {run}', 'Deploy failed, run 128'],
    ['{workflow} {outcome} [{job} {ref}]', 'Deploy failed [main]'],
    ['{workflow} "{release}" {outcome}', 'Deploy failed'],
    ['{repository}: {workflow} {outcome}', 'Deploy failed'],
    ['{workflow} {outcome}: {release}', 'Deploy failed'],
    ['{workflow} {outcome}. {job}, run {run}', 'Deploy failed. run 128'],
    ['{workflow} {outcome} at {job}.', 'Deploy failed'],
    ['{workflow} {outcome} for PR #{pull-request}', 'Deploy failed for'],
    ['{workflow} {outcome} by {actor} on {ref}', 'Deploy failed on main'],
    ['{ref}@{sha}/{job} {workflow}', 'main@1a2b3c4 Deploy'],
    ['{workflow}\n{job}\n{ref}', 'Deploy\nmain'],
    ['Rotes Licht: {workflow} bei {job}', 'Rotes Licht: Deploy'],
    ['Nothing ({job}', 'Nothing'],
    ['{{{workflow}}} and {{braces}}', '{Deploy} and {braces}'],
    ['(always) {workflow} - {job}', '(always) Deploy'],
  ])('%j is %j', (pattern, text) => {
    expect(rendererOf(pattern)({ ...nothing, ...known })).toBe(text)
  })

  test('but not what belongs to another value, too', () => {
    const step = { ...nothing, ...known, step: 'Push image' }
    expect(rendererOf('{workflow} {outcome} at {job} > {step}')(step)).toBe(
      'Deploy failed at Push image',
    )
  })
})

describe('a pattern is wrong', () => {
  test.each([
    ['{workflw} failed', 'has the placeholder {workflw}; allowed are {repository}, {owner}, '],
    ['{a} {b\n}', 'has the placeholder {a}, {b}; allowed are '],
    ['{}', 'has the placeholder {}; allowed are '],
    ['{workflow', 'has a { on its own; write {{ for a brace.'],
    ['workflow}', 'has a } on its own; write }} for a brace.'],
    ['{{workflow}', 'has a } on its own'],
    [
      'Сбой: {job}',
      'has С (U+0421), б (U+0431), о (U+043E), й (U+0439), which the SMS alphabet GSM-7 lacks',
    ],
    ['Βλάβη {job}', 'has Β (U+0392), λ (U+03BB), ά (U+03AC), β (U+03B2), η (U+03B7), which'],
    [
      '🚨 {job} 障害発生中です',
      'has 🚨 (U+1F6A8), 障 (U+969C), 害 (U+5BB3), 発 (U+767A), 生 (U+751F) and 3 more',
    ],
  ])('%j', (pattern, fault) => expect([...faultsOf(pattern)].join()).toContain(fault))

  test('for all reasons at once', () => {
    expect([...faultsOf('🚨 {job {jbo}')]).toHaveLength(3)
  })

  test.each([
    '{ job }: {{braces}}, {{{step}}}',
    '“{workflow}” – è… Žluťoučký kůň',
    '{workflow}\u200b\u00a0{outcome}\ufe0f\r\n',
    ...Object.values(patterns),
  ])('but %j is not', pattern => expect([...faultsOf(pattern)]).toEqual([]))
})

describe('a pattern of one’s own', () => {
  const options: TemplateOptions = {
    jobStatus: 'failure',
    previousStatus: 'success',
    failure: { job: 'build', step: 'Push image' },
    runLink: false,
  }
  const compose = (
    title: string,
    pattern: string,
    changes: Partial<TemplateOptions> = {},
  ): string => composeTemplate({ pattern }, contextOf(title), { ...options, ...changes })

  test.each([
    [
      'push',
      '{workflow} {outcome} at {job} > {step} ({ref})',
      'Deploy failed at build > Push image (main)',
    ],
    [
      'push',
      '{owner} {event} {attempt}: {previous-outcome}, now {outcome}',
      'acme push 1: succeeded, now failed',
    ],
    ['push', '{run-url}', 'https://github.com/acme/api/actions/runs/10123456789'],
    [
      'release',
      '{workflow} {outcome} for {tag} ({release})',
      'Deploy failed for v1.4.0 (Faster sync)',
    ],
    ['tag push', '{workflow} {outcome} for {tag}', 'Deploy failed for v1.4.0'],
    ['pull_request', '#{pull-request} {ref} by {actor}', '#12 faster-sync by alice'],
    ['deployment_status', '{environment} {outcome}', 'production failed'],
    ['workflow_run', '{workflow} {outcome}, run {run}', 'CI failed, run 562.2'],
  ])('on %s: %j is %j', (title, pattern, text) => expect(compose(title, pattern)).toBe(text))

  test('is GSM-7, as the names in it', () => {
    expect(compose('push', '„{workflow}“ kaputt – {ref}')).toBe('"Deploy" kaputt - main')
  })

  test('ends in the run’s URL once', () => {
    const runLink = { runLink: true }
    const url = 'https://github.com/acme/api/actions/runs/10123456789'
    expect(compose('push', '{workflow} {outcome}', runLink)).toBe(`Deploy failed ${url}`)
    expect(compose('push', '{run-url} {outcome}', runLink)).toBe(`${url} failed`)
  })

  test('takes a second segment where its own words need one', () => {
    const text = compose('push', `${'word '.repeat(36)}{workflow}`)
    expect(text).toBe(`${'word '.repeat(36)}Deploy`)
  })

  const word = fc.constantFrom('at', 'by', 'run', 'Deploy', 'failed', 'é', 'v')
  const separator = fc.constantFrom(' ', ': ', ', ', ' > ', '. ', ' - ', '/', ' | ', '; ', '')
  const placeholder = fc.constantFrom(...placeholders.filter(name => name !== 'run-url'))
  const named = placeholder.map(name => `{${name}}`)
  const phrase = fc
    .array(fc.tuple(fc.oneof(word, named), separator), { maxLength: 5 })
    .map(parts => parts.flat().join(''))
  const bracketed = fc
    .tuple(fc.constantFrom('()', '[]', '""'), named, phrase)
    .map(([marks, name, rest]) => `${marks[0]}${name} ${rest}${marks[1]}`)
  const pattern = fc
    .array(fc.tuple(fc.oneof(phrase, bracketed, named), separator), { minLength: 1, maxLength: 5 })
    .map(parts => parts.flat().join(''))
  const name = fc.oneof(anyText, fc.constantFrom('', '', 'evil.ru', 'x'.repeat(300), 'a b', '(🚀)'))
  const contexts = fc.record({
    repository: fc.constantFrom('acme/api', ''),
    workflow: name,
    ref: name,
    sha: name,
    actor: name,
    runNumber: name,
    pullRequest: name,
    release: fc.option(fc.record({ action: name, tag: name, name, prerelease: fc.boolean() }), {
      nil: undefined,
    }),
  })

  test('holds no double space, empty bracket, dangling separator or link, and takes one segment', () => {
    const judge = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true })
    fc.assert(
      fc.property(pattern, contexts, name, name, (pattern, changes, job, step) => {
        const context: RunContext = { ...contextOf('push'), ...changes }
        const text = composeTemplate({ pattern }, context, { ...options, failure: { job, step } })
        expect(isGsm7(text)).toBe(true)
        expect(septets(text)).toBeLessThanOrEqual(160)
        expect(text).not.toMatch(/ {2}|\( *\)|\[ *\]|^[ ,:;>|]|[ ,:;>|]$/)
        expect(judge.match(text)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})
