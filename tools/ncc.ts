import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles `entry`, a path below the repository, into `folder` as `index.js`. The one place that knows the
 * bundler's options, so that whatever is compared with the action is built like it.
 */
export function bundle(entry: string, folder: string): void {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const run = spawnSync(process.execPath, [ncc, 'build', entry, '--out', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`ncc failed:\n${run.stdout}${run.stderr}`)
}
