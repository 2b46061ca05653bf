import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createAuthority, createCertificate } from '../emulator/certificates.ts'
import { archive } from './archive-table.ts'
import { bulk } from './bulk.ts'
import { time } from './child.ts'
import { coldStart, type Scenario } from './cold-start.ts'
import { action, type Contender, floor, type Kit } from './contender.ts'
import { memory } from './memory.ts'
import { Site } from './site.ts'

const usage = `usage: npm run bench -- [--runs N] [--quick] [--concurrency N] [--only PART] [--bundle FILE]
  --runs N         runs of each cold start (default: 25, with --quick 7)
  --quick          few runs, for a first look
  --concurrency N  connections of the bulk runs (default: 4)
  --only PART      cold-start, bulk, memory or archive (may be repeated)
  --bundle FILE    also start this other build of the action (may be repeated)`

/** Milliseconds. The gateway is in Italy: some 100 from most hosted runners, 40 or less within Europe. */
const ROUND_TRIPS = [100, 40]
const PARTS = ['cold-start', 'bulk', 'memory', 'archive']

interface Options {
  runs: number
  concurrency: number
  parts: ReadonlySet<string>
  /** Other builds of the action. */
  bundles: string[]
}

const options = readOptions()
if (options !== undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'sms-notify-bench-'))
  try {
    await measure(folder, options)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The command line, or undefined where it is wrong, which is then said. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: 'string' },
        quick: { type: 'boolean', default: false },
        concurrency: { type: 'string', default: '4' },
        only: { type: 'string', multiple: true, default: PARTS },
        bundle: { type: 'string', multiple: true, default: [] },
      },
    })
    const strange = values.only.find(part => !PARTS.includes(part))
    if (strange !== undefined) throw new TypeError(`--only: got "${strange}"`)
    return {
      runs: count('--runs', values.runs ?? (values.quick ? '7' : '25')),
      concurrency: count('--concurrency', values.concurrency),
      parts: new Set(values.only),
      bundles: values.bundle.map(file => resolve(file)),
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

async function measure(folder: string, options: Options): Promise<void> {
  console.log(`Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model}\n`)
  if (options.parts.has('archive')) console.log(`${archive()}\n`)

  const authority = await createAuthority()
  const authorityFile = join(folder, 'authority.pem')
  await writeFile(authorityFile, authority.cert)
  const site = await Site.start({
    tls: await createCertificate({ authority }),
    roundTrips: ROUND_TRIPS,
  })
  try {
    const trust = { authorityFile }
    const sms = action(trust)
    const first = { url: site.urls.http, destinations: 1, concurrency: 1 }
    const { first: model } = await time(sms, first, site)
    if (model === undefined) throw new Error('the action made no request')
    await compare({ sms, site, kit: { folder, trust, model } }, options)
  } finally {
    await site.close()
  }
}

interface Stand {
  /** The committed action. */
  sms: Contender
  site: Site
  kit: Kit
}

async function compare(
  { sms, site, kit }: Stand,
  { runs, concurrency, parts, bundles }: Options,
): Promise<void> {
  const fewer = Math.ceil(runs / 5)
  const empty = await floor('empty script', 'empty', kit)
  const secure = [
    sms,
    ...bundles.map(file => action(kit.trust, file)),
    await floor('node:https', 'https', kit),
    await floor('undici request', 'undici', kit),
  ]
  if (parts.has('cold-start')) {
    const plain = secure.toSpliced(-2, 1, await floor('node:http', 'http', kit))
    console.log(`${await coldStart(scenarios(site, plain, secure), empty, site, runs)}\n`)
  }
  if (parts.has('bulk')) {
    const pool = await floor('undici Pool', 'pool', kit)
    console.log(`${await bulk(sms, pool, site, { runs: fewer, concurrency })}\n`)
  }
  if (parts.has('memory')) {
    const one = { url: site.urls.tls, destinations: 1, concurrency }
    const cases = [
      ...secure.map(contender => ({ name: contender.name, contender, job: one })),
      ...[10, 1000].map(destinations => ({
        name: `the action, ${destinations} destinations`,
        contender: sms,
        job: { ...one, destinations },
      })),
      { name: empty.name, contender: empty, job: { url: '', destinations: 0, concurrency: 1 } },
    ]
    console.log(await memory(cases, site, Math.min(fewer, 5)))
  }
}

function scenarios({ urls }: Site, plain: Contender[], secure: Contender[]): Scenario[] {
  return [
    ...ROUND_TRIPS.map((roundTrip, index) => ({
      name: `over TLS, ${roundTrip} ms round trip`,
      url: urls.distant[index] ?? '',
      travel: roundTrip / 2,
      contenders: secure,
    })),
    { name: 'over TLS', url: urls.tls, travel: 0, contenders: secure },
    { name: 'over HTTP', url: urls.http, travel: 0, contenders: plain },
  ]
}

function count(option: string, value: string): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0
  if (number < 1) throw new TypeError(`${option}: got "${value}"; allowed is 1 to 9999`)
  return number
}
