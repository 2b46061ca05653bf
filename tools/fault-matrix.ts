import { defaultCredentials, Emulator } from '../emulator/server.ts'
import { type FaultCase, faultCases } from './fault-cases.ts'
import { runStep } from './step.ts'

/** What came of one case: the very fields that the case expects. */
type FaultOutcome = Pick<FaultCase, 'outcome' | 'error' | 'requests' | 'messages'>

/**
 * Runs all cases with the bundle against an emulator that does what they say, with time running twenty times
 * faster. Cases with the same inputs share a step, in which each has a number of its own.
 */
export async function runFaultCases(emulator: Emulator): Promise<Map<FaultCase, FaultOutcome>> {
  const steps = Map.groupBy(faultCases, given =>
    // It ends the batch, so it needs a step of its own.
    given.error === 'rate-limited' ? given.what : JSON.stringify(given.inputs),
  )
  const outcomes = new Map<FaultCase, FaultOutcome>()
  for (const cases of steps.values()) {
    for (const [at, outcome] of (await runInOneStep(emulator, cases)).entries()) {
      const given = cases[at]
      if (given !== undefined) outcomes.set(given, outcome)
    }
  }
  return outcomes
}

async function runInOneStep(
  emulator: Emulator,
  cases: readonly FaultCase[],
): Promise<FaultOutcome[]> {
  emulator.reset()
  const numbers = cases.map((_, at) => `+39333${1_000_000 + at}`)
  for (const [at, number] of numbers.entries()) emulator.program(number, cases[at]?.program ?? [])
  const step = await runStep({
    with: {
      ...defaultCredentials,
      destination: numbers.join(),
      text: 'Deploy failed',
      'gateway-url': emulator.url,
      concurrency: '64',
      // Two seconds of real time, so that a busy machine answers in time.
      timeout: '40',
      ...cases[0]?.inputs,
    },
    speed: 20,
  })
  const results: { outcome: string; error?: { name: string } }[] = JSON.parse(
    step.outputs['results'] ?? '[]',
  )
  return numbers.map((number, at) => ({
    outcome: results[at]?.outcome ?? '',
    error: results[at]?.error?.name ?? '',
    requests: emulator.requests.filter(({ body }) => body.includes(number)).length,
    messages: emulator.messages.filter(({ destination }) => destination === number).length,
  }))
}

if (import.meta.main) {
  const emulator = await Emulator.start()
  const line = (...cells: unknown[]): void => {
    const [what, ...others] = cells.map(String)
    console.log(`${what?.padEnd(48)}${others.map(cell => cell.padEnd(22)).join('')}`)
  }
  line('the gateway answers', 'outcome', 'error-name', 'requests', 'on the phone')
  for (const [given, { outcome, error, requests, messages }] of await runFaultCases(emulator)) {
    const same =
      outcome === given.outcome &&
      error === given.error &&
      requests === given.requests &&
      messages === given.messages
    line(given.what, outcome, error, requests, `${messages}${same ? '' : '   NOT AS EXPECTED'}`)
    if (!same) process.exitCode = 1
  }
  await emulator.close()
}
