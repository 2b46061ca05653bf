import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LONGEST_TEXT } from '../../src/message/encoding.ts'
import { isGsm7, septets } from '../../src/message/gsm7.ts'
import { faultsOf, hasPlaceholder, placeholders } from '../../src/message/pattern.ts'
import { composeTemplate, patterns, type TemplateOptions } from '../../src/message/templates.ts'
import type { RunContext } from '../../src/run-context/context.ts'
import { contextOf } from '../../tools/events.ts'
import { hostileName, seeded } from './hostile.ts'
import { linksIn } from './linkifier.ts'

describe('a pattern is wrong', () => {
  const faults = (pattern: string): string => [...faultsOf(pattern, false)].join('\n')

  test.each([
    [
      '{workflw} failed',
      'has the unknown placeholder {workflw}; allowed are {repository}, {owner}, ',
    ],
    ['{a}[ {b\n}]', 'has the unknown placeholder {a}, {b}; allowed are '],
    ['{}', 'has the unknown placeholder {}; allowed are '],
    ['😀 {workflow', 'has a { on its own at character 3, in "😀 {workflow"; write {{ for a brace'],
    ['workflow}', 'has a } on its own at character 9, in "workflow}"; write }} for a brace'],
    ['{{workflow}', 'has a } on its own at character 11'],
    [
      '{workflow} {outcome}[ at {job}[ > {step}] ({ref})',
      'has a [ on its own at character 21, in "w} {outcome}[ at {job}["; write both brackets around the part',
    ],
    [
      '{workflow} at {job}] now',
      'has a ] on its own at character 20, in "ow} at {job}] now"; write both brackets',
    ],
    [
      '{{workflow}} {{ outcome }} [x]',
      'has no placeholder, because {{ and }} stand for braces. Write single braces, such as {workflow}; allowed are {repository}, ',
    ],
    [`{job}${' '.repeat(1996)}`, 'has 2001 characters; a pattern may have 2000.'],
    [
      'Сбой: {job}',
      'has С (U+0421) at character 1, б (U+0431) at character 2, о (U+043E) at character 3, й (U+0439) at character 4, which the SMS alphabet GSM-7 lacks',
    ],
    ['Βλάβη {job}', ', β (U+03B2) at character 4, η (U+03B7) at character 5, which'],
    [
      '🚨 {job} 障害発生中です',
      'has 🚨 (U+1F6A8) at character 1, 障 (U+969C) at character 9, 害 (U+5BB3) at character 10, 発 (U+767A) at character 11, 生 (U+751F) at character 12 and 3 more',
    ],
  ])('%j', (pattern, fault) => expect(faults(pattern)).toContain(fault))

  test('for all reasons at once, each told once', () => {
    expect([...faultsOf('🚨 {job {jbo}[[[ }', false)]).toHaveLength(5)
  })

  test('and no part of a secret in it is shown', () => {
    const told = [...faultsOf('hunt{er}22 {workflow', true)].join()
    expect(told).toContain('has a { on its own at character 12, in "…"')
    expect(told).toContain('has the unknown placeholder {…}')
  })

  test.each([
    '{ job }: {{braces}}, {{{step}}}',
    '“{workflow}” – è… Žluťoučký kůň [prod]',
    '{workflow}\u200b\u00a0{outcome}\ufe0f\r\n',
    `{job}${' '.repeat(1995)}`,
    ...Object.values(patterns),
  ])('but %j is not', pattern => expect([...faultsOf(pattern, false)]).toEqual([]))
})

test.each([
  ['Hello {workflow}', true],
  ['Hello {{ job }}', true],
  ['Hello {name} [job]', false],
])('whether a text has a placeholder: %j, %j', (text, has) =>
  expect(hasPlaceholder(text)).toBe(has),
)

