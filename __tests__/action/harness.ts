import http from 'node:http'
import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { defaultCredentials, Emulator, type EmulatorOptions } from '../../emulator/server.ts'
import { runStep, type StepOptions, type StepRun } from '../../tools/step.ts'

export const password = defaultCredentials.password
export const credential = Buffer.from(`${defaultCredentials.username}:${password}`).toString(
  'base64',
)

/** The inputs that every send needs; the number in human form. */
export const minimal = {
  ...defaultCredentials,
  destination: '+39 333 1234567',
  text: 'Deploy failed',
}

/** An emulator for the tests of one file, emptied after each. */
export function useEmulator(options: EmulatorOptions = {}): {
  emulator: () => Emulator
  /** Runs the action against the emulator. */
  run: (inputs?: Record<string, string>, options?: Omit<StepOptions, 'with'>) => Promise<StepRun>
} {
  let emulator: Emulator | undefined
  const running = (): Emulator => {
    if (emulator === undefined) throw new Error('the emulator runs only within tests')
    return emulator
  }
  beforeAll(async () => {
    emulator = await Emulator.start(options)
  })
  afterEach(() => running().reset())
  afterAll(() => running().close())
  return {
    emulator: running,
    run: (inputs, options) =>
      runStep({ ...options, with: { ...minimal, 'gateway-url': running().url, ...inputs } }),
  }
}

/** A server that only records and answers from a script: nothing of the emulator is in it. */
export async function scriptedServer(
  answer: (response: http.ServerResponse) => void,
): Promise<{ url: string; requests: { path: string; body: string }[]; close: () => void }> {
  const requests: { path: string; body: string }[] = []
  const server = http.createServer((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += chunk
    })
    request.on('end', () => {
      requests.push({ path: `${request.method} ${request.url}`, body })
      answer(response)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Everything that people and later steps can see of a step; the runner takes masks out of the log. */
export function visible(run: StepRun): string {
  const log = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  return [...log, run.stderr, JSON.stringify(run.outputs), run.summary].join('\n')
}

/** What the step tells the runner to mask, unescaped as the runner does. */
export function masks(run: StepRun): string[] {
  const commands = run.stdout.matchAll(/^::add-mask::(.*)$/gm)
  return Array.from(commands, ([, mask = '']) => mask.replaceAll('%25', '%'))
}
