import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

test('lines are in the log while the step goes on, secrets registered before them', async () => {
  const runner = new URL('../src/runner.ts', import.meta.url)
  const script = `
    const { flushLog, info, setSecret } = await import('${runner}')
    setSecret('code')
    info('begun')
    process.stdin.once('data', () => {
      info('done')
      flushLog()
    })`
  const step = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  const exit = once(step, 'exit')
  const [first] = await once(step.stdout, 'data')
  expect(String(first)).toBe('::add-mask::code\nbegun\n')
  step.stdin.end('go on')
  const [last] = await once(step.stdout, 'data')
  expect(String(last)).toBe('done\n')
  expect(await exit).toEqual([0, null])
})
