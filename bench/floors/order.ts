/** One request that a floor has to make: the action's own, as the server got it. */
export interface Order {
  url: string
  method: 'POST'
  headers: Record<string, string>
  body: string
}

/** The environment variable that holds an order as JSON. */
export const ORDER = 'BENCH_ORDER'
/** For the pool: numbers separated by commas, one request each. */
export const DESTINATIONS = 'BENCH_DESTINATIONS'
/** For the pool: how many connections. */
export const CONCURRENCY = 'BENCH_CONCURRENCY'

export function readOrder(): Order {
  return JSON.parse(process.env[ORDER] ?? '')
}
