import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

/** Runs a tool as its npm script does. */
function run(tool: string, ...args: string[]) {
  const script = fileURLToPath(new URL(`../../tools/${tool}.ts`, import.meta.url))
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
}

const widest = (output: string): number =>
  Math.max(...output.split(/\r?\n/).map(line => Array.from(line).length))

describe('npm start', () => {
  test('shows the SMS, then the log, then the summary, on one screen', () => {
    const { stdout, stderr, status } = run('demo')
    expect([status, stderr]).toEqual([0, ''])
    const parts = [
      '│ acme/api: Deploy failed at build > Push │',
      "The step's log, exit code 0",
      '+39*******567 accepted: ',
      'The job summary',
      'SMS accepted',
      'Message id: ',
    ]
    const places = parts.map(part => stdout.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(stdout).not.toMatch(/<\w+>|&#\d+;|add-mask/)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
    expect(stdout.split('\n').length).toBeLessThan(40)
  })

  test('takes the inputs of the action', () => {
    const { stdout } = run(
      'demo',
      '--template',
      '{step}\n{{{ref}}}',
      '--destination',
      '+390000000008',
    )
    expect(stdout).toContain('The phone shows\n  nothing.')
    expect(stdout).toContain('exit code 1')
    expect(stdout).toContain('What happened and what to do: 8 wrong-destination')
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  })

  test('refuses an option that is no input of the action, in one line', () => {
    const { stdout, stderr, status } = run('demo', '--foo')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Unknown option '--foo'\. .*\n$/)
  })

  test('tells what stayed as it was', () => {
    const { stdout } = run('demo', '--when', 'change', '--job-status', 'success')
    expect(stdout).toContain('The phone shows\n  nothing.')
    expect(stdout).toContain('has not changed since run 127 of 2026-11-23 03:18 UTC')
  })
})

test('npm run templates fits a terminal', () => {
  const { stdout, status } = run('show-templates')
  expect(status).toBe(0)
  expect(stdout).toContain('  acme/api v1.4.0 released: Faster sync\n')
  expect(widest(stdout)).toBeLessThanOrEqual(80)
})
