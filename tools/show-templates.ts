import { measure } from '../src/message/encoding.ts'
import { septets } from '../src/message/gsm7.ts'
import { type Template, templates } from '../src/message/template-names.ts'
import { composeTemplate, patterns } from '../src/message/templates.ts'
import { contextOf, events } from './events.ts'
import { indented } from './terminal.ts'

/** Patterns of one's own that examples and documentation show. */
const own = [
  '{workflow} {outcome} at {job} > {step} ({ref}, {actor})',
  '{repository} {tag} is out: {release}',
  '{environment}: {outcome}, before {previous-outcome}',
]

/** Prints the patterns, and for each event the texts that they make: what a text costs, and what gives it. */
for (const [name, pattern] of Object.entries(patterns)) {
  console.log(`${name}\n${indented(pattern, 2)}`)
}
console.log('\nTexts by event, each with its characters and the templates that give it:')
for (const { title } of events) {
  console.log(`\n${title}`)
  const givenBy = Map.groupBy([...templates, ...own], name => textOf(title, name, false))
  for (const [text, names] of givenBy) {
    const [name = 'auto'] = names
    const linked = textOf(title, name, true)
    const cost = `${costOf(text)}, with run-link ${costOf(linked)}`
    console.log(`${indented(text, 2)}\n${indented(`${cost}: ${names.join(', ')}`, 6)}`)
  }
}

/** What a template or pattern makes of an event. */
function textOf(title: string, name: Template | string, runLink: boolean): string {
  const template = templates.find(known => known === name) ?? { pattern: name }
  return composeTemplate(template, contextOf(title), {
    jobStatus: 'failure',
    previousStatus: 'success',
    failure: { job: 'build', step: 'Push image' },
    runLink,
  })
}

/** Characters, and segments where there is more than one. */
function costOf(text: string): string {
  const { segments } = measure(text)
  return segments === 1 ? `${septets(text)}` : `${septets(text)} in ${segments} segments`
}
