import http from 'node:http'

/** A job of a recorded run; without a conclusion it is running. */
export interface RecordedJob {
  name: string
  conclusion?: string
  runner?: string
  /** The step that failed. */
  failedStep?: string
  /** When it ended; jobs begin at 03:18. */
  ended?: string
}

/** A run as GitHub keeps it. */
export interface RecordedRun {
  number: number
  branch?: string
  headRepository?: string
  conclusion?: string
  /** The jobs of each attempt. */
  attempts: RecordedJob[][]
}

export interface Recording {
  runs: RecordedRun[]
  /** What stands before each path: `/api/v3` on GitHub Enterprise Server. */
  prefix?: string
  /** Most entries of a page, whatever is asked for. */
  pageSize?: number
  /** Answers in place of the recording; `undefined` leaves it to that. */
  instead?: (path: string) => Answer | 'hang' | undefined
}

interface Answer {
  status: number
  body?: unknown
  /** URL of the next page. */
  next?: string | undefined
}

const WORKFLOW = 42

/** GitHub's REST API on loopback, as far as this action asks it: the runs of one workflow of `acme/api`, and their jobs. */
export class RecordedGitHub {
  readonly url: string
  /** Paths and queries that were asked for. */
  readonly requests: string[] = []
  readonly #server: http.Server

  private constructor(server: http.Server, url: string) {
    this.#server = server
    this.url = url
  }

  static async start(recording: Recording): Promise<RecordedGitHub> {
    const server = http.createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no TCP address')
    const { prefix = '' } = recording
    const github = new RecordedGitHub(server, `http://127.0.0.1:${address.port}${prefix}`)
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '', github.url)
      github.requests.push(`${url.pathname}${url.search}`)
      const answer = recording.instead?.(url.pathname) ?? answerTo(url, recording)
      if (answer === 'hang') return
      response.writeHead(answer.status, {
        'content-type': 'application/json; charset=utf-8',
        ...(answer.next && { link: `<${answer.next}>; rel="next"` }),
      })
      response.end(JSON.stringify(answer.body ?? { message: 'Not Found' }))
    })
    return github
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

/** A run's id is its number after this one, so that they are told apart. */
const FIRST_ID = 10_000_000_000

/** The id of the run with this number. */
export function runIdOf(number: number): string {
  return String(FIRST_ID + number)
}

function answerTo(url: URL, { runs, prefix = '', pageSize }: Recording): Answer {
  const path = url.pathname.slice(`${prefix}/repos/acme/api/actions`.length)
  const page = <Entry>(name: string, all: Entry[]): Answer => {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), pageSize ?? 100)
    const number = Number(url.searchParams.get('page') ?? 1)
    const next = new URL(url)
    next.searchParams.set('page', String(number + 1))
    return {
      status: 200,
      body: {
        total_count: all.length,
        [name]: all.slice((number - 1) * size, number * size),
      },
      next: number * size < all.length ? next.href : undefined,
    }
  }
  if (path === `/workflows/${WORKFLOW}/runs`) {
    const listed = runs
      .filter(({ branch = 'main' }) => branch === url.searchParams.get('branch'))
      .filter(({ conclusion }) => conclusion !== undefined)
      .toSorted((a, b) => b.number - a.number)
    return page('workflow_runs', listed.map(runOf))
  }
  const [, id, attempt, jobs] = /^\/runs\/(\d+)(?:\/attempts\/(\d+))?(\/jobs)?$/.exec(path) ?? []
  const run = runs.find(({ number }) => runIdOf(number) === id)
  if (run === undefined) return { status: 404 }
  if (jobs === undefined) return { status: 200, body: runOf(run) }
  const made = attempt === undefined ? run.attempts.at(-1) : run.attempts[Number(attempt) - 1]
  return made === undefined ? { status: 404 } : page('jobs', made.map(jobOf))
}

function runOf({
  number,
  branch = 'main',
  headRepository = 'acme/api',
  conclusion,
  attempts,
}: RecordedRun) {
  return {
    id: Number(runIdOf(number)),
    name: 'Deploy',
    run_number: number,
    run_attempt: attempts.length,
    workflow_id: WORKFLOW,
    head_branch: branch,
    head_repository: { id: headRepository.length, full_name: headRepository },
    status: conclusion === undefined ? 'in_progress' : 'completed',
    conclusion: conclusion ?? null,
    run_started_at: '2026-11-23T03:18:00Z',
  }
}

function jobOf({
  name,
  conclusion,
  runner = 'GitHub Actions 1',
  failedStep,
  ended = '2026-11-23T03:19:00Z',
}: RecordedJob) {
  return {
    name,
    status: conclusion === undefined ? 'in_progress' : 'completed',
    conclusion: conclusion ?? null,
    runner_name: runner,
    started_at: '2026-11-23T03:18:00Z',
    completed_at: conclusion === undefined ? null : ended,
    steps: [
      { name: 'Set up job', status: 'completed', conclusion: 'success', number: 1 },
      ...(failedStep === undefined
        ? []
        : [{ name: failedStep, status: 'completed', conclusion: 'failure', number: 2 }]),
    ],
  }
}
