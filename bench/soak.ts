import { parseArgs } from 'node:util'
import type { Fault } from '../emulator/faults.ts'
import { defaultApiKey, defaultCredentials, Emulator } from '../emulator/server.ts'
import { runStep } from '../tools/step.ts'

interface SoakOptions {
  messages: number
  seed: number
  /** How many times faster than real time the action's clock runs. */
  speed: number
  /** Messages of one step. */
  batch: number
  /** Whether the action may look a message up where it is in doubt, at a Message Status API that is late and by another clock. */
  reconcile: boolean
  onUnconfirmed: 'fail' | 'resend'
}

/** What the emulator knows against what the action reported. */
interface SoakFigures {
  sends: number
  /** Sends that met a fault. */
  faults: number
  accepted: number
  /** Reported accepted, but not accepted under that id. */
  lost: number
  /** Accepted more than once. */
  doubled: number
  /** Reported refused or never sent, but accepted. */
  mislabelled: number
  unconfirmed: number
  /** Of the unconfirmed, how many the phone will get all the same. */
  unconfirmedOnPhone: number
  refused: number
}

/** A small generator of pseudo-random numbers in [0, 1), so that a seed repeats a run (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const html = { 'content-type': 'text/html' }
const page = '<html><title>Bad gateway</title></html>'
const acceptance = '{"message":"0: Accepted for delivery"'

/** Faults that are there at every try, because they are the number's or the account's. */
const permanent: readonly Fault[] = [
  { answer: 'refusal', code: 8 },
  { answer: 'refusal', code: 4711 },
  { answer: 'reply', status: 401 },
  { answer: 'reply', status: 404 },
  { answer: 'reply', status: 302, headers: { location: 'https://login.example/' } },
  { answer: 'reply', status: 200, body: '{"message":"61: On the watchlist"}' },
]

/** Complaints, each of which slows the whole batch. */
const complaints: readonly Fault[] = [
  { answer: 'refusal', code: 60 },
  { answer: 'reply', status: 429 },
  { answer: 'reply', status: 503, headers: { 'retry-after': '2' } },
]

/** Faults that pass. Those that can strike before or after the gateway accepted come in both forms. */
const passing: readonly Fault[] = [
  { answer: 'refusal', code: 64 },
  { answer: 'refusal', code: 64, headers: { 'retry-after': '1' } },
  ...(
    [
      { answer: 'hang' },
      { answer: 'reset' },
      { answer: 'cut' },
      { answer: 'drip', interval: 100 },
      { answer: 'reply', status: 500 },
      { answer: 'reply', status: 502, headers: html, body: page },
      { answer: 'reply', status: 502, body: '{"code":8,"message":"Wrong number"}' },
      { answer: 'reply', status: 503, headers: { server: 'envoy' } },
      { answer: 'reply', status: 504 },
      { answer: 'reply', status: 200, body: acceptance },
      { answer: 'reply', status: 200, body: `${acceptance}}` },
      { answer: 'reply', status: 200, headers: html, body: page },
    ] as const
  ).flatMap(fault => [fault, { ...fault, accept: true }]),
]

/** One in so many faults is a complaint. */
const COMPLAINTS = 100

/** One in so many destinations cannot be reached at all. */
const PERMANENT = 20

/** Seconds that one request may take. */
const TIMEOUT = 30

/** How likely a try meets a fault. */
const FAULTY = 0.4

/**
 * Sends messages through the bundle, in steps, to a gateway that fails in all ways, and compares what the
 * gateway accepted with what the steps reported.
 */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { messages, seed, speed, batch, reconcile } = options
  const random = randomBy(seed)
  const status = {
    clockOffset: Math.round((random() - 0.5) * 6000),
    wholeSeconds: true,
    lag: (random() * 3000) / speed,
  }
  const emulator = await Emulator.start(reconcile ? { status } : {})
  const figures: SoakFigures = { ...none }
  const drawProgram = programsBy(random, speed)
  try {
    for (let sent = 0; sent < messages; sent += batch) {
      emulator.reset()
      const destinations = Array.from(
        { length: Math.min(batch, messages - sent) },
        (_, at) => `+39333${1_000_000 + sent + at}`,
      )
      const programs = new Map(destinations.map(destination => [destination, drawProgram()]))
      for (const [destination, program] of programs) emulator.program(destination, program)
      // Now and then the gateway is down: connections are refused.
      const outage = setTimeout(() => {
        emulator.pause()
        setTimeout(() => emulator.resume(), 20)
      }, 400)
      const step = await runStep({
        with: {
          ...defaultCredentials,
          'gateway-url': emulator.url,
          destination: destinations.join('\n'),
          text: 'Deploy failed',
          concurrency: '32',
          timeout: String(TIMEOUT),
          'on-unconfirmed': options.onUnconfirmed,
          ...(reconcile ? identified(emulator) : {}),
        },
        speed,
      })
      clearTimeout(outage)
      compare(figures, destinations, step.outputs['results'] ?? '[]', emulator, programs)
    }
  } finally {
    await emulator.close()
  }
  return figures
}

