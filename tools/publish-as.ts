import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** Replaces the placeholder `org/sms-notify` by the repository that publishes the action, in all committed texts. */

/** What GitHub allows as owner and name of a repository. */
const REPOSITORY = /^(?<owner>[A-Za-z\d][A-Za-z\d-]{0,38})\/[\w.-]{1,100}$/

const [repository = ''] = process.argv.slice(2)
const owner = REPOSITORY.exec(repository)?.groups?.['owner']
if (owner === undefined) {
  console.error(`publish-as got "${repository}"; allowed is OWNER/NAME.`)
  process.exitCode = 1
} else {
  const search = ['grep', '-lIE', 'org/(sms-notify|\\*)', '--', ':!dist', ':!emulator/dist']
  const found = execFileSync('git', search, { encoding: 'utf8' })
  for (const file of found.trim().split('\n')) {
    if (file === 'tools/publish-as.ts') continue
    const text = readFileSync(file, 'utf8')
    const published = text
      .replace(/\borg\/sms-notify\b/g, repository)
      .replaceAll("'org/*'", `'${owner}/*'`)
    writeFileSync(file, published)
    console.log(file)
  }
}
