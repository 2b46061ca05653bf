import { afterEach, describe, expect, test } from '@jest/globals'
import { common } from '../../tools/events.ts'
import {
  RecordedGitHub,
  type RecordedRun,
  type Recording,
  runIdOf,
} from '../../tools/recorded-github.ts'
import { earlier, here, NUMBER, thisRun } from '../run-context/recorded-runs.ts'
import { useEmulator, visible } from './harness.ts'

const { emulator, run } = useEmulator()

let github: RecordedGitHub | undefined
afterEach(() => github?.close())

/** Runs the action in a job that stands at `status`. */
async function alert(
  status: string,
  recording: Recording,
  inputs: Record<string, string> = {},
  options: { speed?: number } = {},
) {
  github = await RecordedGitHub.start(recording)
  const attempt = recording.runs.find(({ number }) => number === NUMBER)?.attempts.length ?? 1
  return run(
    { when: 'change', text: '', template: 'job-status', ...inputs },
    {
      env: {
        ...common,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: runIdOf(NUMBER),
        GITHUB_RUN_NUMBER: String(NUMBER),
        GITHUB_RUN_ATTEMPT: String(attempt),
      },
      ...options,
      contexts: { 'job.status': status, 'github.token': 'ghs_token' },
    },
  )
}

const sent = (): string[] => emulator().messages.map(({ text }) => text)

describe('when a job’s status is', () => {
  test.each<[what: string, status: string, runs: RecordedRun[], sends: boolean]>([
    ['failure in the first run ever', 'failure', [thisRun()], true],
    ['success in the first run ever', 'success', [thisRun()], false],
    ['failure after a success', 'failure', [thisRun(), ...earlier('success')], true],
    ['failure after a failure', 'failure', [thisRun(), ...earlier('failure')], false],
    ['success after a failure', 'success', [thisRun(), ...earlier('failure')], true],
    ['success after a success', 'success', [thisRun(), ...earlier('success')], false],
    ['failure after a timeout', 'failure', [thisRun(), ...earlier('timed_out')], false],
    ['cancelled after a success', 'cancelled', [thisRun(), ...earlier('success')], true],
  ])('%s', async (_, status, runs, sends) => {
    const step = await alert(status, { runs })
    expect(step.exitCode).toBe(0)
    expect(sent()).toHaveLength(sends ? 1 : 0)
    expect(step.outputs['outcome']).toBe(sends ? 'accepted' : 'unchanged')
    expect(step.stdout).not.toContain('earlier status is not known')
    expect(visible(step)).not.toContain('ghs_token')
    if (!sends) {
      expect(emulator().requests).toEqual([])
      expect(step.outputs).toMatchObject({
        results: '[]',
        'accepted-count': '0',
        'failed-count': '0',
      })
      expect(step.summary).toContain('nothing changed, nothing sent')
    }
  })

  test('the same, log and summary say since when', async () => {
    const step = await alert('failure', { runs: [thisRun(), ...earlier('failure')] })
    const line = "The job's status has not changed since run 130 of 2026-11-23 03:18 UTC: failure."
    expect(step.stdout).toContain(line)
    expect(step.summary).toContain(line)
  })

  test('good again, a template says so', async () => {
    await alert('success', { runs: [thisRun(), ...earlier('failure')] })
    expect(sent()).toEqual(['acme/api: Deploy works again. main 1a2b3c4 by alice, run 131'])
  })

  test('bad, a template tells what it always does', async () => {
    const failing = { ...here, failedStep: 'Push image' }
    await alert('failure', {
      runs: [{ number: NUMBER, attempts: [[failing]] }, ...earlier('success')],
    })
    expect(sent()).toEqual([
      'acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 131',
    ])
    // The jobs of this run are read once.
    expect(github?.requests.filter(path => path.includes(runIdOf(NUMBER)))).toHaveLength(2)
  })

  test('different, a text of one’s own is sent as it is', async () => {
    const step = await alert(
      'failure',
      { runs: [thisRun(), ...earlier('success')] },
      { template: '', text: 'Nightly is broken' },
    )
    expect(step.exitCode).toBe(0)
    expect(sent()).toEqual(['Nightly is broken'])
  })

  test('the same, a dry run says so and checks all the same', async () => {
    const step = await alert(
      'failure',
      { runs: [thisRun(), ...earlier('failure')] },
      { 'dry-run': 'true' },
    )
    expect(step.outputs['outcome']).toBe('dry-run')
    expect(step.stdout).toContain('Without "dry-run", the action would send nothing.')
  })
})

