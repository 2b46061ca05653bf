import { defaultCredentials, Emulator } from '../emulator/server.ts'
import { type FaultCase, faultCases } from './fault-cases.ts'
import { runStep } from './step.ts'

const destination = '+393331234567'

/** What came of one case. */
interface FaultOutcome {
  outcome: string
  error: string
  requests: number
  messages: number
}

/** Runs the bundle against an emulator that does what the case says, with time running twenty times faster. */
export async function runFaultCase(
  emulator: Emulator,
  { program, inputs }: FaultCase,
): Promise<FaultOutcome> {
  emulator.reset()
  emulator.program(destination, program)
  const step = await runStep({
    with: {
      ...defaultCredentials,
      destination,
      text: 'Deploy failed',
      'gateway-url': emulator.url,
      // Two seconds of real time, so that a busy machine answers in time.
      timeout: '40',
      ...inputs,
    },
    speed: 20,
  })
  const [result]: { outcome: string }[] = JSON.parse(step.outputs['results'] ?? '[]')
  return {
    outcome: result?.outcome ?? '',
    error: step.outputs['error-name'] ?? '',
    requests: emulator.requests.length,
    messages: emulator.messages.length,
  }
}

if (import.meta.main) {
  const emulator = await Emulator.start()
  const line = (...cells: unknown[]): void => {
    const [what, ...others] = cells.map(String)
    console.log(`${what?.padEnd(48)}${others.map(cell => cell.padEnd(22)).join('')}`)
  }
  line('the gateway answers', 'outcome', 'error-name', 'requests', 'on the phone')
  for (const given of faultCases) {
    const { outcome, error, requests, messages } = await runFaultCase(emulator, given)
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
