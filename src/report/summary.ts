import { isAccepted, type Result } from '../delivery/result.ts'
import { maskNumber } from '../destination.ts'
import type { Failure } from '../failure.ts'
import type { Redactor } from './redactor.ts'

/**
 * Text as HTML that is nothing but text: every mark that could be Markdown, HTML or a link becomes a
 * character reference.
 */
export function inert(text: string): string {
  return text.replace(/[!"#$&*/<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`)
}

/** The job summary of a send: one row for each destination. */
export function summaryOf(results: readonly Result[], redactor: Redactor): string {
  const cell = (text: string): string => `<td>${inert(redactor.clean(text))}</td>`
  const accepted = results.filter(isAccepted).length
  const rows = results.map(({ destination, outcome, messageId, provider, failure }) =>
    [
      '<tr>',
      `<td><code>${maskNumber(destination.number)}</code></td>`,
      `<td>${icons[outcome]} ${outcome}</td>`,
      cell(messageId ?? ''),
      cell(provider ?? ''),
      cell(failure === undefined ? '' : `${label(failure)}: ${failure.explanation}`),
      '</tr>',
    ].join(''),
  )
  // One block of HTML without a blank line: no Markdown is looked for inside.
  return [
    `<h3>SMS: ${accepted} of ${results.length} accepted</h3>`,
    '<table>',
    '<tr><th>Destination</th><th>Outcome</th><th>Message id</th><th>Provider</th><th>What happened and what to do</th></tr>',
    ...rows,
    '</table>',
    '',
  ].join('\n')
}

const icons: Record<Result['outcome'], string> = {
  accepted: '✅',
  refused: '❌',
  failed: '❌',
  unconfirmed: '❓',
}

/** The job summary of a step that failed before there was anything to send. */
export function summaryOfFailure(failure: Failure, redactor: Redactor): string {
  const lines = [...failure.message.split('\n'), failure.remedy]
  const items = lines.map(line => `<li>${inert(redactor.clean(line))}</li>`)
  return ['<h3>SMS: nothing sent</h3>', '<ul>', ...items, '</ul>', ''].join('\n')
}

/** A failure's code and name: `8 wrong-destination`. */
export function label(failure: Failure): string {
  return failure.code === undefined ? failure.name : `${failure.code} ${failure.name}`
}
