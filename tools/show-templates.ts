import { measure } from '../src/message/encoding.ts'
import { septets } from '../src/message/gsm7.ts'
import { templates } from '../src/message/template-names.ts'
import { composeTemplate } from '../src/message/templates.ts'
import { contextOf, events } from './events.ts'

/** Prints what the templates make of each event: characters, segments, text, and which templates give it. */
const failure = { job: 'build', step: 'Push image' }
for (const { title } of events) {
  const givenBy = new Map<string, string[]>()
  for (const runLink of [false, true]) {
    for (const template of templates) {
      const text = composeTemplate(template, contextOf(title), {
        jobStatus: 'failure',
        failure,
        runLink,
      })
      givenBy.set(text, [...(givenBy.get(text) ?? []), runLink ? `${template} + link` : template])
    }
  }
  console.log(`\n${title}`)
  for (const [text, names] of givenBy) {
    const { segments } = await measure(text)
    const characters = String(septets(text)).padStart(5)
    console.log(`${characters} ${segments}  ${text}\n         (${names.join(', ')})`)
  }
}
