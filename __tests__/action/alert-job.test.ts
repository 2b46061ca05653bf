import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { common, events } from '../../tools/events.ts'
import {
  RecordedGitHub,
  type RecordedJob,
  type RecordedRun,
  runIdOf,
} from '../../tools/recorded-github.ts'
import { useEmulator } from './harness.ts'

const { emulator, run } = useEmulator()
const folder = mkdtempSync(join(tmpdir(), 'sms-notify-alert-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NUMBER = 131
const alerting = { name: 'alert', runner: common.RUNNER_NAME }
const build = { name: 'build', conclusion: 'failure', failedStep: 'Push image' }

let github: RecordedGitHub | undefined
afterEach(() => github?.close())

interface Case {
  jobStatus?: string
  /** The jobs of this run besides the one that alerts. */
  jobs?: RecordedJob[]
  /** The runs before. */
  before?: RecordedRun[]
  inputs?: Record<string, string>
  env?: Record<string, string>
}

/** Runs the action in the last job of a run, whose own status is a success. */
async function alert({ jobStatus, jobs = [], before = [], inputs, env }: Case) {
  const runs = [{ number: NUMBER, attempts: [[...jobs, alerting]] }, ...before]
  github = await RecordedGitHub.start({ runs })
  return run(
    {
      text: '',
      template: 'job-status',
      ...(jobStatus === undefined ? {} : { 'job-status': jobStatus }),
      ...inputs,
    },
    {
      env: {
        ...common,
        GITHUB_EVENT_NAME: 'push',
        ...env,
        GITHUB_JOB: 'alert',
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: runIdOf(NUMBER),
        GITHUB_RUN_NUMBER: String(NUMBER),
      },
      contexts: { 'job.status': 'success', 'github.token': 'ghs_token' },
    },
  )
}

const needs = (results: Record<string, string>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(results).map(([key, result]) => [key, { result, outputs: {} }]),
    ),
    undefined,
    2,
  )

const past = (conclusion: string, number = 130): RecordedRun => ({
  number,
  conclusion,
  attempts: [[{ ...alerting, conclusion: 'success' }]],
})

const sent = (): string[] => emulator().messages.map(({ text }) => text)
const tail = '. main 1a2b3c4 by alice, run 131'

describe('an alert job with toJSON(needs) tells', () => {
  test.each<[what: string, of: Case, text: string]>([
    [
      'the job and step that failed',
      { jobStatus: needs({ test: 'success', build: 'failure' }), jobs: [build] },
      `acme/api: Deploy failed at build > Push image${tail}`,
    ],
    [
      'the key of the need that failed, where GitHub does not tell',
      {
        jobStatus: needs({ test: 'success', build: 'failure' }),
        inputs: { 'github-token': ' ' },
      },
      `acme/api: Deploy failed at build${tail}`,
    ],
    [
      'the key of a need whose name has no Latin letter',
      {
        jobStatus: needs({ build: 'failure' }),
        jobs: [{ ...build, name: 'Сборка' }],
      },
      `acme/api: Deploy failed at build > Push image${tail}`,
    ],
    [
      'a cancelled job',
      { jobStatus: needs({ test: 'success', build: 'cancelled' }) },
      `acme/api: Deploy was cancelled${tail}`,
    ],
    [
      'a success though a job was skipped',
      { jobStatus: needs({ test: 'success', build: 'skipped' }) },
      `acme/api: Deploy succeeded${tail}`,
    ],
    [
      'jobs that were all skipped',
      { jobStatus: needs({ test: 'skipped' }) },
      `acme/api: Deploy was skipped${tail}`,
    ],
    [
      'a recovery',
      {
        jobStatus: needs({ test: 'success' }),
        before: [past('failure')],
        inputs: { when: 'change' },
      },
      `acme/api: Deploy works again${tail}`,
    ],
  ])('%s', async (_, of, text) => {
    const step = await alert(of)
    expect(step.exitCode).toBe(0)
    expect(sent()).toEqual([text])
  })
})

describe('with when: change, an alert job compares the needs with the run before:', () => {
  test.each<[status: string, before: RecordedRun[], sends: boolean]>([
    ['failure', [past('success')], true],
    ['failure', [past('failure')], false],
    ['failure', [past('timed_out')], false],
    ['failure', [past('cancelled'), past('skipped', 129), past('failure', 128)], false],
    ['success', [past('failure')], true],
    ['success', [past('success')], false],
    ['success', [], false],
    ['cancelled', [past('success')], true],
    ['skipped', [past('failure')], false],
  ])('%s after %j', async (status, before, sends) => {
    const jobStatus = needs({ build: status })
    const step = await alert({ jobStatus, before, inputs: { when: 'change' } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['outcome']).toBe(sends ? 'accepted' : 'unchanged')
    expect(sent()).toHaveLength(sends ? 1 : 0)
    expect(step.stdout).not.toContain('The earlier status is not known')
  })
})

describe('an alert job that leaves job-status at its default', () => {
  const ended = { ...build, ended: '2026-11-23T03:10:00Z' }

  test.each(['job-status', 'auto', '{workflow} {outcome}'])(
    'never tells a success after a failure: %s',
    async template => {
      const step = await alert({ jobs: [ended], inputs: { template } })
      expect(sent()).toEqual([expect.stringContaining('Deploy failed')])
      expect(step.stdout).toMatch(
        /::notice title=SMS job-status::.*set "job-status" to \$\{\{ toJSON/,
      )
    },
  )

  test('tells a success where no job had failed', async () => {
    const step = await alert({ jobs: [{ name: 'build', conclusion: 'success' }] })
    expect(sent()).toEqual([`acme/api: Deploy succeeded${tail}`])
    expect(step.stdout).not.toContain('::notice')
  })

  test('does not ask GitHub for a text of its own', async () => {
    await alert({ jobs: [ended], inputs: { template: '', text: 'Done' } })
    expect(sent()).toEqual(['Done'])
    expect(github?.requests).toEqual([])
  })
})

describe('a failed job never announces a success:', () => {
  test.each(['release', 'deployment_status', 'workflow_run'])('on %s', async title => {
    const { env, payload } = events.find(event => event.title === title) ?? {}
    const eventFile = join(folder, `${title}.json`)
    writeFileSync(eventFile, JSON.stringify(payload))
    const jobs = [{ ...build, conclusion: 'failure' }]
    for (const template of [
      'auto',
      'release',
      'deployment',
      'workflow-run',
      '{workflow} {outcome}',
    ]) {
      await alert({
        jobStatus: 'failure',
        jobs,
        inputs: { template },
        env: { ...env, GITHUB_EVENT_PATH: eventFile },
      })
      github?.close()
    }
    expect(sent()).toHaveLength(5)
    for (const text of sent()) expect(text).toMatch(/Deploy failed/)
  })
})

test('with when: change, a fixed text after a recovery is sent, and the log names template', async () => {
  const step = await alert({
    jobStatus: needs({ build: 'success' }),
    before: [past('failure')],
    inputs: { when: 'change', template: '', text: 'Nightly is broken' },
  })
  expect(sent()).toEqual(['Nightly is broken'])
  expect(step.stdout).toContain('the message is the same "text" as after a failure. A "template"')
})

describe('with when: change, a workflow that another run started', () => {
  const { env, payload } = events.find(({ title }) => title === 'workflow_run') ?? {}
  const eventFile = join(folder, 'upstream.json')

  async function upstream(conclusion: string, before: string) {
    const run = { ...Object(Object(payload).workflow_run), conclusion, id: Number(runIdOf(77)) }
    writeFileSync(eventFile, JSON.stringify({ ...Object(payload), workflow_run: run }))
    return alert({
      before: [
        { number: 77, conclusion, attempts: [[]] },
        { number: 76, conclusion: before, attempts: [[]] },
      ],
      inputs: { when: 'change', template: 'auto' },
      env: { ...env, GITHUB_EVENT_PATH: eventFile },
    })
  }

  test.each([
    ['success', 'failure', /: CI works again\./],
    ['failure', 'success', /: CI failed\./],
    ['timed_out', 'success', /: CI timed out\./],
  ])('tells its %s after a %s', async (now, before, text) => {
    await upstream(now, before)
    expect(sent()).toEqual([expect.stringMatching(text)])
  })

  test.each([
    ['success', 'success'],
    ['failure', 'failure'],
    ['timed_out', 'failure'],
    ['skipped', 'failure'],
  ])('is silent about its %s after a %s', async (now, before) => {
    const step = await upstream(now, before)
    expect(step.outputs['outcome']).toBe('unchanged')
  })
})
