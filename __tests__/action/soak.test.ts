import { expect, test } from '@jest/globals'
import { soak } from '../../bench/soak.ts'

test('500 messages under faults of all kinds: none lost, none doubled, none mislabelled', async () => {
  const figures = await soak({ messages: 500, batch: 500, seed: 20_261_122, speed: 50 })
  expect(figures.faults / figures.sends).toBeGreaterThan(0.3)
  expect(figures.accepted + figures.refused + figures.unconfirmed).toBe(500)
  expect(figures).toMatchObject({ lost: 0, doubled: 0, mislabelled: 0 })
})
