import { common } from '../../tools/events.ts'
import type { RecordedJob, RecordedRun } from '../../tools/recorded-github.ts'

/** The number of this run. */
export const NUMBER = 131

/** This job, which goes on. */
export const here = { name: 'build', runner: common.RUNNER_NAME }

export const build = (conclusion: string): RecordedJob => ({ name: 'build', conclusion })

/** This run, with the jobs of its attempts before this one. */
export const thisRun = (...before: RecordedJob[][]): RecordedRun => ({
  number: NUMBER,
  attempts: [...before, [here]],
})

/** The runs before this one, latest first. */
export function earlier(...conclusions: string[]): RecordedRun[] {
  return conclusions.map((conclusion, at) => ({
    number: NUMBER - 1 - at,
    conclusion,
    attempts: [[build(conclusion)]],
  }))
}
