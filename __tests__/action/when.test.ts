import { afterEach, describe, expect, test } from '@jest/globals'
import { common } from '../../tools/events.ts'
import {
  RecordedGitHub,
  type RecordedJob,
  type RecordedRun,
  type Recording,
  runIdOf,
} from '../../tools/recorded-github.ts'
import { useEmulator, visible } from './harness.ts'

const { emulator, run } = useEmulator()

const NUMBER = 131
const here = { name: 'build', runner: common.RUNNER_NAME }
const build = (conclusion: string): RecordedJob => ({ name: 'build', conclusion })

/** The runs before this one, latest first; a list is of the same run's attempts. */
function earlier(...conclusions: string[]): RecordedRun[] {
  return conclusions.map((conclusion, at) => ({
    number: NUMBER - 1 - at,
    conclusion,
    attempts: [[build(conclusion)]],
  }))
}

const thisRun = (...before: RecordedJob[][]): RecordedRun => ({
  number: NUMBER,
  attempts: [...before, [here]],
})

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
  const fork = { headRepository: 'bob/api' }
  test.each<[what: string, status: string, runs: RecordedRun[], sends: boolean]>([
    ['failure in the first run ever', 'failure', [thisRun()], true],
    ['success in the first run ever', 'success', [thisRun()], false],
    ['failure after a success', 'failure', [thisRun(), ...earlier('success')], true],
    ['failure after a failure', 'failure', [thisRun(), ...earlier('failure')], false],
    ['success after a failure', 'success', [thisRun(), ...earlier('failure')], true],
    ['success after a success', 'success', [thisRun(), ...earlier('success')], false],
    ['failure after a timeout', 'failure', [thisRun(), ...earlier('timed_out')], false],
    ['cancelled after a success', 'cancelled', [thisRun(), ...earlier('success')], true],
    [
      'failure after a cancelled and a skipped run, and a failure',
      'failure',
      [thisRun(), ...earlier('cancelled', 'skipped', 'failure')],
      false,
    ],
    ['failure after cancelled runs only', 'failure', [thisRun(), ...earlier('cancelled')], true],
    [
      'failure after a failed run in which the job was skipped, and a failure',
      'failure',
      [
        thisRun(),
        { number: 130, conclusion: 'failure', attempts: [[build('skipped')]] },
        { number: 129, conclusion: 'failure', attempts: [[build('failure')]] },
      ],
      false,
    ],
    [
      'failure after a run in which only another job failed',
      'failure',
      [
        thisRun(),
        {
          number: 130,
          conclusion: 'failure',
          attempts: [[build('success'), { name: 'test', conclusion: 'failure' }]],
        },
      ],
      true,
    ],
    [
      'failure after a failure on another branch',
      'failure',
      [
        thisRun(),
        { number: 130, branch: 'next', conclusion: 'failure', attempts: [[build('failure')]] },
      ],
      true,
    ],
    [
      'failure after a failure on a fork’s branch of the same name',
      'failure',
      [thisRun(), { ...fork, number: 130, conclusion: 'failure', attempts: [[build('failure')]] }],
      true,
    ],
    [
      'failure in a fork’s pull request that failed before',
      'failure',
      [
        { ...thisRun(), ...fork },
        { ...fork, number: 130, conclusion: 'failure', attempts: [[build('failure')]] },
      ],
      false,
    ],
    [
      'failure before a later run that failed, too',
      'failure',
      [thisRun(), { number: 132, conclusion: 'failure', attempts: [[build('failure')]] }],
      true,
    ],
    [
      'failure again in a re-run',
      'failure',
      [thisRun([build('failure')]), ...earlier('success')],
      false,
    ],
    [
      'success in a re-run after a failure',
      'success',
      [thisRun([build('failure')]), ...earlier('success')],
      true,
    ],
    [
      'failure in a re-run of a cancelled attempt, after a failed run',
      'failure',
      [thisRun([build('cancelled')]), ...earlier('failure')],
      false,
    ],
    [
      'failure after a deleted run and a failure',
      'failure',
      [
        thisRun(),
        { ...earlier('failure')[0], number: 130, attempts: [], deleted: true },
        ...earlier('x', 'failure').slice(1),
      ],
      false,
    ],
  ])('%s', async (_, status, runs, sends) => {
    const step = await alert(status, { runs })
    expect(step.exitCode).toBe(0)
    expect(sent()).toHaveLength(sends ? 1 : 0)
    expect(step.outputs['outcome']).toBe(sends ? 'accepted' : 'unchanged')
    expect(step.stdout).not.toContain('the earlier status is not known')
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

  test('the same in the job of a matrix, the other jobs count for nothing', async () => {
    const name = 'build (ubuntu, 20)'
    const runs = [
      { number: NUMBER, attempts: [[{ name: 'build (windows, 20)' }, { ...here, name }]] },
      {
        number: 130,
        conclusion: 'failure',
        attempts: [
          [
            { name: 'build (windows, 20)', conclusion: 'failure' },
            { name, conclusion: 'success' },
          ],
        ],
      },
    ]
    expect((await alert('success', { runs })).outputs['outcome']).toBe('unchanged')
  })

  test('the same, log and summary say since when, and how to hear of the recovery', async () => {
    const step = await alert('failure', { runs: [thisRun(), ...earlier('failure')] })
    for (const line of [
      "The job's status is failure. It was the same in run 130 of 2026-11-23 03:18 UTC.",
      'To tell of the recovery, the step needs if: always().',
    ]) {
      expect(step.stdout).toContain(line)
      expect(step.summary).toContain(line)
    }
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
    expect(step.stdout).toContain('Without dry-run nothing would be sent.')
  })
})