describe('the earlier status is found', () => {
  test('by four requests, where the run before tells it', async () => {
    await alert('failure', { runs: [thisRun(), ...earlier('failure', 'success', 'failure')] })
    expect(github?.requests.map(path => path.replace(/\?.*/, ''))).toEqual([
      `/repos/acme/api/actions/runs/${runIdOf(NUMBER)}/attempts/1/jobs`,
      `/repos/acme/api/actions/runs/${runIdOf(NUMBER)}`,
      '/repos/acme/api/actions/workflows/42/runs',
      `/repos/acme/api/actions/runs/${runIdOf(NUMBER - 1)}/attempts/1/jobs`,
    ])
  })

  test('behind pages of cancelled runs', async () => {
    const runs = [thisRun(), ...earlier(...Array(7).fill('cancelled'), 'failure')]
    const step = await alert('failure', { runs, pageSize: 3 })
    expect(step.outputs['outcome']).toBe('unchanged')
    expect(github?.requests.filter(path => path.includes('/workflows/42/runs?'))).toHaveLength(3)
  })

  test('on GitHub Enterprise Server', async () => {
    const runs = [thisRun(), ...earlier('failure')]
    const step = await alert('failure', { runs, prefix: '/api/v3' })
    expect(step.outputs['outcome']).toBe('unchanged')
    expect(github?.requests[0]).toMatch(/^\/api\/v3\/repos\/acme\/api\/actions\/runs\//)
  })
})

describe('the message is sent, and the log says why, where GitHub', () => {
  const runs = [thisRun(), ...earlier('failure')]
  test.each<[what: string, instead: Recording['instead'], why: string]>([
    [
      'does not let the token read',
      () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }),
      'GitHub answered 403: Resource not accessible by integration. The job needs permissions: actions: read.',
    ],
    [
      'has had enough of the token',
      () => ({ status: 403, body: { message: 'API rate limit exceeded for installation.' } }),
      'GitHub answered 403: API rate limit exceeded for installation. The action sends the message',
    ],
    [
      'has had enough of all',
      () => ({ status: 429, body: {} }),
      'GitHub answered 429. The action sends the message',
    ],
    ['does not know the run', () => ({ status: 404 }), 'GitHub answered 404: Not Found.'],
    ['is broken', () => ({ status: 502, body: {} }), 'GitHub answered 502.'],
    ['does not answer', () => 'hang', 'GitHub took more than 3 s.'],
    [
      'does not list the runs',
      path => (path.includes('/workflows/') ? { status: 403, body: {} } : undefined),
      'GitHub answered 403. The job needs permissions: actions: read.',
    ],
  ])('%s', async (_, instead, why) => {
    const recording = instead === undefined ? { runs } : { runs, instead }
    const own = { template: '', text: 'Broken' }
    const step = await alert('failure', recording, own, {
      speed: instead?.('') === 'hang' ? 10 : 1,
    })
    expect(step.outputs['outcome']).toBe('accepted')
    expect(sent()).toEqual(['Broken'])
    expect(step.stdout).toContain('The earlier status is not known: ')
    expect(step.stdout).toContain(why)
    expect(step.stdout).toContain('The action sends the message, as if the status had changed.')
  })

  test('does not tell which job this is', async () => {
    const ours = { number: NUMBER, attempts: [[{ name: 'Build the image' }]] }
    const step = await alert('success', { runs: [ours, ...earlier('success')] })
    expect(step.outputs['outcome']).toBe('accepted')
    expect(step.stdout).toContain(
      'The earlier status is not known: GitHub does not tell which job of the run this step is in. The action sends the message, as if the status had changed.',
    )
  })

  test('is not asked, because there is no token', async () => {
    const step = await alert('failure', { runs }, { 'github-token': ' ' })
    expect(step.outputs['outcome']).toBe('accepted')
    expect(github?.requests).toEqual([])
  })
})

describe('a pattern', () => {
  test('that tells the outcome before asks for it', async () => {
    await alert(
      'failure',
      { runs: [thisRun(), ...earlier('success')] },
      { when: 'always', template: '{workflow} {outcome}, before it {previous-outcome}' },
    )
    expect(sent()).toEqual(['Deploy failed, before it succeeded'])
  })

  test('that tells the outcome before asks once, also where it is not told', async () => {
    await alert(
      'failure',
      {
        runs: [thisRun()],
        instead: path => (path.includes('/workflows/') ? { status: 502 } : undefined),
      },
      { template: '{workflow} {outcome}[ ({previous-outcome})]' },
    )
    expect(sent()).toEqual(['Deploy failed'])
    expect(github?.requests).toHaveLength(3)
  })

  test('of which nothing is known tells the job’s status: an alert does not fail for it', async () => {
    const step = await alert(
      'failure',
      { runs: [thisRun()] },
      { when: 'always', template: '{release}' },
    )
    expect(step.exitCode).toBe(0)
    expect(sent()).toEqual([expect.stringMatching(/^acme\/api: Deploy failed/)])
  })

  test('asks for the outcome before with spaces in the braces, too', async () => {
    await alert(
      'failure',
      { runs: [thisRun(), ...earlier('success')] },
      { when: 'always', template: '{outcome}, before it { previous-outcome }' },
    )
    expect(sent()).toEqual(['failed, before it succeeded'])
  })

  test('with a wrong name fails the step, and lists the right ones', async () => {
    const step = await alert('failure', { runs: [thisRun()] }, { template: '{workflw} failed' })
    expect(step.exitCode).toBe(1)
    expect(step.outputs['error-message']).toContain(
      'template: has the unknown placeholder {workflw}; allowed are {repository}, {owner}, {workflow}',
    )
  })
})