const none: SoakFigures = {
  sends: 0,
  faults: 0,
  accepted: 0,
  lost: 0,
  doubled: 0,
  mislabelled: 0,
  unconfirmed: 0,
  unconfirmedOnPhone: 0,
  refused: 0,
}

/** Draws what the gateway does with the tries of one destination. */
function programsBy(random: () => number, speed: number): () => Fault[] {
  const draw = (faults: readonly Fault[]): Fault =>
    faults[Math.floor(random() * faults.length)] ?? { answer: 'hang' }
  const drawFault = (): Fault => {
    if (random() < 1 / COMPLAINTS) return draw(complaints)
    // A gateway that is slower than the action waits, and accepts the message all the same.
    const slow = (1000 * TIMEOUT * (1 + random() / 2)) / speed
    return random() < 1 / passing.length ? { answer: 'accepted', delay: slow } : draw(passing)
  }
  return () =>
    random() < 1 / PERMANENT
      ? Array<Fault>(12).fill(draw(permanent))
      : Array.from({ length: 6 }, () => (random() < FAULTY ? drawFault() : { answer: 'accepted' }))
}

/** What the action needs to look a message up; and tries enough to outlast every fault. */
function identified({ url }: Emulator): Record<string, string> {
  return {
    'status-api-key': defaultApiKey,
    'status-url': url,
    'reference-service': 'ECOMMERCE',
    retries: '10',
  }
}

function compare(
  figures: SoakFigures,
  destinations: string[],
  output: string,
  emulator: Emulator,
  programs: ReadonlyMap<string, Fault[]>,
): void {
  const results: { outcome: string; messageId?: string }[] = JSON.parse(output)
  if (results.length !== destinations.length)
    throw new Error('the step did not tell of every destination')
  const ids = new Map<string, string[]>()
  for (const { destination, id } of emulator.messages) {
    ids.set(destination, [...(ids.get(destination) ?? []), id])
  }
  const tries = new Map<string, number>()
  for (const { method, body } of emulator.requests) {
    if (method !== 'POST') continue
    const { destination }: { destination: string } = JSON.parse(body)
    tries.set(destination, (tries.get(destination) ?? 0) + 1)
  }
  for (const [index, destination] of destinations.entries()) {
    const { outcome, messageId } = results[index] ?? {}
    const accepted = ids.get(destination) ?? []
    const made = tries.get(destination) ?? 0
    figures.sends += made
    const met = programs.get(destination)?.slice(0, made) ?? []
    figures.faults += met.filter(({ answer }) => answer !== 'accepted').length
    if (accepted.length > 1) figures.doubled++
    if (outcome === 'accepted') {
      figures.accepted++
      if (messageId === undefined || !accepted.includes(messageId)) figures.lost++
    } else if (outcome === 'unconfirmed') {
      figures.unconfirmed++
      if (accepted.length > 0) figures.unconfirmedOnPhone++
    } else {
      figures.refused++
      if (accepted.length > 0) figures.mislabelled++
    }
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string', default: '10000' },
      batch: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      speed: { type: 'string', default: '50' },
      reconcile: { type: 'boolean', default: false },
      resend: { type: 'boolean', default: false },
    },
  })
  const [messages = 0, batch = 0, seed = 0, speed = 0] = [
    values.messages,
    values.batch,
    values.seed,
    values.speed,
  ].map(Number)
  const { reconcile } = values
  const onUnconfirmed = values.resend ? 'resend' : 'fail'
  console.log(
    `${messages} messages, ${batch} to a step, seed ${seed}, time ${speed} times faster, on-unconfirmed ${onUnconfirmed}, ${reconcile ? 'with' : 'without'} look-ups`,
  )
  const figures = await soak({ messages, batch, seed, speed, reconcile, onUnconfirmed })
  console.table(figures)
  console.log(`${Math.round((100 * figures.faults) / figures.sends)} % of the tries met a fault`)
  // Who asks for at least once may get it twice.
  const doubled = values.resend ? 0 : figures.doubled
  if (figures.lost + doubled + figures.mislabelled > 0) process.exitCode = 1
}
