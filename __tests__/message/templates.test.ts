import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isGsm7, septets } from '../../src/message/gsm7.ts'
import { type Template, templates } from '../../src/message/template-names.ts'
import { composeTemplate, type TemplateOptions } from '../../src/message/templates.ts'
import { type RunContext, runContext } from '../../src/run-context/context.ts'
import { contextOf, events } from '../../tools/events.ts'
import { hostileName, seeded } from './hostile.ts'
import { linksIn } from './linkifier.ts'
import { anyText } from './unicode.ts'

const failed: TemplateOptions = {
  jobStatus: 'failure',
  failure: { job: 'build', step: 'Push image' },
  previousStatus: '',
  runLink: false,
}

function compose(
  title: string,
  changes: Partial<RunContext> = {},
  options: Partial<TemplateOptions> = {},
  template: Template = 'auto',
): string {
  return composeTemplate(template, { ...contextOf(title), ...changes }, { ...failed, ...options })
}

describe('by itself a text tells of', () => {
  const at = 'acme/api: Deploy failed at build > Push image.'

  test.each([
    ['push', `${at} main 1a2b3c4 by alice, run 128`],
    ['tag push', `${at} v1.4.0 1a2b3c4 by alice, run 128`],
    ['pull_request', `${at} PR 12 faster-sync f00dcaf by alice, run 128`],
    ['pull_request from a fork', `${at} PR 13 bob:main f00dcaf by bob, run 128`],
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
    ['schedule', `${at} main 1a2b3c4 on schedule, run 128`],
    ['workflow_dispatch', `${at} main 1a2b3c4 by alice, run 128`],
    ['merge_group', `${at} PR 104 to main 1a2b3c4 by alice, run 128`],
  ])('%s', (title, text) => expect(compose(title)).toBe(text))

  test('every event there is a fixture for, with the template that tells most of it', () => {
    const chosen: Record<string, Template> = {
      release: 'release',
      deployment_status: 'deployment',
      workflow_run: 'workflow-run',
    }
    for (const { title } of events) {
      const template = chosen[contextOf(title).eventName] ?? 'job-status'
      expect(compose(title)).toBe(compose(title, {}, {}, template))
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
      /^acme\/api: deploy.yml failed/,
    )
  })

  test('leaves out what is not known', () => {
    const nothing = runContext({}, undefined)
    for (const template of templates) {
      expect(
        composeTemplate(template, nothing, { jobStatus: '', previousStatus: '', runLink: true }),
      ).toBe('ran.')
    }
    const little = runContext({ GITHUB_REPOSITORY: 'acme/api', GITHUB_RUN_NUMBER: '7' }, null)
    expect(composeTemplate('auto', little, failed)).toBe(
      'acme/api: failed at build > Push image. run 7',
    )
  })

  test('takes the place of a template for another event', () => {
    for (const template of templates) {
      expect(compose('push', {}, {}, template)).toBe(compose('push'))
    }
    expect(compose('release', { release: undefined })).toBe(
      compose('release', {}, {}, 'job-status'),
    )
  })
})

describe("a release's text", () => {
  const release = (name: string, action = 'published', tag = 'v1.4.0') =>
    compose('release', { release: { action, tag, name, prerelease: false } })

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
  const deployment = { environment: 'production', state: 'success', ref: '', sha: '' }

  test.each([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['queued', 'is queued'],
    ['inactive', 'is inactive'],
    ['', 'failed'],
  ])('with the state %j, or else the job’s, says that it %s', (state, verb) => {
    expect(compose('push', { deployment: { ...deployment, state } }, {}, 'deployment')).toBe(
      `acme/api: deployment to production ${verb}`,
    )
  })
})

describe('with a run link', () => {
  const link = (title: string, changes: Partial<RunContext> = {}) =>
    compose(title, changes, { runLink: true })
  const url = 'https://github.com/acme/api/actions/runs/10123456789'

  test("a text ends in the run's URL", () => {
    expect(link('push')).toBe(`${compose('push')} ${url}`)
    expect(link('release')).toBe(`${compose('release')} ${url}`)
    expect(link('deployment_status')).toBe(`${compose('deployment_status')} ${url}`)
  })

  test('a text on another run ends in that one’s URL', () => {
    expect(link('workflow_run')).toMatch(
      / https:\/\/github\.com\/acme\/api\/actions\/runs\/30433642$/,
    )
  })

  test('the rest gives way to the URL', () => {
    expect(link('push', { ref: 'feature/a-branch-with-a-very-long-name-indeed' })).toBe(
      `acme/api: Deploy failed at build > Push image. feature/a-branch...ong-name-indeed 1a2b3c4 by alice, run 128 ${url}`,
    )
  })

  test('a second segment is taken where the URL leaves no room', () => {
    const runUrl = `https://github.example.com/${'a'.repeat(39)}/${'b'.repeat(100)}/actions/runs/1`
    expect(link('push', { runUrl })).toBe(`${compose('push')} ${runUrl}`)
  })
})

describe('what is too long', () => {
  const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(8)

  test('gives way in the middle, the least important first', () => {
    expect(compose('push', { ref: long })).toBe(
      'acme/api: Deploy failed at build > Push image. abcdefghijklmnopqrstuvwxyzabcdefghijklmnop...klmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz 1a2b3c4 by alice, run 128',
    )
    expect(
      compose(
        'push',
        { ref: long, workflow: long },
        { failure: { job: `test (${long}, 20)`, step: long } },
      ),
    ).toBe(
      'acme/api: abcdefghijk...qrstuvwxyz failed at test (abcde...vwxyz, 20) > abcdefghijklmnopq...klmnopqrstuvwxyz. abcdefghijk...qrstuvwxyz 1a2b3c4 by alice, run 128',
    )
  })

  test('takes no time, whatever it is', () => {
    const started = performance.now()
    for (const unit of ['a', '.a', 'ẞ', ' (', '😀']) {
      compose('release', {
        release: { action: '', tag: 'v1', name: unit.repeat(30_000), prerelease: false },
      })
    }
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('leaves the longest repository name that GitHub allows', () => {
    const repository = `${'a'.repeat(39)}/${'b'.repeat(100)}`
    const text = compose('push', { repository, ref: long })
    expect(text).toMatch(new RegExp(`^${repository}: .*failed`))
    expect(septets(text)).toBeLessThanOrEqual(160)
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
      deployment: fc.record({ environment: hostile, state: hostile, ref: hostile, sha: hostile }),
      workflowRun: fc.record({
        workflow: hostile,
        conclusion: hostile,
        branch: hostile,
        sha: hostile,
        actor: hostile,
        number: hostile,
        attempt: fc.nat(),
        file: hostile,
        pullRequest: hostile,
        url: fc.constant('https://github.com/acme/api/actions/runs/1'),
      }),
    })
    const failures = fc.record({ job: hostile, step: hostile })
    fc.assert(
      fc.property(
        contexts,
        failures,
        fc.constantFrom(...templates),
        fc.boolean(),
        (changes, failure, template, runLink) => {
          const text = compose('push', changes, { failure, runLink }, template)
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
