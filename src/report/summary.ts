import { isAccepted, type Result } from '../delivery/result.ts'
import { maskNumber } from '../destination.ts'
import type { Failure } from '../failure.ts'
import { label } from './format.ts'
import type { Redactor } from './redactor.ts'

/**
 * Text as HTML that is nothing but text: every mark that could be Markdown, HTML or a link becomes a
 * character reference.
 */
export function inert(text: string): string {
  return text.replace(/[!"#$&*/<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`)
}

/** Most characters of a summary: GitHub takes 1 MiB of a step and drops what is larger. */
const LARGEST = 900_000

/** The job summary of a send: one row for each destination. */
export function summaryOf(results: readonly Result[], redactor: Redactor): string {
  const accepted = results.filter(isAccepted).length
  // One block of HTML without a blank line: no Markdown is looked for inside.
  let html = [
    `<h3>SMS: ${accepted} of ${results.length} accepted</h3>`,
    '<table>',
    '<tr><th>Destination</th><th>Outcome</th><th>Message id</th><th>Provider</th><th>Tries</th><th>What happened and what to do</th></tr>',
    '',
  ].join('\n')
  for (const [index, result] of results.entries()) {
    if (html.length > LARGEST) {
      const left = results.length - index
      html += `<tr><td colspan="6">and ${left} more: the <code>results</code> output has them all</td></tr>\n`
      break
    }
    html += `${row(result, redactor)}\n`
  }
  return `${html}</table>\n`
}

function row(result: Result, redactor: Redactor): string {
  const { destination, outcome, messageId = '', provider = '', attempts, failure } = result
  const cell = (text: string): string => `<td>${inert(redactor.clean(text))}</td>`
  return [
    '<tr>',
    `<td><code>${maskNumber(destination.number)}</code></td>`,
    `<td>${icons[outcome]} ${outcome}</td>`,
    cell(messageId),
    cell(provider),
    `<td>${attempts}</td>`,
    cell(failure === undefined ? '' : `${label(failure)}: ${failure.explanation}`),
    '</tr>',
  ].join('')
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
