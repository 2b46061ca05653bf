import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isGsm7, septets } from '../../src/message/gsm7.ts'
import type { Pattern } from '../../src/message/pattern.ts'
import {
  composeTemplate,
  patterns,
  type Template,
  type TemplateOptions,
  tellsJobStatus,
  templates,
} from '../../src/message/templates.ts'
import { type RunContext, readRunContext } from '../../src/run-context/context.ts'
import { contextOf, events } from '../../tools/events.ts'
import { hostileName, seeded } from './hostile.ts'
import { linksIn } from './linkifier.ts'
import { anyText } from './unicode.ts'

const failed: TemplateOptions = {
  jobStatus: 'failure',
  failure: { job: 'build', step: 'Push image' },
  ofNeeds: false,
  earlier: undefined,
  runLink: false,
}

function compose(
  title: string,
  changes: Partial<RunContext> = {},
  options: Partial<TemplateOptions> = {},
  template: Template = 'auto',
): string {
  const context = { ...contextOf(title), ...changes }
  return composeTemplate(template, context, { ...failed, ...options }).text
}

const succeeded = { jobStatus: 'success' }

test.each([
  ['push', { jobStatus: 'success' }],
  ['release', { jobStatus: 'failure' }],
])('on %s with %j a release is not told, and a note says so', (title, options) => {
  const { text, notes } = composeTemplate('release', contextOf(title), { ...failed, ...options })
  expect(text).toMatch(/^acme\/api: Deploy/)
  expect(notes).toEqual([
    'The text is that of the template "job-status": "release" does not fit this run.',
  ])
})

test.each<[template: Template | Pattern, title: string, tells: boolean]>([
  ['job-status', 'push', true],
  ['auto', 'release', false],
  ['deployment', 'deployment_status', false],
  ['auto', 'workflow_run', false],
  [{ pattern: '{workflow} {outcome}' }, 'release', true],
  [{ pattern: '{workflow} {outcome}' }, 'workflow_run', false],
  [{ pattern: '{workflow}' }, 'push', false],
])('whether %j tells the status of the job on %s: %s', (template, title, tells) => {
  expect(tellsJobStatus(template, contextOf(title))).toBe(tells)
})

test('a deployment without a state is told by the status of the job', () => {
  const deployment = { environment: 'production', status: '', ref: 'main', sha: '' }
  expect(tellsJobStatus('deployment', { ...contextOf('push'), deployment })).toBe(true)
})

describe('by itself a text tells of', () => {
  const at = 'acme/api: Deploy failed at build > Push image.'

  test.each([
    ['push', `${at} main 1a2b3c4 by alice, run 128`],
    ['tag push', `${at} v1.4.0 1a2b3c4 by alice, run 128`],
    ['pull_request', `${at} faster-sync f00dcaf (PR 12) by alice, run 128`],
    ['pull_request from a fork', `${at} bob:main f00dcaf (PR 13) by bob, run 128`],
    ['issue_comment on a pull request', `${at} main 1a2b3c4 (PR 12) by alice, run 128`],
    ['schedule', `${at} main 1a2b3c4 by schedule, run 128`],
    ['workflow_dispatch', `${at} main 1a2b3c4 by alice, run 128`],
    ['merge_group', `${at} main 1a2b3c4 (PR 104) by alice, run 128`],
  ])('%s', (title, text) => expect(compose(title)).toBe(text))

  test.each([
    ['release', 'acme/api v1.4.0 released: Faster sync'],
    ['release, no name', 'acme/api 0.0.1 released'],
    ['prerelease', 'acme/api v2.0.0-rc.1 pre-released: "Faster" sync'],
    ['deployment_status', 'acme/api: deployment to production failed (main 1a2b3c4)'],
    [
      'deployment_status as recorded',
      'acme/api: deployment to github-pages is in progress (master f95f852)',
    ],
    ['workflow_run', 'acme/api: CI failed. main acb5820 by alice, run 562.2'],
    [
      'workflow_run as recorded',
      'acme/api: test needs action. master 3484a3f by Codertocat, run 163',
    ],
  ])('%s, unless this job failed or was cancelled', (title, text) => {
    expect(compose(title, {}, succeeded)).toBe(text)
    for (const template of templates) {
      expect(compose(title, {}, {}, template)).toMatch(/^acme\/api: Deploy failed at build > Push/)
      const cancelled = compose(title, {}, { jobStatus: 'cancelled' }, template)
      expect(cancelled).toMatch(/^acme\/api: Deploy was cancelled\. \S+ 1a2b3c4 by alice, run 128$/)
    }
  })

  test.each(events.map(({ title }) => title))('%s, and a built-in pattern of one’s own', title => {
    const chosen: Record<string, Exclude<Template, 'auto'>> = {
      release: 'release',
      deployment_status: 'deployment',
      workflow_run: 'workflow-run',
    }
    for (const jobStatus of ['success', 'skipped', '', 'failure', 'cancelled']) {
      const isNews = jobStatus === 'failure' || jobStatus === 'cancelled'
      const byEvent = isNews ? undefined : chosen[contextOf(title).eventName]
      const template = byEvent ?? 'job-status'
      for (const earlier of [undefined, { subject: 'job', status: 'failure' } as const]) {
        const options = { ...failed, jobStatus, earlier }
        const text = compose(title, {}, options)
        expect(compose(title, {}, options, template)).toBe(text)
        const pasted = { pattern: patterns[template] }
        expect(composeTemplate(pasted, contextOf(title), options).text).toBe(text)
      }
    }
  })
})

