import { getOctokit } from '@actions/github'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readRunContext } from '../../src/run-context/context.ts'
import { findEarlierStatus } from '../../src/run-context/earlier-status.ts'
import { readJobs } from '../../src/run-context/jobs.ts'
import { common } from '../../tools/events.ts'
import {
  RecordedGitHub,
  type RecordedJob,
  type RecordedRun,
  runIdOf,
} from '../../tools/recorded-github.ts'
import { build, earlier, here, NUMBER, thisRun } from './recorded-runs.ts'

/** An earlier run with these jobs. */
const past = (number: number, ...jobs: RecordedJob[]): RecordedRun => ({
  number,
  conclusion: 'failure',
  attempts: [jobs],
})

let github: RecordedGitHub | undefined
afterEach(() => github?.close())

async function statusBefore(runs: RecordedRun[]): Promise<string> {
  github = await RecordedGitHub.start({ runs })
  const octokit = getOctokit('ghs_token', { baseUrl: github.url })
  const api = { octokit, repo: { owner: 'acme', repo: 'api' } }
  const attempt = runs.find(({ number }) => number === NUMBER)?.attempts.length ?? 1
  const variables = { GITHUB_RUN_ID: runIdOf(NUMBER), GITHUB_RUN_ATTEMPT: String(attempt) }
  const context = readRunContext({ ...common, ...variables }, undefined)
  const jobs = () => readJobs(api, Number(context.runId), context.runAttempt)
  const { status } = await findEarlierStatus(api, context, 'job', jobs)
  return status
}

