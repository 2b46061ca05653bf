import { expect, test } from '@jest/globals'
import { soak } from '../../bench/soak.ts'

const messages = Number(process.env['RUNS'] || 200)
const seed = Number(process.env['SEED'] || 20_261_122)
const run = { messages, batch: 500, seed, speed: 50 }

test(`${messages} messages under faults of all kinds: none lost, none doubled, none mislabelled`, async () => {
  const figures = await soak({ ...run, reconcile: false, onUnconfirmed: 'fail' })
  expect(figures.faults / figures.sends).toBeGreaterThan(0.3)
  expect(figures.accepted + figures.refused + figures.unconfirmed).toBe(messages)
  expect(figures).toMatchObject({ lost: 0, doubled: 0, mislabelled: 0 })
})

test('with look-ups no message on a phone stays unconfirmed, and none is doubled', async () => {
  const figures = await soak({ ...run, reconcile: true, onUnconfirmed: 'fail' })
  expect(figures).toMatchObject({ lost: 0, doubled: 0, mislabelled: 0, unconfirmedOnPhone: 0 })
})

test('with look-ups and resend no message stays unconfirmed', async () => {
  const figures = await soak({ ...run, reconcile: true, onUnconfirmed: 'resend' })
  expect(figures).toMatchObject({ lost: 0, mislabelled: 0, unconfirmed: 0 })
})
