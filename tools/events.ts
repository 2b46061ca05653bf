import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type RunContext, readRunContext } from '../src/run-context/context.ts'
import { at, textAt } from '../src/shared/json.ts'

/** A run as GitHub starts it: the variables of the runner, and the event file's content. */
interface WorkflowEvent {
  title: string
  env: Record<string, string>
  payload: unknown
}

const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')
const examples: unknown = JSON.parse(readFileSync(file, 'utf8'))

/** The list at `path`; empty if there is none. */
function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** GitHub's recorded payload of an event, the first one that `fits`, with changes to the objects in it. */
function recorded(
  name: string,
  fits: (example: unknown) => boolean = () => true,
  changes: Record<string, object> = {},
): Record<string, unknown> {
  const event = listAt(examples).find(definition => textAt(definition, 'name') === name)
  const example = listAt(event, 'examples').find(fits)
  if (example === undefined) throw new Error(`there is no such example of ${name}`)
  const changed = Object.entries(changes).map(([key, change]) => [
    key,
    { ...Object(at(example, key)), ...change },
  ])
  return { ...Object(example), ...Object.fromEntries(changed) }
}

/** What the runner sets for every event. */
export const common = {
  GITHUB_REPOSITORY: 'acme/api',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SHA: '1a2b3c4d5e6f708192a3b4c5d6e7f80910111213',
  GITHUB_ACTOR: 'alice',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/deploy.yml@refs/heads/main',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '10123456789',
  GITHUB_RUN_NUMBER: '128',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  RUNNER_NAME: 'GitHub Actions 7',
}

function event(
  title: string,
  name: string,
  payload: unknown,
  env: Record<string, string> = {},
): WorkflowEvent {
  return { title, payload, env: { ...common, GITHUB_EVENT_NAME: name, ...env } }
}

const acme = { full_name: 'acme/api' }

/** One run for every kind of event that the templates tell apart. */
export const events: readonly WorkflowEvent[] = [
  event(
    'push',
    'push',
    recorded('push', example => textAt(example, 'ref').startsWith('refs/heads/')),
  ),
  event(
    'tag push',
    'push',
    recorded('push', example => textAt(example, 'ref').startsWith('refs/tags/')),
    { GITHUB_REF_NAME: 'v1.4.0', GITHUB_REF_TYPE: 'tag' },
  ),
  event(
    'pull_request',
    'pull_request',
    recorded('pull_request', undefined, {
      pull_request: {
        number: 12,
        base: { ref: 'main', repo: acme },
        head: { label: 'acme:faster-sync', ref: 'faster-sync', sha: 'f00dcafe', repo: acme },
      },
    }),
    { GITHUB_REF_NAME: '12/merge', GITHUB_HEAD_REF: 'faster-sync' },
  ),
  event(
    'pull_request from a fork',
    'pull_request',
    recorded('pull_request', undefined, {
      pull_request: {
        number: 13,
        base: { ref: 'main', repo: acme },
        head: {
          label: 'bob:main',
          ref: 'main',
          sha: 'f00dcafe',
          repo: { full_name: 'bob/api' },
        },
      },
    }),
    { GITHUB_REF_NAME: '13/merge', GITHUB_HEAD_REF: 'main', GITHUB_ACTOR: 'bob' },
  ),
  event(
    'issue_comment on a pull request',
    'issue_comment',
    recorded('issue_comment', undefined, { issue: { number: 12, pull_request: {} } }),
  ),
  event(
    'release',
    'release',
    recorded('release', example => textAt(example, 'action') === 'published', {
      release: { tag_name: 'v1.4.0', name: 'Faster sync' },
    }),
    { GITHUB_REF_NAME: 'v1.4.0' },
  ),
  event(
    'release, no name',
    'release',
    recorded('release', example => at(example, 'release', 'name') === null),
  ),
  event(
    'prerelease',
    'release',
    recorded('release', example => at(example, 'release', 'prerelease') === true, {
      release: { tag_name: 'v2.0.0-rc.1', name: 'v2.0.0-rc.1: “Faster” sync 🚀' },
    }),
    { GITHUB_REF_NAME: 'v2.0.0-rc.1' },
  ),
  event(
    'deployment_status',
    'deployment_status',
    recorded('deployment_status', undefined, {
      deployment_status: { state: 'failure' },
      deployment: { ref: 'main', sha: common.GITHUB_SHA },
    }),
  ),
  event(
    'deployment_status as recorded',
    'deployment_status',
    recorded(
      'deployment_status',
      example => textAt(example, 'deployment_status', 'state') === 'in_progress',
    ),
  ),
  event(
    'workflow_run',
    'workflow_run',
    recorded(
      'workflow_run',
      example => textAt(example, 'workflow_run', 'conclusion') === 'success',
      {
        workflow_run: {
          name: 'CI',
          conclusion: 'failure',
          id: 30433642,
          head_branch: 'main',
          head_sha: 'acb5820ced9479c074f688cc328bf03f341a511d',
          repository: acme,
          head_repository: { ...acme, owner: { login: 'acme' } },
          actor: { login: 'alice' },
          run_number: 562,
          run_attempt: 2,
        },
      },
    ),
  ),
  event(
    'workflow_run as recorded',
    'workflow_run',
    recorded(
      'workflow_run',
      example => textAt(example, 'workflow_run', 'conclusion') === 'action_required',
    ),
  ),
  event('schedule', 'schedule', { schedule: '30 5 * * 1-5', repository: acme }),
  event('workflow_dispatch', 'workflow_dispatch', recorded('workflow_dispatch')),
  event('merge_group', 'merge_group', recorded('merge_group'), {
    GITHUB_REF_NAME: 'gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64',
  }),
]

/** The context of a run, by its title, with changes to its variables. */
export function contextOf(title: string, env: Record<string, string> = {}): RunContext {
  const found = events.find(candidate => candidate.title === title)
  if (found === undefined) throw new Error(`there is no event ${title}`)
  return readRunContext({ ...found.env, ...env }, found.payload)
}
