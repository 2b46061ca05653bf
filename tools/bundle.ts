import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Licences under which a bundled package may be passed on without asking anyone. */
const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

function build(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const run = spawnSync(
    process.execPath,
    [ncc, 'build', 'src/index.ts', '--out', folder, '--license', 'licenses.txt'],
    { cwd: root, encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`ncc failed:\n${run.stdout}${run.stderr}`)
}

/** The file names in which two folders differ. */
function differences(one: string, other: string): string[] {
  const names = new Set([...readdirSync(one), ...readdirSync(other)])
  return [...names].filter(name => {
    try {
      return !readFileSync(join(one, name)).equals(readFileSync(join(other, name)))
    } catch {
      return true
    }
  })
}

/** Bundled packages whose licence is missing or not among the allowed, from ncc's licenses.txt. */
function licenceFaults(folder: string): string[] {
  const text = readFileSync(join(folder, 'licenses.txt'), 'utf8')
  // An entry is the package's name, its SPDX id and the licence's text; the name stands in package.json, too.
  const entries = [...text.matchAll(/^(?<name>(?:@[\w.-]+\/)?[\w.-]+)\n(?<licence>[\w.() -]+)\n/gm)]
  if (entries.length === 0) return ['no licence found at all']
  return entries
    .filter(({ groups }) => {
      const name = groups?.['name'] ?? ''
      return isInstalled(name) && !allowed.has(groups?.['licence'] ?? '')
    })
    .map(({ groups }) => `${groups?.['name']}: ${groups?.['licence']}`)
}

function isInstalled(name: string): boolean {
  try {
    readFileSync(join(root, 'node_modules', name, 'package.json'))
    return true
  } catch {
    return false
  }
}

const check = process.argv.includes('--check')
const target = check ? mkdtempSync(join(tmpdir(), 'sms-notify-dist-')) : dist
build(target)
const faults = licenceFaults(target).map(fault => `licence not allowed: ${fault}`)
if (check) {
  faults.push(...differences(dist, target).map(name => `dist/${name} is not what src builds`))
  rmSync(target, { recursive: true })
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('Run npm run bundle and commit dist.')
  process.exitCode = 1
} else {
  console.log(check ? 'dist is what src builds, and its licences are allowed' : 'dist built')
}