describe('the status before is that of the same job', () => {
  const fork = { headRepository: 'bob/api' }
  test.each<[what: string, before: string, runs: RecordedRun[]]>([
    [
      'after a cancelled and a skipped run, and a failure',
      'failure',
      [thisRun(), ...earlier('cancelled', 'skipped', 'failure')],
    ],
    ['after cancelled runs only', 'success', [thisRun(), ...earlier('cancelled')]],
    [
      'after a failed run in which the job was skipped, and a failure',
      'failure',
      [
        thisRun(),
        { number: 130, conclusion: 'failure', attempts: [[build('skipped')]] },
        { number: 129, conclusion: 'failure', attempts: [[build('failure')]] },
      ],
    ],
    [
      'after a run in which only another job failed',
      'success',
      [
        thisRun(),
        {
          number: 130,
          conclusion: 'failure',
          attempts: [[build('success'), { name: 'test', conclusion: 'failure' }]],
        },
      ],
    ],
    [
      'after a failure on another branch',
      'success',
      [
        thisRun(),
        { number: 130, branch: 'next', conclusion: 'failure', attempts: [[build('failure')]] },
      ],
    ],
    [
      'after a failure on a fork’s branch of the same name',
      'success',
      [thisRun(), { ...fork, number: 130, conclusion: 'failure', attempts: [[build('failure')]] }],
    ],
    [
      'in a fork’s pull request that failed before',
      'failure',
      [
        { ...thisRun(), ...fork },
        { ...fork, number: 130, conclusion: 'failure', attempts: [[build('failure')]] },
      ],
    ],
    [
      'before a later run that failed, too',
      'success',
      [thisRun(), { number: 132, conclusion: 'failure', attempts: [[build('failure')]] }],
    ],
    ['in a re-run', 'failure', [thisRun([build('failure')]), ...earlier('success')]],
    [
      'in a re-run after a failure',
      'failure',
      [thisRun([build('failure')]), ...earlier('success')],
    ],
    [
      'in a re-run of a cancelled attempt, after a failed run',
      'failure',
      [thisRun([build('cancelled')]), ...earlier('failure')],
    ],
    [
      'after a run that did not start and a failure',
      'failure',
      [thisRun(), { ...past(130), conclusion: 'startup_failure' }, past(129, build('failure'))],
    ],
    [
      'after a run in which the job had another name, and a failure',
      'failure',
      [
        thisRun(),
        past(130, { name: 'compile', conclusion: 'success' }),
        past(129, build('failure')),
      ],
    ],
    [
      'after runs in which the job had another name',
      'success',
      [thisRun(), past(130, { name: 'compile', conclusion: 'failure' })],
    ],
    [
      'after forty runs in which the job was skipped, and a failure',
      'failure',
      [
        thisRun(),
        ...Array.from({ length: 40 }, (_, at) => past(130 - at, build('skipped'))),
        past(90, build('failure')),
      ],
    ],
    [
      'in a re-run in which another job kept its success',
      'failure',
      [
        {
          number: NUMBER,
          attempts: [
            [build('failure'), { name: 'test', conclusion: 'success' }],
            [here, { name: 'test', conclusion: 'success' }],
          ],
        },
      ],
    ],
    [
      'in a re-run after one in which only another job ran again',
      'success',
      [
        {
          number: NUMBER,
          attempts: [
            [build('success'), { name: 'test', conclusion: 'failure' }],
            [build('success'), { name: 'test', conclusion: 'success' }],
            [here, { name: 'test' }],
          ],
        },
        ...earlier('failure'),
      ],
    ],
    [
      'after a failure on the same tag',
      'failure',
      [
        { ...thisRun(), branch: 'v1.4.0' },
        { ...past(130, build('failure')), branch: 'v1.4.0' },
      ],
    ],
    [
      'in a merge queue, which has a branch of its own',
      'success',
      [{ ...thisRun(), branch: 'gh-readonly-queue/main/pr-104-929f' }, past(130, build('failure'))],
    ],
  ])('%s: %s', async (_, before, runs) => {
    expect(await statusBefore(runs)).toBe(before)
  })

  test.each<[what: string, name: string, others: string[], before: RecordedJob[][]]>([
    [
      'of a matrix',
      'build (ubuntu, 20)',
      ['build (windows, 20)'],
      [
        [
          { name: 'build (windows, 20)', conclusion: 'success' },
          { name: 'build (ubuntu, 20)', conclusion: 'failure' },
        ],
      ],
    ],
    [
      'of a matrix that had other jobs in between',
      'build (api)',
      ['build (web)'],
      [
        [{ name: 'build (web)', conclusion: 'success' }],
        [{ name: 'build (api)', conclusion: 'failure' }],
      ],
    ],
    [
      'of a matrix that was skipped in between',
      'build (ubuntu, 20)',
      [],
      [
        [{ name: 'build', conclusion: 'skipped' }],
        [{ name: 'build (ubuntu, 20)', conclusion: 'failure' }],
      ],
    ],
    [
      'with a name of its own, of a matrix that was skipped in between',
      'Build on ubuntu',
      [],
      [
        [{ name: `Build on \${{ matrix.os }}`, conclusion: 'skipped' }],
        [{ name: 'Build on ubuntu', conclusion: 'failure' }],
      ],
    ],
    [
      'of a reusable workflow that is called twice',
      'eu / build',
      ['us / build'],
      [
        [
          { name: 'eu / build', conclusion: 'failure' },
          { name: 'us / build', conclusion: 'success' },
        ],
      ],
    ],
    [
      'of a reusable workflow that was skipped in between',
      'eu / build',
      [],
      [[{ name: 'eu', conclusion: 'skipped' }], [{ name: 'eu / build', conclusion: 'failure' }]],
    ],
  ])('%s', async (_, name, others, before) => {
    const now = [...others.map(name => ({ name })), { ...here, name }]
    const runs = [
      { number: NUMBER, attempts: [now] },
      ...before.map((jobs, at) => past(NUMBER - 1 - at, ...jobs)),
    ]
    expect(await statusBefore(runs)).toBe('failure')
  })
})

describe('the status before is not known where GitHub', () => {
  const matrix = (...names: string[]): RecordedRun => ({
    number: NUMBER,
    attempts: [names.map(name => ({ name }))],
  })
  test.each<[what: string, why: string, runs: RecordedRun[]]>([
    [
      'knows several jobs of this name now',
      'this run has several jobs of this name',
      [
        { number: NUMBER, attempts: [[here, { name: 'build', conclusion: 'success' }]] },
        ...earlier('success'),
      ],
    ],
    [
      'knows several jobs that could be this one',
      'GitHub does not tell which job of the run this step is in',
      [
        matrix('build (18)', 'build (20)'),
        past(130, { name: 'build (18)', conclusion: 'success' }),
      ],
    ],
    [
      'knows no job that could be this one',
      'GitHub does not tell which job of the run this step is in',
      [matrix('Build the image'), past(130, build('success'))],
    ],
  ])('%s', async (_, why, runs) => {
    await expect(statusBefore(runs)).rejects.toThrow(why)
  })
})