describe('a pattern of one’s own', () => {
  const options: TemplateOptions = {
    jobStatus: 'failure',
    ofNeeds: false,
    earlier: { subject: 'job' as const, status: 'success' },
    failure: { job: 'build', step: 'Push image' },
    runLink: false,
  }
  const compose = (
    title: string,
    pattern: string,
    changes: Partial<TemplateOptions> = {},
  ): string => composeTemplate({ pattern }, contextOf(title), { ...options, ...changes }).text

  const succeeded = { jobStatus: 'success' }

  test.each([
    [
      'push',
      '{owner} {event} {attempt}: {previous-outcome}, now {outcome}',
      'acme push 1: succeeded, now failed',
    ],
    ['push', '{run-url}', 'https://github.com/acme/api/actions/runs/10123456789'],
    ['tag push', '{workflow} {outcome} for {tag}', 'Deploy failed for v1.4.0'],
    ['pull_request', '#{pull-request} {ref} by {actor}', '#12 faster-sync by alice'],
    ['issue_comment on a pull request', 'PR {pull-request}, {ref}', 'PR 12, main'],
    ['schedule', '{ref} by {actor}', 'main by schedule'],
  ])('on %s: %j is %j', (title, pattern, text) => expect(compose(title, pattern)).toBe(text))

  test.each([
    [
      'release',
      '{workflow} {outcome} for {tag} ({release})',
      'Deploy succeeded for v1.4.0 (Faster sync)',
    ],
    ['release', '{tag} {release-action}', 'v1.4.0 released'],
    ['deployment_status', '{environment} {outcome}[ at {job}]', 'production failed'],
    ['workflow_run', '{workflow} {outcome}, run {run}', 'CI failed, run 562.2'],
    ['workflow_run', '{workflow} {outcome}[, before {previous-outcome}]', 'CI failed'],
  ])('on %s is about the event: %j is %j', (title, pattern, text) =>
    expect(compose(title, pattern, succeeded)).toBe(text),
  )

  test.each(['release', 'deployment_status', 'workflow_run'])(
    'on %s is about this job, once it failed or was cancelled',
    title => {
      const pattern =
        '{workflow} {outcome} {sha}[ at {job}], run {run}[, before {previous-outcome}]'
      const tail = 'run 128, before succeeded'
      expect(compose(title, pattern)).toBe(`Deploy failed 1a2b3c4 at build, ${tail}`)
      expect(compose(title, pattern, { jobStatus: 'cancelled' })).toBe(
        `Deploy was cancelled 1a2b3c4, ${tail}`,
      )
    },
  )

  test('tells what it names outside brackets and is not known', () => {
    const notes = (pattern: string) =>
      composeTemplate({ pattern }, contextOf('push'), options).notes
    expect(notes('{tag} {workflow} {release}[ ({environment})] {tag}')).toEqual([
      'Not known in this run, so empty in the text: {tag}, {release}. Square brackets leave out the words around a value, too, for example [ ({tag})].',
    ])
    expect(notes('{workflow} {outcome}[ of {tag}]')).toEqual([])
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
    expect(compose('workflow_run', '{job}: {step}', { jobStatus: 'success' })).toBe(
      'acme/api: CI failed. main acb5820 by alice, run 562.2',
    )
    expect(compose('push', 'Prod DOWN {release}')).toBe('Prod DOWN')
  })

  test('ends in the run’s URL once', () => {
    const runLink = { runLink: true }
    const url = 'https://github.com/acme/api/actions/runs/10123456789'
    expect(compose('push', '{workflow} {outcome}', runLink)).toBe(`Deploy failed ${url}`)
    expect(compose('push', '{workflow}[\nTag: {tag}]', runLink)).toBe(`Deploy ${url}`)
    expect(compose('push', '{ run-url } {outcome}', runLink)).toBe(`${url} failed`)
    expect(compose('push', '{{run-url}}', runLink)).toBe(`{run-url} ${url}`)
  })

  test('takes as many segments as its own words need, and the names take what is left', () => {
    const words = (many: number): string => 'word '.repeat(many)
    expect(compose('push', `${words(36)}{workflow}`)).toBe(`${words(36)}Deploy`)
    expect(compose('push', `${words(318)}{workflow}`)).toBe(`${words(318)}Deploy`)
    expect(compose('push', `${words(398)}{workflow}`).length).toBeGreaterThan(LONGEST_TEXT)
    expect(compose('push', `${'x'.repeat(1595)} {workflow}`)).toHaveLength(LONGEST_TEXT)
  })

  test('is cut if its names leave no room for all of them', () => {
    const text = compose('push', '{sha} '.repeat(30))
    expect(text).toBe(`${'1a2b3c4 '.repeat(19)}1a2b3...`)
    expect(compose('push', `[{workflow} ${'x'.repeat(200)}]`)).toBe(`Deploy ${'x'.repeat(150)}...`)
  })

  const names = placeholders.filter(name => name !== 'run-url').map(name => `{${name}}`)
  const words = [' at ', ' ru ', ' v', ' (P1) ', ' 100% ']
  // A dot, colon, slash or at sign right before a name would be the author's own.
  const separator = fc.constantFrom('', '', ' ', ' ', '-', '#', ', ', ': ', '. ', ' > ', '\n')
  const wrapped = (text: string) => fc.constantFrom(text, text, `[${text}]`)
  const pattern = fc
    .uniqueArray(fc.constantFrom(...names, ...words), { minLength: 1, maxLength: 9 })
    .chain(elements =>
      fc.tuple(
        ...elements.map(element =>
          fc
            .tuple(separator, separator)
            .chain(([before, after]) => wrapped(before + element + after)),
        ),
      ),
    )
    .map(parts => parts.join(''))
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
        const failure = { job, step }
        const { text } = composeTemplate({ pattern }, context, { ...options, failure })
        expect(isGsm7(text)).toBe(true)
        expect(text).toMatch(/[\p{L}\p{N}]/u)
        expect(text).not.toMatch(/ {2}| $/m)
        expect(septets(text)).toBeLessThanOrEqual(160)
        expect(linksIn(text)).toEqual([])
      }),
      seeded(1000),
    )
  })
})
