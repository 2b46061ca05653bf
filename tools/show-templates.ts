import { measure } from '../src/message/encoding.ts'
import { septets } from '../src/message/gsm7.ts'
import { patterns, templates } from '../src/message/templates.ts'
import { events } from './events.ts'
import { own as ownPatterns, textOf } from './template-examples.ts'
import { indented } from './terminal.ts'

/** Prints the patterns, and for each event the texts that they make: what a text costs, and what gives it. */
for (const [name, pattern] of Object.entries(patterns)) {
  console.log(`${name}\n${indented(pattern, 2)}`)
}

const shown = [
  ...templates.map(template => ({ name: template, template, options: {} })),
  { name: 'auto with run-link', template: 'auto', options: { runLink: true } } as const,
  ...ownPatterns.map(({ pattern, options = {}, note }) => {
    return { name: [pattern, note].join(' ').trim(), template: { pattern }, options }
  }),
]

const own = { earlier: { subject: 'job', status: 'success' } } as const
const needs = { ofNeeds: true, earlier: { subject: 'run', status: 'failure' } } as const
const standings = [
  { when: 'this job succeeded', options: { ...own, jobStatus: 'success' } },
  { when: 'this job failed', options: { ...own, jobStatus: 'failure' } },
  { when: 'the needed jobs work again', options: { ...needs, jobStatus: 'success' } },
  { when: 'a needed job failed', options: { ...needs, jobStatus: 'failure' } },
  { when: 'a needed job was cancelled', options: { ...needs, jobStatus: 'cancelled' } },
  { when: 'the needed jobs were skipped', options: { ...needs, jobStatus: 'skipped' } },
]

console.log('\nTexts by event, each with its characters and what gives it:')
for (const { title } of events) {
  for (const { when, options: standing } of standings) {
    console.log(`\n${title}, ${when}`)
    const givenBy = Map.groupBy(shown, ({ template, options }) =>
      textOf(template, { title, options: { ...options, ...standing } }),
    )
    for (const [text, examples] of givenBy) {
      const names = examples.map(({ name }) => name).join(' | ')
      console.log(`${indented(text, 2)}\n${indented(`${costOf(text)}: ${names}`, 6)}`)
    }
  }
}

/** Characters, and segments where there is more than one. */
function costOf(text: string): string {
  const { segments } = measure(text)
  return segments === 1 ? `${septets(text)}` : `${septets(text)} in ${segments} segments`
}