describe("a job's status", () => {
  test.each([
    ['success', 'acme/api: Deploy succeeded. main 1a2b3c4 by alice, run 128'],
    ['failure', 'acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128'],
    ['cancelled', 'acme/api: Deploy was cancelled. main 1a2b3c4 by alice, run 128'],
    ['skipped', 'acme/api: Deploy was skipped. main 1a2b3c4 by alice, run 128'],
    ['', 'acme/api: Deploy ran. main 1a2b3c4 by alice, run 128'],
  ])('%j is a verb', (jobStatus, text) => expect(compose('push', {}, { jobStatus })).toBe(text))

  test('goes without the step, and without the job, where they are not known', () => {
    const tail = '. main 1a2b3c4 by alice, run 128'
    const { runLink } = failed
    expect(compose('push', {}, { failure: { job: 'ci / build (20)' }, runLink })).toBe(
      `acme/api: Deploy failed at ci / build (20)${tail}`,
    )
    expect(compose('push', {}, { failure: undefined })).toBe(`acme/api: Deploy failed${tail}`)
  })

  test('tells a second attempt', () => {
    expect(compose('push', { runAttempt: 2 })).toMatch(/, run 128\.2$/)
  })

  test('names a workflow that has no name by its file', () => {
    expect(compose('push', { workflow: '.github/workflows/deploy.yml' })).toMatch(
      /^acme\/api: deploy failed/,
    )
  })

  test.each(['Сборка', 'Σύνθεση', '构建', '🚀'])('tells %j by the file or the key', name => {
    const context = { workflow: name, workflowFile: 'deploy' }
    const failure = { job: name, step: name, key: 'build' }
    const tail = '. main 1a2b3c4 by alice, run 128'
    expect(compose('push', context, { failure })).toBe(`acme/api: deploy failed at build${tail}`)
    const upstream = contextOf('workflow_run').workflowRun
    if (upstream === undefined) throw new Error('the event has no run')
    const workflowRun = { ...upstream, workflow: name, workflowFile: 'ci' }
    expect(compose('workflow_run', { workflowRun }, succeeded)).toMatch(/^acme\/api: ci failed/)
  })

  test('leaves out what is not known', () => {
    const nothing = readRunContext({}, undefined)
    for (const template of templates) {
      const options = { jobStatus: '', ofNeeds: false, earlier: undefined, runLink: true }
      expect(composeTemplate(template, nothing, options).text).toBe(': ran.')
    }
  })

  test('takes the place of a template for another event', () => {
    for (const template of templates) {
      expect(compose('push', {}, {}, template)).toBe(compose('push'))
    }
    expect(compose('release', { release: undefined }, succeeded)).toBe(
      compose('release', {}, succeeded, 'job-status'),
    )
  })
})

