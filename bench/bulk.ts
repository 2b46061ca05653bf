import { time } from './child.ts'
import type { Contender } from './contender.ts'
import type { Site } from './site.ts'
import { interleave, least, median } from './statistics.ts'
import { amount, ratio, table } from './table.ts'

/** A step takes at most 1,000 destinations. */
const SIZES = [10, 100, 1000]

/** How long a step takes for many destinations over TLS, from process start to process end. */
export async function bulk(
  action: Contender,
  pool: Contender,
  site: Site,
  { runs, concurrency }: { runs: number; concurrency: number },
): Promise<string> {
  const timings = await interleave(
    SIZES.flatMap(destinations =>
      [action, pool].map(contender => () => {
        return time(contender, { url: site.urls.tls, destinations, concurrency }, site)
      }),
    ),
    runs,
  )
  const rows = SIZES.map((destinations, index) => {
    const its = (timings[2 * index] ?? []).map(({ exit }) => exit)
    const floor = (timings[2 * index + 1] ?? []).map(({ exit }) => exit)
    return [
      String(destinations),
      amount(least(its)),
      amount(median(its)),
      amount(least(floor)),
      amount(median(floor)),
      ratio(least(its), least(floor)),
      ratio(median(its), median(floor)),
      amount((1000 * median(its)) / destinations),
    ]
  })
  return [
    `Bulk over TLS, ${concurrency} connections: ms from process start to end, ${runs} runs each, interleaved`,
    table([
      [
        'destinations',
        'action: min',
        'median',
        `${pool.name}: min`,
        'median',
        'action ÷ min',
        '÷ median',
        'µs each',
      ],
      ...rows,
    ]),
  ].join('\n')
}
