import { measure } from '../src/message/encoding.ts'
import { septets } from '../src/message/gsm7.ts'
import { templates } from '../src/message/template-names.ts'
import { patterns } from '../src/message/templates.ts'
import { events } from './events.ts'
import { own, textOf } from './template-examples.ts'
import { indented } from './terminal.ts'

/** Prints the patterns, and for each event the texts that they make: what a text costs, and what gives it. */
for (const [name, pattern] of Object.entries(patterns)) {
  console.log(`${name}\n${indented(pattern, 2)}`)
}

const shown = [
  ...templates.map(template => ({ name: template, template, options: {} })),
  { name: 'auto with run-link', template: 'auto', options: { runLink: true } } as const,
  ...own.map(({ pattern, options = {}, note }) => {
    return { name: [pattern, note].join(' ').trim(), template: { pattern }, options }
  }),
]

console.log('\nTexts by event, each with its characters and what gives it:')
for (const { title } of events) {
  for (const [jobStatus, verb] of Object.entries({ success: 'succeeded', failure: 'failed' })) {
    console.log(`\n${title}, this job ${verb}`)
    const givenBy = Map.groupBy(shown, ({ template, options }) =>
      textOf(template, { title, options: { ...options, jobStatus } }),
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
