import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { common, events } from '../../tools/events.ts'
import { RecordedGitHub, type RecordedRun, runIdOf } from '../../tools/recorded-github.ts'
import { readmeWorkflows, repository } from '../../tools/user-workflows.ts'
import { useEmulator } from './harness.ts'

const { emulator, run } = useEmulator()
const folder = mkdtempSync(join(tmpdir(), 'sms-notify-examples-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Workflow {
  name: string
  on: unknown
  permissions?: Record<string, string>
  jobs: Record<string, { if?: string; permissions?: Record<string, string>; steps?: Step[] }>
}

interface Step {
  if?: string
  uses?: string
  with?: Record<string, string>
}

const examples = new URL('../../examples/', import.meta.url)
const read = (name: string): Workflow => parse(readFileSync(new URL(name, examples), 'utf8'))

/** The steps of a workflow that send a message, each with what its job may do. */
function alerts({ permissions, jobs }: Workflow) {
  return Object.entries(jobs).flatMap(([job, { steps = [], ...rest }]) =>
    steps
      .filter(({ uses = '' }) => uses.startsWith(`${repository}@`))
      .map(({ if: condition = rest.if, ...step }) => ({
        ...step,
        job,
        condition,
        permissions: rest.permissions ?? permissions ?? {},
      })),
  )
}

const all = [
  ...readdirSync(examples).map(name => [`examples/${name}`, read(name)] as const),
  ...readmeWorkflows().map((text): [string, Workflow] => ['README.md', parse(text)]),
]

test.each(all)('%s runs its alerts when there is something to tell', (_, workflow) => {
  for (const { with: inputs = {}, condition, permissions } of alerts(workflow)) {
    const { when, template = '', 'gateway-url': emulated } = inputs
    const isUpstream = JSON.stringify(workflow.on).includes('workflow_run')
    if (when === 'change' && !isUpstream) expect(condition).toBe('always()')
    // A job that runs into its time limit is cancelled.
    if (condition?.includes('failure()')) expect(condition).toContain('cancelled')
    const asks = when === 'change' || /^job-status$|\{(job|step)\}/.test(template)
    if (asks && emulated === undefined) expect(permissions).toMatchObject({ actions: 'read' })
  }
})

/** What happened when an example's alerts run. */
interface Story {
  failedStep?: string
  /** How the run before ended. */
  before?: string
  /** The jobs that the alert's job needs. */
  needs?: Record<string, { result: string }>
  /** The run that started this one. */
  upstream?: object
}

describe('the example', () => {
  const number = Number(common.GITHUB_RUN_NUMBER)

  /** What phones show after an example's alerts ran, one job after the other, in a run of this event. */
  async function texts(
    name: string,
    event: string,
    { failedStep, before, needs, upstream }: Story = {},
  ): Promise<string[]> {
    const workflow = read(`${name}.yml`)
    const { env, payload: recorded } = events.find(({ title }) => title === event) ?? {}
    const payload = upstream ? { workflow_run: upstream, workflow: { name: 'CI' } } : recorded
    const eventFile = join(folder, `${event}.json`)
    writeFileSync(eventFile, JSON.stringify(payload))
    for (const { job, with: inputs = {} } of alerts(workflow)) {
      const ended = Object.entries(needs ?? {}).map(([name, { result }]) => ({
        name,
        conclusion: result,
        ...(result === 'failure' && { failedStep: 'Push image' }),
      }))
      const now = { name: job, runner: common.RUNNER_NAME, ...(failedStep && { failedStep }) }
      const runs: RecordedRun[] = [{ number, attempts: [[...ended, now]] }]
      if (before !== undefined) {
        const jobs = [{ name: job, conclusion: before }]
        runs.push({ number: number - 1, conclusion: before, attempts: [jobs] })
      }
      const github = await RecordedGitHub.start({ runs })
      // Account and phone are the emulator's.
      const { username, password, destination, ...own } = inputs
      const step = await run(
        { text: '', ...own, ...(needs && { 'job-status': JSON.stringify(needs) }) },
        {
          env: {
            ...env,
            GITHUB_WORKFLOW: workflow.name,
            GITHUB_JOB: job,
            GITHUB_RUN_ID: runIdOf(number),
            GITHUB_API_URL: github.url,
            GITHUB_EVENT_PATH: eventFile,
          },
          contexts: { 'job.status': failedStep ? 'failure' : 'success', 'github.token': 'ghs_x' },
        },
      )
      github.close()
      expect(step.exitCode).toBe(0)
    }
    return emulator().messages.map(({ text }) => text)
  }

  test.each([
    [
      'breaks',
      'success',
      'Build',
      ['acme/api: Nightly failed at build > Build. main 1a2b3c4 by schedule, run 128'],
    ],
    ['stays broken', 'failure', 'Build', []],
    [
      'works again',
      'failure',
      '',
      ['acme/api: Nightly works again. main 1a2b3c4 by schedule, run 128'],
    ],
    ['goes on working', 'success', '', []],
  ])('nightly: what a phone shows when the build %s', async (_, before, failedStep, shown) => {
    expect(await texts('nightly', 'schedule', { before, failedStep })).toEqual(shown)
  })

  const broken = {
    lint: { result: 'success' },
    build: { result: 'failure' },
    deploy: { result: 'skipped' },
  }
  const well = {
    lint: { result: 'success' },
    build: { result: 'success' },
    deploy: { result: 'success' },
  }

  test.each([
    [
      'break',
      'success',
      broken,
      ['acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128'],
    ],
    ['stay broken', 'failure', broken, []],
    [
      'work again',
      'failure',
      well,
      ['acme/api: Deploy works again. main 1a2b3c4 by alice, run 128'],
    ],
    ['go on working', 'success', well, []],
  ])('alert-job: what a phone shows when the jobs %s', async (_, before, needs, shown) => {
    expect(await texts('alert-job', 'push', { before, needs })).toEqual(shown)
  })

  test('matrix tells the job of the matrix that failed', async () => {
    const needs = { test: { result: 'failure' } }
    expect(await texts('matrix', 'push', { needs })).toEqual([
      'acme/api: Tests failed at test > Push image. main 1a2b3c4 by alice, run 128',
    ])
  })

  test.each([
    ['breaks', 'failure', 'success', 'CI failed'],
    ['works again', 'success', 'failure', 'CI works again'],
    ['goes on working', 'success', 'success', undefined],
  ])('upstream: what a phone shows when CI %s', async (_, conclusion, before, told) => {
    const upstream = {
      id: Number(runIdOf(number)),
      workflow_id: 42,
      name: 'CI',
      conclusion,
      head_branch: 'main',
      head_sha: common.GITHUB_SHA,
      actor: { login: 'alice' },
      run_number: number,
      run_attempt: 1,
    }
    expect(await texts('upstream', 'workflow_run', { before, upstream })).toEqual(
      told === undefined ? [] : [`acme/api: ${told}. main 1a2b3c4 by alice, run 128`],
    )
  })

  test('own-pattern shows what its comment says', async () => {
    const failedStep = 'Migrate the database'
    const [text = 'nothing', ...others] = await texts('own-pattern', 'push', { failedStep })
    expect(readFileSync(new URL('own-pattern.yml', examples), 'utf8')).toContain(`"${text}"`)
    expect(others).toEqual([])
  })

  test('release-in-two-languages tells the release in both', async () => {
    expect(await texts('release-in-two-languages', 'release')).toEqual([
      'Nuova versione di acme/api: v1.4.0 (Faster sync)',
      'acme/api v1.4.0 is out: Faster sync',
    ])
  })
})
