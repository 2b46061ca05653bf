import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isGsm7, septets } from '../../src/message/gsm7.ts'
import { faultsOf, placeholders } from '../../src/message/pattern.ts'
import { composeTemplate, patterns, type TemplateOptions } from '../../src/message/templates.ts'
import type { RunContext } from '../../src/run-context/context.ts'
import { contextOf } from '../../tools/events.ts'
import { hostileName, seeded } from './hostile.ts'
import { linksIn } from './linkifier.ts'

describe('a pattern is wrong', () => {
  test.each([
    [
      '{workflw} failed',
      'has the unknown placeholder {workflw}; allowed are {repository}, {owner}, ',
    ],
    ['{a} {b\n}', 'has the unknown placeholder {a}, {b}; allowed are '],
    ['{}', 'has the unknown placeholder {}; allowed are '],
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
    ['workflow_run', '{workflow} {outcome} at {job}, before {previous-outcome}', 'CI failed'],
  ])('on %s: %j is %j', (title, pattern, text) => expect(compose(title, pattern)).toBe(text))

  test('after a deployment tells of this job, if this job failed', () => {
    const pattern = '{environment}: {outcome} at {job}, before {previous-outcome}'
    const title = 'deployment_status as recorded'
    expect(compose(title, pattern)).toBe('github-pages: failed at build, before succeeded')
    expect(compose(title, pattern, { jobStatus: 'success' })).toBe('github-pages: is in progress')
  })

  test('is written in GSM-7', () => {
    expect(compose('push', '„{workflow}“ žije – {ref}…')).toBe('"Deploy" zije - main...')
    expect(compose('push', '｛job｝ {ref}')).toBe('{job} main')
  })

  test('of which nothing is known becomes a text that tells what is', () => {
    const status = 'acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128'
    expect(compose('push', '{release}')).toBe(status)
    expect(compose('push', '*** {release} ({tag}) ***')).toBe(status)
    expect(compose('push', '{release}', { runLink: true })).toBe(
      `${status} https://github.com/acme/api/actions/runs/10123456789`,
    )
    expect(compose('workflow_run', '{job}: {step}')).toBe(
      'acme/api: CI failed. main acb5820 by alice, run 562.2',
    )
    expect(compose('push', 'Prod DOWN {release}')).toBe('Prod DOWN')
  })

  test('ends in the run’s URL once', () => {
    const runLink = { runLink: true }
    const url = 'https://github.com/acme/api/actions/runs/10123456789'
    expect(compose('push', '{workflow} {outcome}', runLink)).toBe(`Deploy failed ${url}`)
    expect(compose('push', '{workflow}\nTag: {tag}', runLink)).toBe(`Deploy ${url}`)
    expect(compose('push', '{ run-url } {outcome}', runLink)).toBe(`${url} failed`)
    expect(compose('push', '{{run-url}}', runLink)).toBe(`{run-url} ${url}`)
  })

  test('takes as many segments as its own words need, and the names take what is left', () => {
    const words = (many: number): string => 'word '.repeat(many)
    expect(compose('push', `${words(36)}{workflow}`)).toBe(`${words(36)}Deploy`)
    expect(compose('push', `${words(318)}{workflow}`)).toBe(`${words(318)}Deploy`)
    expect(compose('push', `${words(400)}{workflow}`)).toBe(words(400).trim())
  })

  test('never shortens its names to nothing', () => {
    expect(compose('push', '{sha} '.repeat(30))).toBe('1a2b3c4 '.repeat(30).trim())
    const failure = { job: `1.${'2'.repeat(300)}`, step: '' }
    expect(compose('push', 'at {job}', { failure })).toMatch(/^at 1\.2+\.{3}2+$/)
  })

  const names = placeholders.filter(name => name !== 'run-url').map(name => `{${name}}`)
  const words = ['at', 'x', 'com', 'ru', 'http', 'www', 'v', '1', '(P1)', '100%']
  const element = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...names, ...words))
  const marks = ['', '', ' ', ' ', '/', '@', '-', '#', ', ', ': ', '. ', ' > ', '\n', '.', ':']
  // A dot or a colon right beside the author's words would be the author's own.
  const pattern = fc
    .tuple(
      fc.uniqueArray(element, { minLength: 1, maxLength: 9 }),
      fc.array(fc.constantFrom(...marks), { minLength: 9, maxLength: 9 }),
    )
    .map(([elements, marks]) =>
      elements
        .map((element, at) => element + (marks[at] ?? ''))
        .join('')
        // Of the author's own words beside a name a phone may make a link.
        .replace(/[.:/@](?=\S)/g, ' ')
        .replace(/\}(?=\w)/g, '} '),
    )
  const contexts = fc.record({
    repository: fc.constantFrom('acme/api', ''),
    workflow: hostileName,
    ref: hostileName,
    refType: fc.constantFrom('branch', 'tag'),
    sha: hostileName,
    actor: hostileName,
    runNumber: hostileName,
    pullRequest: hostileName,
    release: fc.option(
      fc.record({
        action: hostileName,
        tag: hostileName,
        name: hostileName,
        prerelease: fc.boolean(),
      }),
      { nil: undefined },
    ),
  })

  test('makes one segment of GSM-7 without a link, whatever the names are', () => {
    fc.assert(
      fc.property(pattern, contexts, hostileName, hostileName, (pattern, changes, job, step) => {
        const context: RunContext = { ...contextOf('push'), ...changes }
        const text = composeTemplate({ pattern }, context, { ...options, failure: { job, step } })
        expect(isGsm7(text)).toBe(true)
        expect(text).toMatch(/[\p{L}\p{N}]/u)
        expect(text).not.toMatch(/ {2}|\( *\)|\[ *\]/)
        expect(septets(text)).toBeLessThanOrEqual(160)
        expect(linksIn(text)).toEqual([])
      }),
      seeded(1000),
    )
  })
})
