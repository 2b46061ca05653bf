import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { Worker } from 'node:worker_threads'
import type { Certificate } from '../emulator/certificates.ts'

/** One request and its answer as the server saw them; times are those of `now()`. */
export interface Exchange {
  path: string
  headers: IncomingHttpHeaders
  body: string
  /** When the request's last byte had arrived. */
  received: number
  /** When the answer's last byte was handed to the operating system. */
  answered: number
}

export interface SiteOptions {
  tls: Certificate
  /** Milliseconds to each distant address and back. */
  roundTrips: readonly number[]
}

export interface SitePorts {
  plain: number
  secure: number
  /** One for each round trip. */
  distant: number[]
}

/** A server that accepts every message, near and far. It runs in a thread of its own. */
export class Site {
  readonly urls: { http: string; tls: string; distant: string[] }
  readonly #worker: Worker

  static async start(options: SiteOptions): Promise<Site> {
    const worker = new Worker(new URL('site-worker.ts', import.meta.url), { workerData: options })
    const [ports] = await once(worker, 'message')
    return new Site(worker, ports)
  }

  private constructor(worker: Worker, { plain, secure, distant }: SitePorts) {
    this.#worker = worker
    this.urls = {
      http: `http://localhost:${plain}`,
      tls: `https://localhost:${secure}`,
      distant: distant.map(port => `https://localhost:${port}`),
    }
  }

  /** The exchanges since the last call. */
  async take(): Promise<Exchange[]> {
    this.#worker.postMessage('take')
    const [exchanges] = await once(this.#worker, 'message')
    return exchanges
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
