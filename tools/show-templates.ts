import { measure } from '../src/message/encoding.ts'
import { septets } from '../src/message/gsm7.ts'
import { templates } from '../src/message/template-names.ts'
import { composeTemplate, patterns } from '../src/message/templates.ts'
import { contextOf, events } from './events.ts'

/** Patterns of one's own that examples and documentation show. */
const own = [
  '{workflow} {outcome} at {job} > {step} ({ref}, {actor})',
  '{repository} {tag} is out: {release}',
  '{environment}: {outcome}, before {previous-outcome}',
]

/** Prints what templates and patterns make of each event: characters, segments, text, and what gives it. */
for (const [name, pattern] of Object.entries(patterns)) console.log(`${name}: ${pattern}`)

const failure = { job: 'build', step: 'Push image' }
for (const { title } of events) {
  const givenBy = new Map<string, string[]>()
  for (const runLink of [false, true]) {
    for (const template of [...templates, ...own.map(pattern => ({ pattern }))]) {
      const text = composeTemplate(template, contextOf(title), {
        jobStatus: 'failure',
        previousStatus: 'success',
        failure,
        runLink,
      })
      const name = typeof template === 'object' ? template.pattern : template
      givenBy.set(text, [...(givenBy.get(text) ?? []), runLink ? `${name} + link` : name])
    }
  }
  console.log(`\n${title}`)
  for (const [text, names] of givenBy) {
    const { segments } = measure(text)
    const characters = String(septets(text)).padStart(5)
    console.log(`${characters} ${segments}  ${text}\n         (${names.join(', ')})`)
  }
}
