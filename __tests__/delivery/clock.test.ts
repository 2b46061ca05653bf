import { spawnSync } from 'node:child_process'
import { expect, jest, test } from '@jest/globals'
import { systemClock } from '../../src/delivery/clock.ts'

test('the time goes on whatever the wall clock is set to', () => {
  const before = systemClock.now()
  const wall = jest.spyOn(Date, 'now').mockReturnValue(0)
  expect(systemClock.now()).toBeGreaterThanOrEqual(before)
  wall.mockReturnValue(Date.parse('2999-01-01'))
  expect(systemClock.now() - before).toBeLessThan(60_000)
  wall.mockRestore()
})

// In a process of its own: Node warns once, and jest has another `process`.
test('a sleep until a moment that is over makes Node warn of nothing', () => {
  const clock = new URL('../../src/delivery/clock.ts', import.meta.url).href
  const script = `import { systemClock } from '${clock}'; await systemClock.sleep(-0.002)`
  const args = ['--input-type=module', '--eval', script]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('a sleep of more than a timer takes does not end at once, but if it is given up', async () => {
  const stop = new AbortController()
  let over = false
  const sleep = systemClock.sleep(2 ** 40, stop.signal).then(() => {
    over = true
  })
  await systemClock.sleep(20)
  expect(over).toBe(false)
  stop.abort()
  await sleep
  expect(over).toBe(true)
})