describe("a release's text", () => {
  const release = (name: string, action = 'published', tag = 'v1.4.0') =>
    compose('release', { release: { action, tag, name, prerelease: false } }, succeeded)

  test.each([
    ['v1.4.0', 'acme/api v1.4.0 released'],
    ['1.4.0', 'acme/api v1.4.0 released'],
    ['v1.4.0 - Faster sync', 'acme/api v1.4.0 released: Faster sync'],
    ['v1.4.01', 'acme/api v1.4.0 released: v1.4.01'],
    ['Plus rapide : œuvré 🚀', 'acme/api v1.4.0 released: Plus rapide : oeuvré'],
    ['日本語', 'acme/api v1.4.0 released'],
    ['one\r\n::error::two', 'acme/api v1.4.0 released: one ::error::two'],
  ])('with the name %j', (name, text) => expect(release(name)).toBe(text))

  test.each([
    ['released', 'acme/api v1.4.0 released: Faster'],
    ['created', 'acme/api v1.4.0 released: Faster'],
    ['edited', 'acme/api v1.4.0 edited: Faster'],
    ['unpublished', 'acme/api v1.4.0 unpublished: Faster'],
    ['deleted', 'acme/api v1.4.0 deleted: Faster'],
  ])('of the action %s', (action, text) => expect(release('Faster', action)).toBe(text))

  test.each([
    ['See https://evil.example/x now', 'See now'],
    ['See ht\u200btp://evil.example', 'See'],
    ['See (http://evil.example), https://evil.example', 'See'],
    ['WWW.evil.example rocks', 'WWW evil example rocks'],
    ['Move to evil.com', 'Move to evil com'],
    ['Move to t.example/x', 'Move to t example/x'],
    ['Node.js 24 and setup.py', 'Node js 24 and setup py'],
  ])('holds no URL of %j', (name, title) =>
    expect(release(name)).toBe(`acme/api v1.4.0 released: ${title}`),
  )
})

describe("a deployment's text", () => {
  const deployment = { environment: 'production', status: 'success', ref: '', sha: '' }

  test.each([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['queued', 'is queued'],
    ['in_progress', 'is in progress'],
    ['inactive', 'is inactive'],
    ['evil.ru', 'is evil ru'],
    ['', 'succeeded'],
  ])('with the state %j, or else the job’s, says that it %s', (state, verb) => {
    const changes = { deployment: { ...deployment, status: state } }
    expect(compose('push', changes, succeeded, 'deployment')).toBe(
      `acme/api: deployment to production ${verb}`,
    )
  })
})

describe('with a run link', () => {
  const link = (title: string, changes: Partial<RunContext> = {}) =>
    compose(title, changes, { ...succeeded, runLink: true })
  const url = 'https://github.com/acme/api/actions/runs/10123456789'

  test("a text ends in the run's URL", () => {
    for (const title of ['push', 'release', 'deployment_status']) {
      expect(link(title)).toBe(`${compose(title, {}, succeeded)} ${url}`)
    }
  })

  test('a text on another run ends in that one’s URL', () => {
    expect(link('workflow_run')).toMatch(
      / https:\/\/github\.com\/acme\/api\/actions\/runs\/30433642$/,
    )
  })

  test('the rest gives way to the URL', () => {
    const ref = 'feature/a-branch-with-a-very-long-name-indeed'
    expect(compose('push', { ref }, { runLink: true })).toBe(
      `acme/api: Deploy failed at build > Push image. feature/a-branch...ong-name-indeed 1a2b3c4 by alice, run 128 ${url}`,
    )
  })

  test('a second segment is taken where the URL leaves no room', () => {
    const runUrl = `https://github.example.com/${'a'.repeat(39)}/${'b'.repeat(60)}/actions/runs/1`
    expect(link('push', { runUrl })).toBe(`${compose('push', {}, succeeded)} ${runUrl}`)
  })
})

