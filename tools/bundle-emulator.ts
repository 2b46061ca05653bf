import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './ncc.ts'

/**
 * Bundles the emulator's sub-action. On its own because it must hold nothing but Node's own modules and
 * files of emulator/: a second file in the bundle would be a chunk that somebody imported by mistake.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'emulator/dist')
const check = process.argv.includes('--check')
const target = check ? mkdtempSync(join(tmpdir(), 'sms-notify-emulator-')) : dist

await bundle('emulator/background.ts', target)
const files = readdirSync(target).sort()
const faults = files
  .filter(name => !['index.js', 'package.json'].includes(name))
  .map(name => `emulator/dist has ${name}: the sub-action imports more than it may`)
if (check) {
  for (const name of files) {
    if (read(join(dist, name)) !== read(join(target, name))) {
      faults.push(`emulator/dist/${name} is not what emulator/ builds`)
    }
  }
  rmSync(target, { recursive: true })
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('Run npm run bundle and commit emulator/dist.')
  process.exitCode = 1
} else {
  console.log(check ? 'emulator/dist is what emulator/ builds' : 'emulator/dist built')
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
