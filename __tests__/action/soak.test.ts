import { expect, test } from '@jest/globals'
import { soak } from '../../bench/soak.ts'

const run = { messages: 500, batch: 500, seed: 20_261_122, speed: 50 }

test('500 messages under faults of all kinds: none lost, none doubled, none mislabelled', async () => {
  const figures = await soak({ ...run, reconcile: false })
  expect(figures.faults / figures.sends).toBeGreaterThan(0.3)
  expect(figures.accepted + figures.refused + figures.unconfirmed).toBe(500)
  expect(figures).toMatchObject({ lost: 0, doubled: 0, mislabelled: 0 })
})

test('and with the Message Status API at hand, none in doubt', async () => {
  const figures = await soak({ ...run, reconcile: true })
  expect(figures.faults / figures.sends).toBeGreaterThan(0.3)
  expect(figures.accepted + figures.refused).toBe(500)
  expect(figures).toMatchObject({ lost: 0, doubled: 0, mislabelled: 0, unconfirmed: 0 })
})
