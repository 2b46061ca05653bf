import { readFileSync } from 'node:fs'
import { at, textAt } from '../shared/json.ts'

export type RunContext = ReturnType<typeof readRunContext>

/** Why required inputs are empty in this run, as far as it shows. */
export function whySecretsAreEmpty({ actor, isFork }: RunContext): string {
  if (actor === 'dependabot[bot]') {
    return 'A run that Dependabot started gets Dependabot secrets only. Save the secrets there, too, or skip the step in such runs.'
  }
  return isFork
    ? "A run of a fork's pull request gets no secrets. Skip the step in such runs."
    : 'Check the names of the secrets: a secret that is misspelt or missing is empty.'
}

/**
 * What the runner's variables and the event's payload tell of this workflow run; `''` for what is unknown. Names are as other
 * people wrote them.
 */
export function readRunContext(env: NodeJS.ProcessEnv = process.env, payload = readEvent(env)) {
  const variable = (name: string): string => env[`GITHUB_${name}`] ?? ''
  const repository = variable('REPOSITORY')
  const runId = variable('RUN_ID')
  const pages = `${variable('SERVER_URL') || 'https://github.com'}/${repository}/actions/runs`
  // A merge group's ref: gh-readonly-queue/main/pr-104-929f8209…
  const queue = /^gh-readonly-queue\/(.+)\/pr-(\d+)-/.exec(variable('REF_NAME'))
  const head = at(payload, 'pull_request', 'head')
  const fork = forkOf(payload)
  return {
    eventName: variable('EVENT_NAME'),
    /** `owner/name`. */
    repository,
    /** The branch or tag; for a pull request its branch, with the owner if that is in a fork. */
    ref: queue?.[1] || fork || variable('HEAD_REF') || variable('REF_NAME'),
    /** `branch` or `tag`. */
    refType: variable('REF_TYPE'),
    /** Whether the run is of a fork's pull request, without the repository's secrets. */
    isFork: fork !== '' && variable('EVENT_NAME') !== 'pull_request_target',
    /** Number of the pull request that is tested, merged, reviewed or commented. */
    pullRequest: queue?.[2] || pullRequest(payload),
    /** The commit that people know: a pull request's own, not the one that GitHub merges for the test. */
    sha: textAt(head, 'sha') || variable('SHA'),
    actor: variable('ACTOR'),
    workflow: variable('WORKFLOW'),
    /** The name of the workflow's file without its ending. */
    workflowFile: fileName(variable('WORKFLOW_REF')),
    job: variable('JOB'),
    runner: env['RUNNER_NAME'] ?? '',
    runId,
    runNumber: variable('RUN_NUMBER'),
    /** 1, and more where the run was started again. */
    runAttempt: Number(variable('RUN_ATTEMPT')) || 1,
    runUrl: repository && runId && `${pages}/${runId}`,
    release: release(payload),
    deployment: deployment(payload),
    workflowRun: upstreamRun(payload, pages),
  }
}

/** The event's payload; undefined if the event file cannot be read. */
function readEvent(env: NodeJS.ProcessEnv): unknown {
  try {
    return JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    return undefined
  }
}

/** `owner:branch` of a pull request from a fork, also if the fork was deleted since; else `''`. */
function forkOf(payload: unknown): string {
  const [head, base] = ['head', 'base'].map(side => at(payload, 'pull_request', side))
  const isFork = textAt(head, 'repo', 'full_name') !== textAt(base, 'repo', 'full_name')
  return isFork ? textAt(head, 'label') : ''
}

/** In the event of a comment, a pull request is an issue. */
function pullRequest(payload: unknown): string {
  const isPull = at(payload, 'issue', 'pull_request') !== undefined
  const comment = isPull ? textAt(payload, 'issue', 'number') : ''
  return textAt(payload, 'pull_request', 'number') || comment
}

/** `deploy` of `acme/api/.github/workflows/deploy.yml@refs/heads/main`. */
function fileName(path: string): string {
  return /(?:^|\/)\.github\/workflows\/([^/]+?)\.ya?ml(?:@|$)/.exec(path)?.[1] ?? ''
}

function release(payload: unknown) {
  const tag = textAt(payload, 'release', 'tag_name')
  if (tag === '') return undefined
  return {
    /** What happened to it: `published`, `edited`, … */
    action: textAt(payload, 'action'),
    tag,
    name: textAt(payload, 'release', 'name'),
    prerelease: at(payload, 'release', 'prerelease') === true,
  }
}

function deployment(payload: unknown) {
  const status = at(payload, 'deployment_status')
  const subject = at(payload, 'deployment')
  if (subject === undefined) return undefined
  const ref = textAt(subject, 'ref').replace(/^refs\/(heads|tags)\//, '')
  const sha = textAt(subject, 'sha')
  return {
    environment: textAt(status, 'environment') || textAt(subject, 'environment'),
    status: textAt(status, 'state'),
    // A commit can be deployed by its hash, which then is the ref, too.
    ref: ref === sha ? '' : ref,
    sha,
  }
}

/** The run that started this one. Its fields have the names that this run's have. */
function upstreamRun(payload: unknown, pages: string) {
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
    workflowFile: fileName(textAt(run, 'path') || textAt(payload, 'workflow', 'path')),
    /** Its conclusion, or its status while it has none. */
    status: textAt(run, 'conclusion') || textAt(run, 'status'),
    ref: fork ? `${owner}:${branch}` : branch,
    sha: textAt(run, 'head_sha'),
    actor: textAt(run, 'actor', 'login'),
    runNumber: textAt(run, 'run_number'),
    runAttempt: Number(textAt(run, 'run_attempt')) || 1,
    /** Number of the pull request that it tested. */
    pullRequest: tests ? textAt(run, 'pull_requests', 0, 'number') : '',
    runUrl: `${pages}/${id}`,
  }
}
