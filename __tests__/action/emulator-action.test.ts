import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { runStep } from '../../tools/step.ts'

const action = new URL('../../emulator/action.yml', import.meta.url)
const metadata: { outputs: object; runs: { main: string; post: string } } = parse(
  readFileSync(action, 'utf8'),
)
const folder = mkdtempSync(join(tmpdir(), 'sms-notify-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the sub-action's bundle, or what comes after the job, as the runner does. */
function runSubAction(file: string, env: Record<string, string> = {}) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STATE: join(folder, 'state') }
  for (const path of Object.values(files)) writeFileSync(path, '')
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL(file, action))], {
    env: { PATH: process.env['PATH'], ...files, ...env },
    encoding: 'utf8',
  })
  const read = (path: string): Record<string, string> =>
    Object.fromEntries(
      Array.from(readFileSync(path, 'utf8').matchAll(/^(.+?)=(.*)$/gm), ([, name, value]) => [
        name,
        value,
      ]),
    )
  return {
    status,
    stdout,
    outputs: read(files.GITHUB_OUTPUT),
    state: Object.fromEntries(
      Object.entries(read(files.GITHUB_STATE)).map(([name, value]) => [`STATE_${name}`, value]),
    ),
  }
}

test('the sub-action runs an emulator beyond its own end, until the job is over', async () => {
  const { main, post } = metadata.runs
  const started = runSubAction(main, { INPUT_PORT: '0', INPUT_SPEED: '20' })
  const { url = '' } = started.outputs
  expect(started).toMatchObject({ status: 0, stdout: expect.stringContaining(url) })
  expect(Object.keys(started.outputs)).toEqual(Object.keys(metadata.outputs))

  const step = await runStep({
    with: {
      username: started.outputs['username'] ?? '',
      password: started.outputs['password'] ?? '',
      'status-api-key': started.outputs['status-api-key'] ?? '',
      'gateway-url': url,
      'status-url': url,
      'delivery-timeout': '20',
      destination: '+39 333 1234567',
      text: 'Deploy failed',
    },
  })
  expect(step.outputs['outcome']).toBe('delivered')
  const messages = await fetch(`${url}/emulator/messages`)
  expect(await messages.json()).toMatchObject([
    { destination: '+393331234567', text: 'Deploy failed' },
  ])

  expect(runSubAction(post, started.state).stdout).toBe('The emulator is stopped.\n')
  await expect(fetch(`${url}/emulator/messages`)).rejects.toThrow()
  expect(runSubAction(post, started.state).status).toBe(0)
})

test('a sub-action that cannot start says why, and leaves nothing to stop', async () => {
  const taken = http.createServer()
  await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  const busy = runSubAction(metadata.runs.main, { INPUT_PORT: String(address.port) })
  taken.close()
  expect(busy.status).toBe(1)
  expect(busy.stdout).toMatch(/^::error title=The emulator did not start::.*EADDRINUSE.*\n$/)

  const wrong = runSubAction(metadata.runs.main, { INPUT_SPEED: 'fast' })
  expect(wrong).toMatchObject({ status: 1, outputs: {} })
  expect(wrong.stdout).toContain(
    '::error title=The emulator did not start::speed: got "fast"; allowed is a whole number from 1 to 1000',
  )
  expect(runSubAction(metadata.runs.post, wrong.state)).toMatchObject({ status: 0, stdout: '' })
})
