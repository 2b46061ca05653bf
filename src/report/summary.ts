import type { Strategy } from '../delivery/policy.ts'
import type { Result } from '../delivery/result.ts'
import { maskNumber } from '../shared/destination.ts'
import type { Failure } from '../shared/failure.ts'
import { headline, label, span } from './format.ts'
import type { Redactor } from './redactor.ts'

/** Text as HTML in which nothing is live Markdown, HTML or a link. */
export function inert(text: string): string {
  return text.replace(/[!"#$&*/<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`)
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
  // One block of HTML without a blank line: no Markdown is looked for inside.
  const head = [
    `<h3>${headline(results, strategy)}</h3>`,
    `<p>${caption.map(line => inert(redactor.clean(line))).join('<br>')}</p>`,
    '<table>',
    `<tr>${columns.map(({ head }) => `<th>${head}</th>`).join('')}</tr>`,
  ]
  const rows = results.map(
    result => `<tr>${columns.map(({ cell }) => `<td>${cell(result)}</td>`).join('')}</tr>`,
  )
  const rest = (left: number): string =>
    `<tr><td colspan="${columns.length}">and ${left} more: the <code>results</code> output has them all</td></tr>`
  return [...head, ...firstOf(rows, rest), '</table>', ''].join('\n')
}

/** The first rows. `rest` tells how many are left out. */
function firstOf(rows: readonly string[], rest: (left: number) => string): string[] {
  const left = rows.length - MOST_ROWS
  return left <= 0 ? [...rows] : [...rows.slice(0, MOST_ROWS), rest(left)]
}

interface Column {
  head: string
  cell: (result: Result) => string
}

function columnsFor(results: readonly Result[], redactor: Redactor): Column[] {
  const text = (value: string): string => inert(redactor.clean(value))
  const any = (has: (result: Result) => unknown): boolean => results.some(has)
  const escalated = any(({ outcome }) => outcome === 'skipped' || outcome === 'undelivered')
  const explains = any(({ failure }) => failure)
  const columns: (Column | false)[] = [
    {
      head: 'Destination',
      cell: ({ destination }) => `<code>${maskNumber(destination.number)}</code>`,
    },
    { head: 'Outcome', cell: ({ outcome }) => `${icons[outcome]} ${outcome}` },
    any(({ status }) => status) && { head: 'Status', cell: ({ status = '' }) => text(status) },
    {
      head: 'Message id',
      cell: ({ messageId = '' }) => text(fitted(redactor.shownId(messageId), explains)),
    },
    { head: 'Provider', cell: ({ provider = '' }) => text(redactor.shownId(provider)) },
    {
      head: 'Tries',
      cell: ({ attempts, earlier }) => (earlier ? 'none, sent earlier' : String(attempts)),
    },
    escalated && { head: 'Time (UTC)', cell: ({ time }) => (time ? span(time) : '') },
    explains && {
      head: 'What happened and what to do',
      cell: ({ failure }) => (failure ? text(`${label(failure)}: ${failure.explanation}`) : ''),
    },
  ]
  return columns.filter(column => column !== false)
}

/** An id as the table has room for it: beside an explanation, for its first 8 characters. The log has the whole id. */
function fitted(id: string, explains: boolean): string {
  return explains && id.length > 8 ? `${id.slice(0, 8)}…` : id
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

export function summaryOfFailure(failure: Failure, redactor: Redactor): string {
  const title = failure.fate === 'unknown' ? 'SMS: unconfirmed' : 'SMS: nothing sent'
  return list(title, [...failure.message.split('\n'), failure.remedy], redactor)
}

/** @param request what would be sent, by name */
export function summaryOfDryRun(
  lines: readonly string[],
  request: readonly (readonly [name: string, value: string])[],
  redactor: Redactor,
): string {
  const rows = request.map(([name, value]) => {
    return `<tr><td><code>${name}</code></td><td>${inert(redactor.clean(value))}</td></tr>`
  })
  const table = ['<table>', ...rows, '</table>', '']
  return `${list('SMS: dry run, nothing sent', lines, redactor)}${table.join('\n')}`
}

export function summaryOfUnchanged(lines: readonly string[], redactor: Redactor): string {
  return list('SMS: nothing changed, nothing sent', lines, redactor)
}

function list(title: string, lines: readonly string[], redactor: Redactor): string {
  const items = lines.map(line => `<li>${inert(redactor.clean(line))}</li>`)
  const rest = (left: number): string => `<li>and ${left} more</li>`
  return [`<h3>${title}</h3>`, '<ul>', ...firstOf(items, rest), '</ul>', ''].join('\n')
}
