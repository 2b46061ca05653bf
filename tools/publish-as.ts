import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { repository } from './user-workflows.ts'

/**
 * `publish-as OWNER/NAME ['NAME ON THE MARKETPLACE']` writes the repository that publishes the action into all
 * texts, in place of the one before, and the action's name into action.yml.
 */

/** What GitHub allows as owner and name of a repository. */
const REPOSITORY = /^(?<owner>[A-Za-z\d][A-Za-z\d-]{0,38})\/[\w.-]{1,100}$/

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes what `change` makes of a file. */
function rewrite(file: string, change: (text: string) => string): void {
  const path = join(root, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  console.log(file)
}

function moveTo(publisher: string): void {
  // Code takes the name from package.json.
  const search = ['grep', '-lIF', repository, '--', ':!*.ts', ':!dist', ':!emulator/dist']
  const found = execFileSync('git', search, { cwd: root, encoding: 'utf8' })
  const before = new RegExp(`(?<![\\w.-])${repository.replaceAll('.', '\\.')}(?![\\w-])`, 'g')
  for (const file of found.trim().split('\n')) {
    rewrite(file, text => text.replace(before, publisher))
  }
}

const [publisher = '', given] = process.argv.slice(2)
const owner = REPOSITORY.exec(publisher)?.groups?.['owner']
if (owner === undefined || given?.trim() === '') {
  console.error(
    `publish-as got "${process.argv.slice(2).join(' ')}"; allowed is OWNER/NAME 'NAME ON THE MARKETPLACE'.`,
  )
  process.exitCode = 1
} else {
  moveTo(publisher)
  // The Marketplace has each name once, and so has GitHub each owner.
  const name = given?.trim() ?? `SMS notify by ${owner}`
  const line = `name: ${stringify(name, { lineWidth: 0 }).trim()}`
  rewrite('action.yml', text => text.replace(/^name: .*$/m, () => line))
  console.log(`The action's name is "${name}".`)
}
