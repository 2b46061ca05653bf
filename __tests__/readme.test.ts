import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { copyRepository } from './copy.ts'

const copy = copyRepository()
afterAll(() => rmSync(copy, { recursive: true }))

test('npm run readme says which input no group names, in one line', () => {
  const metadata = join(copy, 'action.yml')
  const declared = readFileSync(metadata, 'utf8')
  writeFileSync(
    metadata,
    declared.replace('inputs:\n', 'inputs:\n  colour:\n    description: Red.\n'),
  )
  const script = join(copy, 'tools/readme.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe('No group in tools/readme.ts names the input colour.\n')
})
