import { time } from './child.ts'
import type { Contender } from './contender.ts'
import type { Site } from './site.ts'
import { interleave, least, median } from './statistics.ts'
import { amount, ratio, table } from './table.ts'

/** A step takes at most 1,000 destinations. */
const SIZES = [10, 100, 1000]

const GROWTH = [1000, 2000, 5000, 10_000]

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

/** Whether the time grows with the number of destinations, and no faster, beyond what a step takes. */
export async function growth(
  unlimited: Contender,
  site: Site,
  { runs, concurrency }: { runs: number; concurrency: number },
): Promise<string> {
  const timings = await interleave(
    GROWTH.map(destinations => () => {
      return time(unlimited, { url: site.urls.tls, destinations, concurrency }, site)
    }),
    runs,
  )
  const times = timings.map(its => its.map(({ exit }) => exit))
  const [first = []] = times
  return [
    `Growth beyond the limit of a step, over TLS, ${concurrency} connections: ms from process start to end, ${runs} runs each, interleaved`,
    table([
      ['destinations', 'min', 'median', `÷ min of ${GROWTH[0]}`, '÷ median', 'µs each'],
      ...GROWTH.map((destinations, index) => {
        const own = times[index] ?? []
        return [
          String(destinations),
          amount(least(own)),
          amount(median(own)),
          ratio(least(own), least(first)),
          ratio(median(own), median(first)),
          amount((1000 * median(own)) / destinations),
        ]
      }),
    ]),
  ].join('\n')
}
