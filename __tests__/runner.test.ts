import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

test('lines are in the log while the step goes on, secrets registered before them', async () => {
  const runner = new URL('../src/runner.ts', import.meta.url)
  const script = `
    const { info, setSecret } = await import('${runner}')
    setSecret('code')
    info('begun')
    process.stdin.once('data', () => info('done'))`
  const step = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  const exit = once(step, 'exit')
  const lines = createInterface(step.stdout)[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('::add-mask::code')
  expect((await lines.next()).value).toBe('begun')
  step.stdin.end('go on')
  expect((await lines.next()).value).toBe('done')
  expect(await exit).toEqual([0, null])
})
