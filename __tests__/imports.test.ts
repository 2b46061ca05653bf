import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{src,emulator,tools,bench}/**/*.ts', { cwd: root })

test.each(files)('%s imports packages by their names only', file => {
  const code = readFileSync(join(root, file), 'utf8')
  const specifiers = code.matchAll(/(?:\bfrom |^import |\bimport\()'([^']+)'/gm)
  const packages = Array.from(specifiers, ([, name = '']) => name).filter(
    name => name.includes('node_modules') || !/^(\.|node:)/.test(name),
  )
  for (const name of packages) expect(name).toMatch(/^(@[\w-]+\/)?[\w-]+$/)
})
