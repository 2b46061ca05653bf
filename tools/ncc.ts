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
  writeFileSync(join(folder, 'index.js'), code)
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(folder, name), source)
}
