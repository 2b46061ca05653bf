import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { refusals } from '../src/gateway/codes.ts'
import { type Placeholder, placeholders } from '../src/message/pattern.ts'
import { patterns } from '../src/message/templates.ts'
import { type ActionMetadata, readMetadata } from './step.ts'
import { builtIn, own, textOf } from './template-examples.ts'

/** Pages keep their tables between `<!-- NAME -->` and `<!-- /NAME -->`. This writes or checks them. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['inputs', 'outputs'],
  'docs/errors.md': ['codes'],
  'docs/message.md': ['examples', 'own-examples', 'placeholders', 'templates'],
}

/** Inputs as people look for them. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Needed: ['username', 'password', 'destination', 'text', 'template'],
  'When and how': [
    'job-status',
    'when',
    'once',
    'strategy',
    'delivery-timeout',
    'status-api-key',
    'reference-service',
    'reference-key',
    'fail-on-error',
    'dry-run',
  ],
}

/** Inputs that README.md folds. */
const rarelyNeeded: typeof groups = {
  Message: ['smart-encoding', 'max-segments', 'overflow', 'run-link', 'github-token'],
  Delivery: ['retries', 'on-unconfirmed', 'reference-action', 'webhook-url'],
  Gateway: [
    'gateway-url',
    'status-url',
    'account',
    'lra',
    'endpoint',
    'business-relation-id',
    'detailed',
    'timeout',
    'concurrency',
  ],
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** One table for each group. */
function inputTables(inputs: ActionMetadata['inputs'], types: Types): string {
  const grouped = [groups, rarelyNeeded].flatMap(Object.values).flat()
  const stray = Object.keys(inputs).filter(name => !grouped.includes(name))
  if (stray.length > 0)
    throw new Error(`No group in tools/readme.ts names the input ${stray.join(', ')}.`)
  const tablesOf = (some: typeof groups): string[] =>
    Object.entries(some).map(([group, names]) =>
      table(
        [group, 'Type', 'Default', 'Meaning'],
        names.map(name => inputRow(name, inputs[name], types[name]?.type ?? '')),
      ),
    )
  const folded = ['<details>\n<summary>Rarely needed</summary>', ...tablesOf(rarelyNeeded)]
  return [...tablesOf(groups), ...folded, '</details>'].join('\n\n')
}

/** The types of action-types.yml by input. */
type Types = Readonly<Record<string, { type: string }>>

/** Types in the words that GitHub has for the inputs of a workflow. */
const typeNames: Readonly<Record<string, string>> = {
  integer: 'number',
  float: 'number',
  enum: 'choice',
}

function inputRow(
  name: string,
  input: ActionMetadata['inputs'][string] | undefined,
  type: string,
): string[] {
  if (input === undefined)
    throw new Error(`action.yml has no input ${name}, which a group in tools/readme.ts names.`)
  const standard = input.default === undefined ? '' : `\`${input.default}\``
  const needed = input.required === true ? '**required**' : standard
  return [`\`${name}\``, typeNames[type] ?? type, needed, input.description]
}

/** What the placeholders stand for. */
const meanings: Readonly<Record<Placeholder, string>> = {
  repository: 'owner and name of the repository',
  owner: 'owner of the repository',
  workflow: 'name of the workflow',
  outcome: '`succeeded`, `failed`, `was cancelled`; `works again` for a success after a failure',
  'previous-outcome': 'the outcome before, in the same sense; needs `actions: read`',
  job: 'the job that failed; needs `actions: read`',
  step: 'the step that failed; needs `actions: read`',
  ref: 'branch or tag; for a pull request its branch',
  sha: 'first seven digits of the commit',
  actor: 'who started the run; on a schedule `schedule`',
  run: "the run's number, with the attempt if it is not the first: `128.2`",
  attempt: "the attempt's number",
  event: 'the event that started the run',
  'run-url': "the run's page",
  'pull-request': "the pull request's number",
  tag: "the release's tag, or the tag that was pushed",
  release: "the release's name without the tag",
  'release-action': '`released`, `pre-released`, `edited`, `deleted` or `unpublished`',
  environment: 'the environment of a deployment',
}

function withNote(code: string, note: string | undefined): string {
  return `\`${code}\`${note === undefined ? '' : `, ${note}`}`
}

function tables({ inputs, outputs }: ActionMetadata, types: Types): Record<string, string> {
  return {
    inputs: inputTables(inputs, types),
    examples: table(
      ['`template`', 'Example'],
      builtIn.map(example => [
        withNote(example.template, example.note),
        `\`${textOf(example.template, example)}\``,
      ]),
    ),
    'own-examples': table(
      ['Pattern', 'Text'],
      own.map(example => [
        withNote(example.pattern, example.note),
        `\`${textOf({ pattern: example.pattern }, example)}\``,
      ]),
    ),
    templates: table(
      ['`template`', 'Pattern'],
      Object.entries(patterns).map(([name, pattern]) => [`\`${name}\``, `\`${pattern}\``]),
    ),
    placeholders: table(
      ['Placeholder', 'Stands for'],
      placeholders.map(name => [`\`{${name}}\``, meanings[name]]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
    codes: table(
      ['`error-code`', '`error-name`', 'What it means', 'What to do'],
      Object.entries(refusals).map(([code, { name, meaning, remedy }]) => [
        code,
        `\`${name}\``,
        meaning,
        remedy,
      ]),
    ),
  }
}

function update(content: Record<string, string>): void {
  for (const [page, names] of Object.entries(pages)) {
    const file = new URL(`../${page}`, import.meta.url)
    const before = readFileSync(file, 'utf8')
    const after = names.reduce((text, name) => {
      const block = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`)
      if (!block.test(text)) throw new Error(`${page} has no place for the table of ${name}.`)
      return text.replace(block, () => `<!-- ${name} -->\n${content[name]}\n<!-- /${name} -->`)
    }, before)
    if (!process.argv.includes('--check')) {
      writeFileSync(file, after)
    } else if (after === before) {
      console.log(`${page}: the tables are those of action.yml and the code`)
    } else {
      console.error(`${page}: the tables are out of date. Run npm run readme and commit it.`)
      process.exitCode = 1
    }
  }
}

try {
  const { inputs } = parse(readFileSync(new URL('../action-types.yml', import.meta.url), 'utf8'))
  update(tables(await readMetadata(), inputs))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
