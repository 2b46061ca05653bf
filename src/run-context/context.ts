import { readFileSync } from 'node:fs'
import { at, textAt } from '../shared/json.ts'

/** What is known of this workflow run; `''` for what is unknown. Names are as other people wrote them. */
export interface RunContext {
  eventName: string
  /** `owner/name`. */
  repository: string
  /** The branch or tag; for a pull request its branch, with the owner if that is in a fork. */
  ref: string
  /** `branch` or `tag`. */
  refType: string
  /** Whether the run is of a fork's pull request, without the repository's secrets. */
  isFork: boolean
  /** Number of the pull request that is tested, merged, reviewed or commented. */
  pullRequest: string
  /** The commit that people know: a pull request's own, not the one that GitHub merges for the test. */
  sha: string
  actor: string
  workflow: string
  /** The name of the workflow's file without its ending. */
  workflowFile: string
  job: string
  runner: string
  runId: string
  runNumber: string
  /** 1, and more where the run was started again. */
  runAttempt: number
  /** The run's page; `''` where it cannot be told. */
  runUrl: string
  release: Release | undefined
  deployment: Deployment | undefined
  workflowRun: UpstreamRun | undefined
}

export interface Release {
  /** What happened to it: `published`, `edited`, … */
  action: string
  tag: string
  name: string
  prerelease: boolean
}

interface Deployment {
  environment: string
  state: string
  ref: string
  sha: string
}

interface UpstreamRun {
  id: number
  workflow: string
  /** The name of its file without the ending. */
  file: string
  /** Its conclusion, or its status while it has none. */
  conclusion: string
  branch: string
  sha: string
  actor: string
  number: string
  attempt: number
  /** Number of the pull request that it tested. */
  pullRequest: string
  url: string
}

type Environment = Record<string, string | undefined>

/** Reads the run's context from the runner's variables and the event file, or from the variables alone if that cannot be read. */
export function readRunContext(): RunContext {
  let payload: unknown
  try {
    payload = JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    // No payload: see above.
  }
  return runContext(process.env, payload)
}

/** Why required inputs are empty in this run, as far as it shows. */
export function whySecretsAreEmpty({ actor, isFork }: RunContext): string {
  if (actor === 'dependabot[bot]') {
    return 'A run that Dependabot started gets Dependabot secrets only. Save the secrets there, too, or skip the step in such runs.'
  }
  return isFork
    ? "A run of a fork's pull request gets no secrets. Skip the step in such runs."
    : 'Check the names of the secrets: a secret that is misspelt or missing is empty.'
}

/** The run's context, from the runner's variables and the event's payload. */
export function runContext(env: Environment, payload: unknown): RunContext {
  const variable = (name: string): string => env[`GITHUB_${name}`] ?? ''
  const repository = variable('REPOSITORY')
  const runId = variable('RUN_ID')
  const pages = `${variable('SERVER_URL') || 'https://github.com'}/${repository}/actions/runs`
  const known = repository !== '' && runId !== ''
  // A merge group's ref: gh-readonly-queue/main/pr-104-929f8209…
  const queued = /^gh-readonly-queue\/(?<base>.+)\/pr-(?<number>\d+)-/.exec(
    variable('REF_NAME'),
  )?.groups
  const head = at(payload, 'pull_request', 'head')
  const base = at(payload, 'pull_request', 'base')
  const fork = repositoryOf(head) !== repositoryOf(base) ? textAt(head, 'label') : ''
  return {
    eventName: variable('EVENT_NAME'),
    repository,
    ref: queued?.['base'] || fork || variable('HEAD_REF') || variable('REF_NAME'),
    refType: variable('REF_TYPE'),
    isFork: fork !== '' && variable('EVENT_NAME') !== 'pull_request_target',
    pullRequest: queued?.['number'] || pullRequest(payload),
    sha: textAt(head, 'sha') || variable('SHA'),
    actor: variable('ACTOR'),
    workflow: variable('WORKFLOW'),
    workflowFile: fileName(variable('WORKFLOW_REF')),
    job: variable('JOB'),
    runner: env['RUNNER_NAME'] ?? '',
    runId,
    runNumber: variable('RUN_NUMBER'),
    runAttempt: Number(variable('RUN_ATTEMPT')) || 1,
    runUrl: known ? `${pages}/${runId}` : '',
    release: release(payload),
    deployment: deployment(payload),
    workflowRun: upstreamRun(payload, pages),
  }
}

/** Of a comment, GitHub tells the pull request as an issue. */
function pullRequest(payload: unknown): string {
  const isPull = at(payload, 'issue', 'pull_request') !== undefined
  const comment = isPull ? textAt(payload, 'issue', 'number') : ''
  return textAt(payload, 'pull_request', 'number') || comment
}

/** `deploy` of `acme/api/.github/workflows/deploy.yml@refs/heads/main`. */
function fileName(path: string): string {
  return /(?:^|\/)\.github\/workflows\/([^/]+?)\.ya?ml(?:@|$)/.exec(path)?.[1] ?? ''
}

function release(payload: unknown): Release | undefined {
  const tag = textAt(payload, 'release', 'tag_name')
  if (tag === '') return undefined
  return {
    action: textAt(payload, 'action'),
    tag,
    name: textAt(payload, 'release', 'name'),
    prerelease: at(payload, 'release', 'prerelease') === true,
  }
}

function deployment(payload: unknown): Deployment | undefined {
  const status = at(payload, 'deployment_status')
  const subject = at(payload, 'deployment')
  if (subject === undefined) return undefined
  const ref = textAt(subject, 'ref').replace(/^refs\/(heads|tags)\//, '')
  const sha = textAt(subject, 'sha')
  return {
    environment: textAt(status, 'environment') || textAt(subject, 'environment'),
    state: textAt(status, 'state'),
    // A commit can be deployed by its hash, which then is the ref, too.
    ref: ref === sha ? '' : ref,
    sha,
  }
}

function upstreamRun(payload: unknown, pages: string): UpstreamRun | undefined {
  const run = at(payload, 'workflow_run')
  const id = textAt(run, 'id')
  if (id === '') return undefined
  const branch = textAt(run, 'head_branch')
  const owner = textAt(run, 'head_repository', 'owner', 'login')
  const home = textAt(run, 'repository', 'full_name')
  const fork = owner !== '' && textAt(run, 'head_repository', 'full_name') !== home
  const tests = textAt(run, 'event').startsWith('pull_request')
  return {
    id: Number(id),
    workflow: textAt(run, 'name') || textAt(payload, 'workflow', 'name'),
    file: fileName(textAt(run, 'path') || textAt(payload, 'workflow', 'path')),
    conclusion: textAt(run, 'conclusion') || textAt(run, 'status'),
    branch: fork ? `${owner}:${branch}` : branch,
    sha: textAt(run, 'head_sha'),
    actor: textAt(run, 'actor', 'login'),
    number: textAt(run, 'run_number'),
    attempt: Number(textAt(run, 'run_attempt')) || 1,
    pullRequest: tests ? textAt(run, 'pull_requests', 0, 'number') : '',
    url: /^\d+$/.test(id) ? `${pages}/${id}` : '',
  }
}

/** The repository of a pull request's head or base; a fork may be gone. */
function repositoryOf(side: unknown): string {
  return textAt(side, 'repo', 'full_name')
}
