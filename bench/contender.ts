import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultCredentials } from '../emulator/server.ts'
import { bundle } from '../tools/ncc.ts'
import { prepareStep } from '../tools/step.ts'
import { CONCURRENCY, DESTINATIONS, ORDER, type Order } from './floors/order.ts'
import type { Exchange } from './site.ts'

/** What one process is told to do. */
export interface Job {
  /** Base URL of the server. */
  url: string
  /** How many destinations get the message, one request each. */
  destinations: number
  /** Most connections at once. */
  concurrency: number
}

/** A process that is ready to be started. */
interface Prepared {
  script: string
  env: Record<string, string | undefined>
  dispose(): Promise<void>
}

/** Something that makes the requests of a job: the action, or what it is compared with. */
export interface Contender {
  name: string
  prepare(job: Job): Promise<Prepared>
}

/** Where the certificate authority stands that every contender trusts. */
interface Trust {
  authorityFile: string
}

/**
 * The action, as the runner starts it.
 *
 * @param script another build of it than the committed one
 */
export function action(trust: Trust, script?: string): Contender {
  return {
    name: script ?? 'the action',
    async prepare({ url, destinations, concurrency }) {
      const step = await prepareStep({
        with: {
          ...defaultCredentials,
          'gateway-url': url,
          destination: numbers(destinations).join('\n'),
          text: 'acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128',
          concurrency: String(concurrency),
        },
        env: { NODE_EXTRA_CA_CERTS: trust.authorityFile },
      })
      return script === undefined ? step : { ...step, script }
    },
  }
}

/** What a floor is made of. */
export interface Kit {
  folder: string
  trust: Trust
  /** A request of the action, to be made again. */
  model: Exchange
}

/** The least that could do the same, bundled as the action is. */
export async function floor(
  name: string,
  source: string,
  { folder, trust, model }: Kit,
): Promise<Contender> {
  const out = join(folder, source)
  await bundle(`bench/floors/${source}.ts`, out)
  const script = join(out, onlyScript(out))
  return {
    name,
    async prepare({ url, destinations, concurrency }) {
      const order: Order = {
        url: `${url}${model.path}`,
        method: 'POST',
        headers: ownHeaders(model),
        body: model.body,
      }
      return {
        script,
        env: {
          PATH: process.env['PATH'],
          NODE_EXTRA_CA_CERTS: trust.authorityFile,
          [ORDER]: JSON.stringify(order),
          [DESTINATIONS]: numbers(destinations).join(','),
          [CONCURRENCY]: String(concurrency),
        },
        dispose: async () => {},
      }
    },
  }
}

/** `index.js`; the bundler writes another name where an entry is CommonJS, which would not be a fair floor. */
function onlyScript(folder: string): string {
  const scripts = readdirSync(folder).filter(name => /\.[cm]?js$/.test(name))
  if (!scripts.includes('index.js')) throw new Error(`no index.js among ${scripts.join(', ')}`)
  if (!readFileSync(join(folder, 'package.json'), 'utf8').includes('"module"')) {
    throw new Error(`${folder} is not a module as the action is`)
  }
  return 'index.js'
}

/** The headers that a client was told to send: the others come from the library. */
function ownHeaders({ headers }: Exchange): Record<string, string> {
  const { accept = '', 'content-type': type = '', authorization = '' } = headers
  return { accept, 'content-type': type, authorization }
}

/** Short ones: an environment variable holds 128 KiB at most. */
function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `+39${1_000_000 + index}`)
}
