import { spawn } from 'node:child_process'
import type { Contender, Job } from './contender.ts'
import { now } from './machine-clock.ts'
import type { Exchange, Site } from './site.ts'

/** Times of one process in milliseconds since it was started. */
export interface Timing {
  /** The last byte of the last request had arrived at the server; NaN without a request. */
  sent: number
  /** The server had given its last answer. */
  answered: number
  /** The process was gone. */
  exit: number
  /** The first request that it made. */
  first: Exchange | undefined
}

/**
 * Lets a contender do a job in a process of its own.
 *
 * @throws {Error} where it failed, or did not make one request for each destination
 */
export async function time(contender: Contender, job: Job, site: Site): Promise<Timing> {
  const prepared = await contender.prepare(job)
  try {
    const started = now()
    const child = spawn(process.execPath, [prepared.script], {
      env: prepared.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const [code, exited] = await new Promise<[number | null, number]>((resolve, reject) =>
      child.on('error', reject).on('exit', code => resolve([code, now()])),
    )
    const exchanges = await site.take()
    if (code !== 0) throw new Error(`${contender.name} ended with ${code}:\n${output}`)
    if (exchanges.length !== job.destinations) {
      throw new Error(`${contender.name} made ${exchanges.length} requests:\n${output}`)
    }
    const last = (times: number[]): number =>
      times.length === 0 ? Number.NaN : Math.max(...times) - started
    return {
      sent: last(exchanges.map(exchange => exchange.received)),
      answered: last(exchanges.map(exchange => exchange.answered)),
      exit: exited - started,
      first: exchanges[0],
    }
  } finally {
    await prepared.dispose()
  }
}
