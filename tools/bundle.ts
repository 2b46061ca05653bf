import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './ncc.ts'

/** Licences under which a bundled package may be passed on without asking anyone. */
const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

interface Licence {
  name: string
  id: string
  text: string
}

async function build(folder: string): Promise<void> {
  await bundle('src/index.ts', folder)
  // The repository's own package.json says already that these are modules; every file counts.
  rmSync(join(folder, 'package.json'))
  const texts = licences().map(({ name, id, text }) => `${name}\n${id}\n\n${text.trim()}\n`)
  // Two versions of a package mostly have one licence.
  writeFileSync(join(folder, 'licenses.txt'), [...new Set(texts)].join('\n'))
}

/**
 * The licences of all packages that the action depends on, by the lockfile. Not by ncc, which tells only of
 * those in the last chunk.
 */
function licences(): Licence[] {
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path]) => {
      const folder = join(root, path)
      const { name, license }: { name: string; license?: string } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      )
      const file = readdirSync(folder).find(entry => /^licen[cs]e(\.|$)/i.test(entry))
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
      return { name, id: license ?? 'none', text: text.replaceAll('\r\n', '\n') }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
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

const check = process.argv.includes('--check')
const target = check ? mkdtempSync(join(tmpdir(), 'sms-notify-dist-')) : dist
await build(target)
const faults = licences()
  .filter(({ id }) => !allowed.has(id))
  .map(({ name, id }) => `licence not allowed: ${name}, ${id}`)
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