describe('what is too long', () => {
  const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(8)
  const at = { workflow: long, ref: long }
  const failure = { job: `test (${long}, 20)`, step: long }

  test('gives way in the middle, the longest value first', () => {
    expect(compose('push', { ref: long })).toBe(
      'acme/api: Deploy failed at build > Push image. abcdefghijklmnopqrstuvwxyzabcdefghijklmnop...klmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz 1a2b3c4 by alice, run 128',
    )
    expect(compose('push', at, { failure })).toBe(
      'acme/api: abcdefghijkl...opqrstuvwxyz failed at test (abcdef...tuvwxyz, 20) > abcdefghijkl...opqrstuvwxyz. abcdefghijkl...opqrstuvwxyz 1a2b3c4 by alice, run 128',
    )
  })

  test('then gives up optional parts, the last one first', () => {
    const withUrl = (length: number) => {
      const runUrl = `https://x.example/${'9'.repeat(length - 18)}`
      const text = compose('push', { ...at, runUrl }, { failure, runLink: true })
      return text.replace(` ${runUrl}`, '')
    }
    const [name, job] = ['abcdefg...uvwxyz', 'test (a...z, 20)']
    expect(withUrl(50)).toBe(
      `acme/api: ${name} failed at ${job} > ${name}. ${name} 1a2b3c4 by alice`,
    )
    expect(withUrl(60)).toBe(`acme/api: ${name} failed at ${job} > ${name}. ${name} 1a2b3c4`)
    expect(withUrl(66)).toBe(`acme/api: ${name} failed at ${job} > ${name}. ${name}`)
    expect(withUrl(84)).toBe(`acme/api: ${name} failed at ${job} > ${name}.`)
    expect(withUrl(105)).toBe(`acme/api: ${name} failed at ${job}.`)
    expect(withUrl(125)).toBe(`acme/api: ${name} failed.`)
  })

  test('takes no time, whatever it is', () => {
    const started = performance.now()
    for (const unit of ['a', '.a', 'ẞ', ' (', '😀', '[€', '{']) {
      const name = unit.repeat(30_000)
      compose('release', { release: { action: '', tag: name, name, prerelease: false } }, succeeded)
      const pattern = (text: string) => text.repeat(2000).slice(0, 2000)
      const failure = { job: name, step: name }
      for (const text of ['{job}', '[{job}]', '[[{run}{job}']) {
        composeTemplate({ pattern: pattern(text) }, contextOf('push'), { ...failed, failure })
      }
    }
    const nested = `${'['.repeat(990)}{run}${']'.repeat(990)}`
    composeTemplate({ pattern: nested }, contextOf('push'), failed)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('never makes a second segment without a URL, nor a link of a name, nor anything but GSM-7', () => {
    const hostile = fc.oneof(
      anyText,
      hostileName,
      fc.constantFrom(long, '[]€'.repeat(60), 'https://a.b/', ''),
    )
    const contexts = fc.record({
      repository: fc.constantFrom('acme/api', `${'a'.repeat(39)}/${'b'.repeat(100)}`, ''),
      workflow: hostile,
      ref: hostile,
      sha: hostile,
      actor: hostile,
      runNumber: hostile,
      pullRequest: hostile,
      release: fc.record({
        action: hostile,
        tag: hostile,
        name: hostile,
        prerelease: fc.boolean(),
      }),
      deployment: fc.record({ environment: hostile, status: hostile, ref: hostile, sha: hostile }),
      workflowRun: fc.record({
        id: fc.nat(),
        workflow: hostile,
        workflowFile: hostile,
        status: hostile,
        ref: hostile,
        sha: hostile,
        actor: hostile,
        runNumber: hostile,
        runAttempt: fc.nat(),
        pullRequest: hostile,
        runUrl: fc.constant('https://github.com/acme/api/actions/runs/1'),
      }),
    })
    const failures = fc.record({ job: hostile, step: hostile })
    fc.assert(
      fc.property(
        contexts,
        failures,
        fc.constantFrom(...templates),
        fc.boolean(),
        fc.constantFrom('success', 'failure'),
        (changes, failure, template, runLink, jobStatus) => {
          const text = compose('push', changes, { failure, runLink, jobStatus }, template)
          expect(isGsm7(text)).toBe(true)
          expect(text).not.toMatch(/\p{Cc}/u)
          expect(septets(text)).toBeLessThanOrEqual(160)
          expect(linksIn(text)).toEqual(runLink ? [expect.stringContaining('://github.com/')] : [])
        },
      ),
      seeded(100),
    )
  })
})
