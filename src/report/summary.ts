import type { Strategy } from '../delivery/policy.ts'
import type { Result } from '../delivery/result.ts'
import { maskNumber } from '../shared/destination.ts'
import { headline, label } from './format.ts'
import type { Redactor } from './redactor.ts'

/** Text as HTML in which nothing is live Markdown, HTML or a link. A blank line would end the HTML. */
export function inert(text: string): string {
  return text.replace(/[\n!"#$&*/<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`)
}

function html(line: string, redactor: Redactor): string {
  return inert(redactor.clean(line))
}

/** GitHub drops a summary of more than 1 MiB. */
const MOST_ROWS = 200

/** The job summary of a send: one row for each destination. `caption` holds lines about the message. */
export function summaryOf(
  results: readonly Result[],
  strategy: Strategy,
  caption: readonly string[],
  redactor: Redactor,
): string {
  const columns = columnsFor(results, redactor)
  const rows = results
    .slice(0, MOST_ROWS)
    .map(result => columns.map(([, cell]) => `<td>${cell(result)}</td>`).join(''))
  if (results.length > MOST_ROWS) {
    rows.push(
      `<td colspan="${columns.length}">and ${results.length - MOST_ROWS} more: the <code>results</code> output has them all</td>`,
    )
  }
  // GitHub reads a block of HTML without a blank line as HTML only. No Markdown in it is live.
  return [
    `<h3>${headline(results, strategy)}</h3>`,
    `<p>${caption.map(line => html(line, redactor)).join('<br>')}</p>`,
    '<table>',
    `<tr>${columns.map(([head]) => `<th>${head}</th>`).join('')}</tr>`,
    ...rows.map(row => `<tr>${row}</tr>`),
    '</table>',
    '',
  ].join('\n')
}

type Column = [head: string, cell: (result: Result) => string]

function columnsFor(results: readonly Result[], redactor: Redactor): Column[] {
  const text = (value: string): string => html(value, redactor)
  const any = (has: (result: Result) => unknown): boolean => results.some(has)
  const escalated = any(({ outcome }) => outcome === 'skipped' || outcome === 'undelivered')
  const explains = any(({ failure }) => failure)
  // Beside an explanation there is room for the first characters of an id. The log has the whole one.
  const fitted = (id: string): string => (explains && id.length > 8 ? `${id.slice(0, 8)}…` : id)
  const columns: (Column | false)[] = [
    ['Destination', ({ destination }) => `<code>${maskNumber(destination.number)}</code>`],
    ['Outcome', ({ outcome }) => `${icons[outcome]} ${outcome}`],
    any(({ status }) => status) && ['Status', ({ status = '' }) => text(status)],
    ['Message id', ({ messageId = '' }) => text(fitted(redactor.shownId(messageId)))],
    ['Provider', ({ provider = '' }) => text(redactor.shownId(provider))],
    ['Tries', ({ attempts, earlier }) => (earlier ? 'none, sent earlier' : String(attempts))],
    escalated && [
      'Time (UTC)',
      ({ time }) => (time ? `${clock(time.began)} to ${clock(time.ended)}` : ''),
    ],
    explains && [
      'What happened and what to do',
      ({ failure }) => (failure ? text(`${label(failure)}: ${failure.explanation}`) : ''),
    ],
  ]
  return columns.filter(column => column !== false)
}

/** The time of day in UTC: `03:18:22`. */
function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 19)
}

const icons: Record<Result['outcome'], string> = {
  accepted: '✅',
  delivered: '📱',
  undelivered: '❌',
  refused: '❌',
  failed: '❌',
  unconfirmed: '❓',
  skipped: '➖',
}

/** The job summary of a step that sent nothing, or cannot tell of each destination. */
export function listSummary(title: string, lines: readonly string[], redactor: Redactor): string {
  const items = lines.map(line => `<li>${html(line, redactor)}</li>`)
  return [`<h3>${title}</h3>`, '<ul>', ...items, '</ul>', ''].join('\n')
}

/** What a dry run would send, by name. */
export type DryRunRequest = readonly [name: string, value: string][]

export function tableOf(request: DryRunRequest, redactor: Redactor): string {
  const rows = request.map(
    ([name, value]) => `<tr><td><code>${name}</code></td><td>${html(value, redactor)}</td></tr>`,
  )
  return ['<table>', ...rows, '</table>', ''].join('\n')
}
