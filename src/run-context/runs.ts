import { at, integerOf, textAt } from '../json.ts'
import type { GitHubApi } from './github-api.ts'

/** An earlier run of this workflow. */
export interface EarlierRun {
  id: string
  number: number
  /** When it started: `2026-11-23 03:18 UTC`; `''` where GitHub does not tell. */
  time: string
}

const PAGE = 30

/** The completed runs of this workflow on this branch before a run, latest first, without cancelled and skipped ones. */
export async function* earlierRuns(
  api: GitHubApi,
  runId: string,
): AsyncGenerator<EarlierRun, void> {
  const here = readRun(await api.get(`/runs/${runId}`))
  if (here === undefined || here.repository === '') {
    throw new Error('GitHub does not tell workflow and branch of this run')
  }
  const { workflow, branch, repository } = here
  const filter = { branch, status: 'completed', exclude_pull_requests: 'true' }
  const runs = api.list(`/workflows/${workflow}/runs`, 'workflow_runs', PAGE, filter)
  for await (const entry of runs) {
    const run = readRun(entry)
    if (run === undefined) throw new Error('GitHub lists something that is no run')
    // A branch of the same name in a fork is another one.
    const sameBranch = run.branch === branch && run.repository === repository
    const ended = !['', 'cancelled', 'skipped'].includes(run.conclusion)
    if (run.number < here.number && sameBranch && ended) yield run
  }
}

interface Run extends EarlierRun {
  workflow: number
  branch: string
  /** Where the branch is; `''` where a fork was deleted. */
  repository: string
  conclusion: string
}

function readRun(run: unknown): Run | undefined {
  const id = integerOf(at(run, 'id'))
  const number = integerOf(at(run, 'run_number'))
  const workflow = integerOf(at(run, 'workflow_id'))
  const branch = textAt(run, 'head_branch')
  if (id === undefined || number === undefined || workflow === undefined || branch === '') return
  const start = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(textAt(run, 'run_started_at'))
  return {
    id: String(id),
    number,
    time: start === null ? '' : `${start[1]} ${start[2]} UTC`,
    workflow,
    branch,
    repository: textAt(run, 'head_repository', 'full_name'),
    conclusion: textAt(run, 'conclusion'),
  }
}
