import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'

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
  writeFileSync(join(folder, 'index.js'), await withoutComments(code))
  for (const [name, { source }] of Object.entries(assets)) {
    const isScript = name.endsWith('.js')
    writeFileSync(join(folder, name), isScript ? await withoutComments(String(source)) : source)
  }
}

/** Comments are a third of the packages' code, and cost a start some 7 ms. Whoever audits the bundle reads the rest as it is. */
async function withoutComments(script: string): Promise<string> {
  const { code } = await transform(script, { legalComments: 'none', charset: 'utf8' })
  return code
}
