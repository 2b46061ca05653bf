import { describe, expect, test } from '@jest/globals'
import { failedJobOf, type Job, otherJobFailed } from '../../src/run-context/jobs.ts'

type Step = Pick<NonNullable<Job['steps']>[number], 'name' | 'conclusion'>

/** A job as the API lists it; without a conclusion it is running. */
function job(
  name: string,
  conclusion: Job['conclusion'],
  steps: Step[] = [],
  runner_name = 'GitHub Actions 9',
): Job {
  const status = conclusion === null ? 'in_progress' : 'completed'
  return {
    name,
    status,
    conclusion,
    runner_name,
    started_at: '',
    completed_at: null,
    steps: steps.map((step, at) => ({ ...step, status: 'completed', number: at + 1 })),
  }
}

const checkout = { name: 'Run actions/checkout@v6', conclusion: 'success' }
const push = { name: 'Push image', conclusion: 'failure' }
const skipped = { name: 'Clean up', conclusion: 'skipped' }
const waiting = { name: 'Notify', conclusion: null }

const here = { job: 'build', runner: 'GitHub Actions 7' }

describe('the failure is found', () => {
  test.each([
    [
      'in a job that has ended',
      [job('lint', 'success'), job('build', 'failure', [checkout, push])],
    ],
    ['in the job that asks', [job('build', null, [checkout, push, skipped, waiting])]],
  ])('%s', (_, jobs) =>
    expect(failedJobOf(jobs, here)).toMatchObject({ job: 'build', step: 'Push image' }),
  )

  test('with the first step that failed', () => {
    const jobs = [job('build', 'failure', [push, { name: 'Report', conclusion: 'failure' }])]
    expect(failedJobOf(jobs, here)).toMatchObject({ job: 'build', step: 'Push image' })
  })

  test('without a step where none failed, as when a job runs out of time', () => {
    const jobs = [job('build', 'timed_out', [checkout])]
    expect(failedJobOf(jobs, here)).toMatchObject({ job: 'build', step: undefined })
  })

  test('but not in a job that went on after a failed step', () => {
    const jobs = [job('lint', 'success', [push]), job('build', 'failure', [push])]
    expect(failedJobOf(jobs, here)).toMatchObject({ job: 'build' })
  })

  test.each([
    ['the matrix job of this runner', 'build (20)', 'GitHub Actions 7'],
    ['the job of a reusable workflow', 'deploy / build', 'GitHub Actions 7'],
    ['such a matrix job', 'deploy (eu) / build (linux / x64, 20)', 'GitHub Actions 7'],
    ['a job with a name of its own', 'Build the image', 'GitHub Actions 8'],
  ])('in %s rather than in another', (_, name, runner) => {
    const jobs = [
      job('test', 'failure', [push]),
      job('build (18)', null, [push]),
      job('test', null, [push], 'GitHub Actions 7'),
      job(name, null, [push], runner),
    ]
    expect(failedJobOf(jobs, { job: 'build', runner })).toMatchObject({ job: name })
  })

  test('by the name of the job where no runner is known', () => {
    const jobs = [job('test', null, [push], ''), job('build (18)', null, [push], '')]
    expect(failedJobOf(jobs, { job: 'build', runner: '' })).toMatchObject({ job: 'build (18)' })
  })

  test('in the first job that failed where the one that asks did not', () => {
    const jobs = [
      job('lint', 'success'),
      job('build', 'failure', [push]),
      job('test', 'failure', [push]),
      job('notify', null, [checkout, waiting], 'GitHub Actions 7'),
    ]
    const notify = { ...here, job: 'notify' }
    expect(failedJobOf(jobs, notify)).toMatchObject({ job: 'build' })
  })
})

test('there is no failure where no job failed', () => {
  expect(failedJobOf([job('build', null, [checkout])], here)).toBeUndefined()
})

test.each([
  ['before the current one began', '03:17:59', true],
  ['in the second in which the current one began', '03:18:00', true],
  ['while the current one ran', '03:18:01', false],
])('a job that failed %s counts accordingly', (_, time, expected) => {
  const failed = { ...job('test', 'failure'), completed_at: `2026-11-23T${time}Z` }
  const running = { ...job('build', null, [], here.runner), started_at: '2026-11-23T03:18:00Z' }
  expect(otherJobFailed([failed, running], here)).toBe(expected)
})

test('where several jobs can be the current one, the first of them counts', () => {
  const failed = { ...job('test', 'failure'), completed_at: '2026-11-23T03:17:00Z' }
  const running = ['build (18)', 'build (20)'].map(name => ({
    ...job(name, null),
    started_at: '2026-11-23T03:18:00Z',
  }))
  expect(otherJobFailed([failed, ...running], here)).toBe(true)
})

test('the current job gives no other job its key', () => {
  const other = job('构建', null, [push], 'GitHub Actions 8')
  expect(failedJobOf([other, job('build', null, [], here.runner)], here)?.key).toBeUndefined()
  expect(failedJobOf([job('构建', null, [push], here.runner)], here)?.key).toBe('build')
})
