import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { find } from '../tools/outside.ts'
import { repository } from '../tools/user-workflows.ts'
import { copyRepository } from './copy.ts'

const copy = copyRepository()
afterAll(() => rmSync(copy, { recursive: true }))

/** Runs a script of the copy. */
function run(script: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(copy, script), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}

const publishAs = (...args: string[]) => run('tools/publish-as.ts', args)
const read = (file: string): string => readFileSync(join(copy, file), 'utf8')
const actionName = (): string => parse(read('action.yml')).name

/** The folders of the linters that npm does not have, if they are on this machine. */
function linters(): string[] | undefined {
  try {
    return [dirname(find('actionlint')), dirname(find('zizmor'))]
  } catch (error) {
    if (process.env['NEEDS_LINTERS'] === 'true') throw error
    return undefined
  }
}

describe('publish-as', () => {
  test.each([
    [['acme'], 'publish-as got "acme"; allowed is OWNER/NAME '],
    [['acme/texts', ' '], 'publish-as got "acme/texts  "; allowed is OWNER/NAME '],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = publishAs(...args)
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)])
  })

  test('puts the repository wherever the one before stood, and names the action after its owner', () => {
    expect(publishAs('acme/texts')).toMatchObject({ status: 0, stderr: '' })
    const search = ['grep', '-lF', repository, '--', ':!dist', ':!emulator/dist']
    expect(spawnSync('git', search, { cwd: copy, encoding: 'utf8' }).stdout).toBe('')
    expect(read('README.md')).toContain('uses: acme/texts@v1')
    expect(actionName()).toBe('SMS notify by acme')
  })

  test('takes the name of the action, and another repository later', () => {
    expect(publishAs('Acme-Inc/texts.now', 'Texts: "now"')).toMatchObject({ status: 0, stderr: '' })
    expect(read('README.md')).toContain('uses: Acme-Inc/texts.now@v1')
    expect(read('README.md')).not.toContain('acme/texts')
    expect(actionName()).toBe('Texts: "now"')
  })

  const folders = linters()
  const linted = folders === undefined ? test.skip : test
  linted('leaves nothing to lint, however long the name', () => {
    publishAs(`${'longest-owner'.repeat(3)}/${'n'.repeat(100)}`)
    const PATH = [...(folders ?? []), process.env['PATH']].join(delimiter)
    const biome = run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
    expect([biome.status, biome.stderr]).toEqual([0, ''])
    const workflows = run('tools/lint-workflows.ts', [], { PATH })
    expect([workflows.status, workflows.stderr]).toEqual([0, ''])
  })
})
