import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'sms-notify-copy-'))
afterAll(() => rmSync(copy, { recursive: true }))

const publishAs = (name: string) =>
  spawnSync(process.execPath, [join(root, 'tools/publish-as.ts'), name], {
    cwd: copy,
    encoding: 'utf8',
  })

test('publish-as puts the repository’s name wherever the placeholder stood', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const texts = files.split('\0').filter(file => /\.(md|ya?ml|ts)$/.test(file))
  execFileSync('git', ['init', '--quiet', copy])
  execFileSync('git', ['checkout-index', '--prefix', `${copy}/`, '--', ...texts], { cwd: root })
  execFileSync('git', ['add', '--all'], { cwd: copy })

  expect(publishAs('acme').stderr).toContain('publish-as got "acme"; allowed is OWNER/NAME.')
  expect(publishAs('acme/texts')).toMatchObject({ status: 0, stderr: '' })
  const left = spawnSync('git', ['grep', '-lE', 'org/(sms-notify|\\*)'], {
    cwd: copy,
    encoding: 'utf8',
  })
  expect(left.stdout.trim()).toBe('tools/publish-as.ts')
  expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain('uses: acme/texts@v1')
})
