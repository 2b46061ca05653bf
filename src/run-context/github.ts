import { at, textAt } from '../shared/json.ts'
import type { WordFilter } from '../shared/plain-text.ts'
import type { RunContext } from './context.ts'

/** GitHub's REST API, and the repository that questions are about. */
export type GitHub = Awaited<ReturnType<typeof openGitHub>>

/**
 * Loads octokit only when it is needed, because that takes a while. octokit reads its URL and its proxy from the runner's variables.
 * @param signal ends all questions
 * @throws if there is no token, or if the event file is not JSON
 */
export async function openGitHub({ repository }: RunContext, token: string, signal: AbortSignal) {
  if (token === '') throw new Error('there is no github-token')
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  octokit.hook.before('request', options => {
    options.request = { ...options.request, signal }
  })
  const [owner = '', repo = ''] = repository.split('/')
  return { octokit, repo: { owner, repo } }
}

/** Why GitHub did not answer a question, for people. */
export function refusalOf(error: unknown, filter: WordFilter): string {
  const status = at(error, 'response', 'status')
  if (status === undefined) return error instanceof Error ? error.message : String(error)
  const words = filter.quote(textAt(error, 'response', 'data', 'message'))
  const forbidden = status === 403 && !/rate limit/i.test(words)
  const remedy = forbidden ? '. The job needs permissions: actions: read' : ''
  return `GitHub answered ${status}${words === '' ? '' : `: ${words}`}${remedy}`
}
