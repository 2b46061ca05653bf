import { proxyFor } from '../http/proxy.ts'
import { Transport } from '../http/transport.ts'
import { at, parseObject, textAt } from '../json.ts'
import type { RunContext } from './context.ts'

const MOST_PAGES = 5

const CONNECTIONS = 8

/** Most bytes of a page: a hundred jobs with many steps each, or a hundred runs. */
const LARGEST_PAGE = 4 * 1024 * 1024

export interface GitHubOptions extends Pick<RunContext, 'apiUrl' | 'repository'> {
  token: string
  /** Milliseconds that one request may take. */
  timeout: number
  signal: AbortSignal
  /** Makes GitHub's words fit to be shown. */
  quote: (words: string) => string
}

/** An answer of GitHub's that is not 200. */
export class GitHubRefusal extends Error {
  readonly status: number

  /** @param words GitHub's, fit to be shown */
  constructor(status: number, words: string) {
    const forbidden = status === 403 && !/rate limit/i.test(words)
    const remedy = forbidden ? '. The job needs permissions: actions: read' : ''
    super(`GitHub answered ${status}${words === '' ? '' : `: ${words}`}${remedy}`)
    this.status = status
  }
}

/** GitHub's REST API for one repository's workflow runs. octokit would make the archive half as large again and load for 150 ms. */
export class GitHubApi {
  readonly #options: GitHubOptions
  readonly #transport: Transport

  constructor(options: GitHubOptions) {
    if (options.token === '') throw new Error('there is no github-token')
    const api = new URL(options.apiUrl)
    this.#options = options
    this.#transport = new Transport(api, {
      timeout: options.timeout,
      connections: CONNECTIONS,
      proxy: proxyFor(api, process.env),
    })
  }

  /** What is at `path` below the repository's `actions`. */
  async get(path: string): Promise<unknown> {
    const { repository, token, signal, quote } = this.#options
    const { status, body } = await this.#transport.exchange(
      {
        method: 'GET',
        path: `/repos/${repository}/actions${path}`,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'sms-notify',
          'x-github-api-version': '2022-11-28',
        },
        largestReply: LARGEST_PAGE,
      },
      signal,
    )
    const answer = parseObject(body)
    if (status !== 200) throw new GitHubRefusal(status, quote(textAt(answer, 'message')))
    if (answer === undefined) throw new Error("GitHub's answer is not complete JSON")
    return answer
  }

  /** The entries of the list `name`, page by page. Throws if there is no such list, or more than five pages. */
  async *list(
    path: string,
    name: string,
    size: number,
    filter: Record<string, string> = {},
  ): AsyncGenerator<unknown, void> {
    let seen = 0
    for (let page = 1; page <= MOST_PAGES; page++) {
      const query = new URLSearchParams({ ...filter, per_page: `${size}`, page: `${page}` })
      const answer = await this.get(`${path}?${query}`)
      const entries = at(answer, name)
      if (!Array.isArray(entries)) throw new Error(`GitHub's answer is not a list of ${name}`)
      yield* entries
      seen += entries.length
      const total = at(answer, 'total_count')
      const over = typeof total === 'number' ? seen >= total : entries.length < size
      if (over || entries.length === 0) return
    }
    throw new Error(`GitHub lists more than ${seen} ${name}`)
  }

  close(): void {
    this.#transport.close()
  }
}
