import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readRunContext, whySecretsAreEmpty } from '../../src/run-context/context.ts'
import { contextOf, events } from '../../tools/events.ts'

/** The context of a process with this environment. */
function readIn(env: Record<string, string>) {
  const { env: own } = process
  process.env = env
  try {
    return readRunContext()
  } finally {
    process.env = own
  }
}

describe("a run's context", () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('comes from the variables and the event file', async () => {
    const path = join(folder, 'event.json')
    for (const { env, payload, title } of events) {
      await writeFile(path, JSON.stringify(payload))
      const context = readIn({ ...env, GITHUB_EVENT_PATH: path })
      expect(context).toEqual(contextOf(title))
    }
  })

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['malformed', '{"release": {"tag_name"'],
    ['something else', '[1, "release"]'],
    ['null', 'null'],
  ])('comes from the variables alone where the file is %s', async (name, content) => {
    const path = join(folder, name)
    if (content !== undefined) await writeFile(path, content)
    const { env } = events[0] ?? { env: {} }
    expect(readIn({ ...env, GITHUB_EVENT_PATH: path })).toEqual(readRunContext(env, undefined))
  })

  test('comes from the variables alone where no file is named', async () => {
    expect(readIn({})).toEqual(readRunContext({}, undefined))
  })

  test('tells all about the run', () => {
    expect(contextOf('push', { GITHUB_RUN_ATTEMPT: '2' })).toEqual({
      eventName: 'push',
      repository: 'acme/api',
      ref: 'main',
      isFork: false,
      refType: 'branch',
      pullRequest: '',
      sha: '1a2b3c4d5e6f708192a3b4c5d6e7f80910111213',
      actor: 'alice',
      workflow: 'Deploy',
      workflowFile: 'deploy',
      job: 'build',
      runner: 'GitHub Actions 7',
      runId: '10123456789',
      runNumber: '128',
      runAttempt: 2,
      runUrl: 'https://github.com/acme/api/actions/runs/10123456789',
      release: undefined,
      deployment: undefined,
      workflowRun: undefined,
    })
  })

  test('has nothing made up where nothing is known', () => {
    expect(readRunContext({}, undefined)).toMatchObject({
      repository: '',
      ref: '',
      runAttempt: 1,
      runUrl: '',
    })
  })

  test.each([
    ['a branch', 'push', 'main'],
    ['a tag', 'tag push', 'v1.4.0'],
    ["a pull request's own branch", 'pull_request', 'faster-sync'],
    ['the branch in a fork', 'pull_request from a fork', 'bob:main'],
    ["a release's tag", 'release', 'v1.4.0'],
    ["a merge queue's branch", 'merge_group', 'main'],
  ])('has as its ref %s', (_, title, ref) => expect(contextOf(title).ref).toBe(ref))

  test("of a pull request has that one's commit, and its number", () => {
    expect(contextOf('pull_request')).toMatchObject({ sha: 'f00dcafe', pullRequest: '12' })
    expect(contextOf('merge_group')).toMatchObject({ pullRequest: '104' })
  })

  test('has the number of the pull request that a comment or a review is about', () => {
    const number = (payload: unknown) => readRunContext({}, payload).pullRequest
    expect(contextOf('issue_comment on a pull request').pullRequest).toBe('12')
    expect(number({ review: {}, pull_request: { number: 7 } })).toBe('7')
    expect(number({ comment: {}, issue: { number: 7 } })).toBe('')
  })

  test('has the number of the pull request that the run before it tested', () => {
    const number = (event: string) => {
      const workflow_run = { id: 1, event, pull_requests: [{ number: 7 }] }
      return readRunContext({}, { workflow_run }).workflowRun?.pullRequest
    }
    expect(number('pull_request')).toBe('7')
    expect(number('push')).toBe('')
  })

  test.each([
    ['acme/api/.github/workflows/deploy.yml@refs/heads/main', 'deploy'],
    ['acme/api/.github/workflows/a.b.yaml@refs/heads/x.yml@2', 'a.b'],
    ['acme/api/dynamic/pages@refs/heads/main', ''],
  ])('names the file of %s %j', (GITHUB_WORKFLOW_REF, name) => {
    expect(contextOf('push', { GITHUB_WORKFLOW_REF }).workflowFile).toBe(name)
    const workflow_run = { id: 1, path: GITHUB_WORKFLOW_REF.replace('acme/api/', '') }
    expect(readRunContext({}, { workflow_run }).workflowRun?.workflowFile).toBe(name)
  })

  test('names a fork that is gone by what is left of it', () => {
    const head = { label: 'bob:main', ref: 'main', sha: 'f00d', repo: null }
    const payload = { pull_request: { number: 1, head, base: { repo: { full_name: 'acme/api' } } } }
    expect(readRunContext({}, payload).ref).toBe('bob:main')
  })

  test('follows a GitHub Enterprise Server', () => {
    const server = { GITHUB_SERVER_URL: 'https://git.example.com' }
    expect(contextOf('push', server).runUrl).toBe(
      'https://git.example.com/acme/api/actions/runs/10123456789',
    )
    expect(contextOf('workflow_run', server).workflowRun?.runUrl).toBe(
      'https://git.example.com/acme/api/actions/runs/30433642',
    )
  })

  test('has a deployment without its ref where that is but the commit', () => {
    const deployment = { ref: 'f00d', sha: 'f00d', environment: 'staging' }
    expect(readRunContext({}, { deployment }).deployment).toEqual({
      environment: 'staging',
      status: '',
      ref: '',
      sha: 'f00d',
    })
  })

  test('reads any payload', () => {
    const key = fc.constantFrom(
      'release',
      'tag_name',
      'deployment',
      'deployment_status',
      'workflow_run',
      'head_repository',
      'pull_request',
      'head',
      'id',
      '__proto__',
    )
    fc.assert(fc.property(fc.object({ key, maxDepth: 4 }), value => void readRunContext({}, value)))
  })
})

describe('empty secrets are explained', () => {
  const why = (env: Record<string, string>, payload: unknown = {}): string =>
    whySecretsAreEmpty(readRunContext(env, payload))
  const fork = {
    pull_request: {
      head: { label: 'bob:fix', repo: { full_name: 'bob/api' } },
      base: { repo: { full_name: 'acme/api' } },
    },
  }

  test('by a fork, unless the event gives it secrets', () => {
    expect(why({ GITHUB_EVENT_NAME: 'pull_request' }, fork)).toContain("a fork's pull request")
    expect(why({ GITHUB_EVENT_NAME: 'pull_request_target' }, fork)).toContain('misspelt')
  })

  test('by Dependabot', () => {
    expect(why({ GITHUB_ACTOR: 'dependabot[bot]' })).toContain('Dependabot secrets')
  })

  test('by a name else', () => expect(why({})).toContain('misspelt or missing'))
})