describe('the earlier status is found', () => {
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
      'Resource not accessible by integration (403)',
    ],
    ['does not know the run', () => ({ status: 404 }), '(404)'],
    ['is broken', () => ({ status: 502, body: {} }), '(502)'],
    ['answers something else', () => ({ status: 200, body: { jobs: 1 } }), 'not a list of jobs'],
    ['does not answer', () => 'hang', 'GitHub took more than 3000 ms'],
    [
      'does not list the runs',
      path => (path.includes('/workflows/') ? { status: 403, body: {} } : undefined),
      '(403)',
    ],
    [
      'names neither branch nor workflow',
      path => (/runs\/\d+$/.test(path) ? { status: 200, body: {} } : undefined),
      'the run has no branch or no workflow',
    ],
  ])('%s', async (_, instead, why) => {
    const recording = instead === undefined ? { runs } : { runs, instead }
    const own = { template: '', text: 'Broken' }
    const step = await alert('failure', recording, own, {
      speed: instead?.('') === 'hang' ? 10 : 1,
    })
    expect(step.outputs['outcome']).toBe('accepted')
    expect(sent()).toEqual(['Broken'])
    expect(step.stdout).toContain('the earlier status is not known: ')
    expect(step.stdout).toContain(why)
    expect(step.stdout).toContain('The message is sent as if the status had changed.')
  })

  test('knows several jobs of the same name', async () => {
    const same = [build('failure'), build('success')]
    const recording = {
      runs: [thisRun(), { number: 130, conclusion: 'failure', attempts: [same] }],
    }
    const step = await alert('failure', recording)
    expect(step.outputs['outcome']).toBe('accepted')
    expect(step.stdout).toContain('several jobs have the same name')
  })

  test('is not asked, without a token', async () => {
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

  test('of which nothing is known fails the step, and nothing is sent', async () => {
    const step = await alert(
      'failure',
      { runs: [thisRun()] },
      { when: 'always', template: '{release}' },
    )
    expect(step.exitCode).toBe(1)
    expect(step.outputs['error-message']).toContain(
      'template: its text is empty: nothing that it names is known in this run.',
    )
    expect(emulator().requests).toEqual([])
  })

  test('with a wrong name fails the step, and lists the right ones', async () => {
    const step = await alert('failure', { runs: [thisRun()] }, { template: '{workflw} failed' })
    expect(step.exitCode).toBe(1)
    expect(step.outputs['error-message']).toContain(
      'template: has the placeholder {workflw}; allowed are {repository}, {owner}, {workflow}',
    )
  })
})
