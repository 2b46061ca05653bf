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
