import { readFileSync, writeFileSync } from 'node:fs'
import { refusals } from '../src/gateway/codes.ts'
import { type ActionMetadata, readMetadata } from './step.ts'

/** README.md keeps its tables between `<!-- NAME -->` and `<!-- /NAME -->`; this writes or checks them. */
const file = new URL('../README.md', import.meta.url)

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function tables({ inputs, outputs }: ActionMetadata): Record<string, string> {
  return {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, input]) => {
        const standard = input.default === undefined ? '' : `\`${input.default}\``
        return [
          `\`${name}\``,
          input.required === true ? '**required**' : standard,
          input.description,
        ]
      }),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
    codes: table(
      ['`error-code`', '`error-name`', 'What it means', 'What to do'],
      [...refusals].map(([code, { name, meaning, remedy }]) => [
        String(code),
        `\`${name}\``,
        meaning,
        remedy,
      ]),
    ),
  }
}

const before = readFileSync(file, 'utf8')
let after = before
for (const [name, content] of Object.entries(tables(await readMetadata()))) {
  const block = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`)
  if (!block.test(after)) throw new Error(`README.md has no place for the table of ${name}`)
  after = after.replace(block, () => `<!-- ${name} -->\n${content}\n<!-- /${name} -->`)
}
if (!process.argv.includes('--check')) {
  writeFileSync(file, after)
} else if (after === before) {
  console.log("README.md's tables are those of action.yml and the code")
} else {
  console.error("README.md's tables are out of date: run npm run readme and commit it.")
  process.exitCode = 1
}
