import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Parts of undici that no request of the action can reach, each with a small module in its place: HTTP/2,
 * the newer of its two parsers and the bodies of fetch. Half of its code, whose parsing takes 10 ms of every
 * start. Where undici comes to need one, every test of the bundle fails; where it renames one, the bundle
 * grows past its limit.
 */
const unreachable = {
  './client-h2.js': 'node:util',
  './parser-h1.js': 'node:util',
  '../web/fetch/body.js': 'node:util',
  '../web/fetch/formdata': 'node:util',
  '../web/webidl': 'node:util',
}

/**
 * Bundles `entry`, a path below the repository, into `folder` as `index.js`. The one place that knows the
 * bundler's options, so that whatever is compared with the action is built like it.
 *
 * @param whole leaves nothing out
 */
export async function bundle(entry: string, folder: string, whole = false): Promise<void> {
  const { code, assets } = await ncc(join(root, entry), {
    esm: true,
    quiet: true,
    externals: whole ? {} : unreachable,
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), code)
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(folder, name), source)
}
