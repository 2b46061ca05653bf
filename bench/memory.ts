import { spawn } from 'node:child_process'
import type { Contender, Job } from './contender.ts'
import type { Site } from './site.ts'
import { interleave, median } from './statistics.ts'
import { amount, table } from './table.ts'

/**
 * Prints the largest resident set in KiB when the process ends. On Linux `VmHWM`, because the kernel starts a
 * child's `ru_maxrss` at its parent's size. It runs in a process that is not timed.
 */
const PROBE = `import fs from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try {
    peak = /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {}
  fs.writeSync(3, String(peak))
})`

interface MemoryCase {
  name: string
  contender: Contender
  job: Job
}

/** The most memory that each case's process ever held. */
export async function memory(
  cases: readonly MemoryCase[],
  site: Site,
  runs: number,
): Promise<string> {
  const peaks = await interleave(
    cases.map(each => () => peakOf(each, site)),
    runs,
  )
  return [
    `Peak memory: MiB resident, ${runs} runs each`,
    table([
      ['', 'median', 'max'],
      ...cases.map(({ name }, index) => {
        const own = (peaks[index] ?? []).map(kibibytes => kibibytes / 1024)
        return [name, amount(median(own)), amount(Math.max(...own))]
      }),
    ]),
  ].join('\n')
}

async function peakOf({ name, contender, job }: MemoryCase, site: Site): Promise<number> {
  const prepared = await contender.prepare(job)
  try {
    const probe = `data:text/javascript,${encodeURIComponent(PROBE)}`
    const child = spawn(process.execPath, ['--import', probe, prepared.script], {
      env: prepared.env,
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    })
    let printed = ''
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
    })
    const code = await new Promise<number | null>((resolve, reject) =>
      child.on('error', reject).on('close', resolve),
    )
    const exchanges = await site.take()
    if (code !== 0 || exchanges.length !== job.destinations) {
      throw new Error(`${name}: exit code ${code}, ${exchanges.length} requests`)
    }
    return Number(printed)
  } finally {
    await prepared.dispose()
  }
}
