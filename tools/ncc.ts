import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles `entry`, a path below the repository, into `folder` as `index.js`. The one place that knows the
 * bundler's options, so that whatever is compared with the action is built like it.
 */
export async function bundle(entry: string, folder: string): Promise<void> {
  const { code, assets } = await ncc(join(root, entry), {
    esm: true,
    quiet: true,
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = { ...assets, 'index.js': { source: code } }
  for (const [name, { source }] of Object.entries(files)) {
    writeFileSync(join(folder, name), name.endsWith('.js') ? inAscii(String(source)) : source)
  }
}

/**
 * Code that means the same in ASCII alone. One character beyond Latin-1 makes V8 hold all of a file in two bytes for
 * each character; with what that takes, it collects garbage just when the action ends, for 1 ms.
 *
 * @throws {Error} where a backslash stands before a character that is to be escaped
 */
function inAscii(code: string): string {
  const escaped = /\\[^\0-\x7f]/.exec(code)
  if (escaped !== null)
    throw new Error(`a backslash before a character beyond ASCII: ${escaped[0]}`)
  return code.replace(
    /[^\0-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
