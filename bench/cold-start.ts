import { type Timing, time } from './child.ts'
import type { Contender } from './contender.ts'
import type { Site } from './site.ts'
import { interleave, least, median } from './statistics.ts'
import { amount, ratio, table } from './table.ts'

/** Where a message is sent, and by whom. */
export interface Scenario {
  name: string
  url: string
  /** Milliseconds that an answer travels. */
  travel: number
  /** The action first, then the floors. */
  contenders: Contender[]
}

/**
 * How long a process takes to send one message, from its start to the last byte of its request at the server
 * and to its end. The ratios are the action's time divided by that of the row.
 */
export async function coldStart(
  scenarios: readonly Scenario[],
  empty: Contender,
  site: Site,
  runs: number,
): Promise<string> {
  const cells = scenarios.flatMap(scenario =>
    scenario.contenders.map(contender => ({ scenario, contender })),
  )
  const [nothing = [], ...timings] = await interleave(
    [
      () => time(empty, { url: '', destinations: 0, concurrency: 1 }, site),
      ...cells.map(({ scenario, contender }) => () => {
        return time(contender, { url: scenario.url, destinations: 1, concurrency: 4 }, site)
      }),
    ],
    runs,
  )
  const parts = scenarios.map(scenario => {
    const rows = cells.flatMap(({ contender, scenario: its }, index) =>
      its === scenario ? [{ name: contender.name, timings: timings[index] ?? [] }] : [],
    )
    const action = rows[0]?.timings ?? []
    return [
      `Cold start ${scenario.name}: ms from process start, ${runs} runs each, interleaved`,
      table([
        HEAD,
        ...[...rows, { name: empty.name, timings: nothing }].map(row => [
          row.name,
          ...columns(row.timings, action, ({ sent }) => sent),
          ...columns(row.timings, action, ({ exit }) => exit),
          ...rest(row.timings.map(({ exit, answered }) => exit - answered - scenario.travel)),
        ]),
      ]),
    ].join('\n')
  })
  return parts.join('\n\n')
}

const HEAD = [
  '',
  'sent: min',
  'median',
  'action ÷ min',
  '÷ median',
  'exit: min',
  'median',
  'action ÷ min',
  '÷ median',
  'answer to exit: min',
  'median',
]

function columns(
  timings: readonly Timing[],
  action: readonly Timing[],
  pick: (timing: Timing) => number,
): string[] {
  const [own, its] = [timings.map(pick), action.map(pick)]
  return [
    amount(least(own)),
    amount(median(own)),
    ratio(least(its), least(own)),
    ratio(median(its), median(own)),
  ]
}

function rest(values: readonly number[]): string[] {
  return [amount(least(values)), amount(median(values))]
}
