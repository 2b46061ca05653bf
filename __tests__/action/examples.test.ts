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
  permissions?: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps?: Step[] }>
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
      .map(step => ({ ...step, job, permissions: rest.permissions ?? permissions ?? {} })),
  )
}

const all = [
  ...readdirSync(examples).map(name => [`examples/${name}`, read(name)] as const),
  ...readmeWorkflows().map((text): [string, Workflow] => ['README.md', parse(text)]),
]

test.each(all)('%s runs its alerts when there is something to tell', (_, workflow) => {
  for (const { with: inputs = {}, if: condition, permissions } of alerts(workflow)) {
    const { when, template = '', 'gateway-url': emulated } = inputs
    if (when === 'change') expect(condition).toMatch(/^(always\(\)|\$\{\{ !cancelled\(\) \}\})/)
    const asks = when === 'change' || /^job-status$|\{(job|step)\}/.test(template)
    if (asks && emulated === undefined) expect(permissions).toMatchObject({ actions: 'read' })
  }
})

describe('the example', () => {
  const number = Number(common.GITHUB_RUN_NUMBER)

  /** What phones show after an example's alerts ran, one job after the other, in a run of this event. */
  async function texts(
    name: string,
    event: string,
    { failedStep, before }: { failedStep?: string; before?: string } = {},
  ): Promise<string[]> {
    const workflow = read(`${name}.yml`)
    const { env, payload } = events.find(({ title }) => title === event) ?? {}
    const eventFile = join(folder, `${event}.json`)
    writeFileSync(eventFile, JSON.stringify(payload))
    for (const { job, with: inputs = {} } of alerts(workflow)) {
      const now = { name: job, runner: common.RUNNER_NAME, ...(failedStep && { failedStep }) }
      const runs: RecordedRun[] = [{ number, attempts: [[now]] }]
      if (before !== undefined) {
        const jobs = [{ name: job, conclusion: before }]
        runs.push({ number: number - 1, conclusion: before, attempts: [jobs] })
      }
      const github = await RecordedGitHub.start({ runs })
      // Account and phone are the emulator's.
      const { username, password, destination, ...own } = inputs
      const step = await run(
        { text: '', ...own },
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
