import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Reporter } from '../src/report/reporter.ts'

describe('a report that is built unseen', () => {
  const before = process.env
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sms-notify-'))
    const file = join(folder, 'file')
    writeFileSync(file, '')
    process.env = { ...before, GITHUB_OUTPUT: file, GITHUB_STEP_SUMMARY: file }
  })
  afterEach(() => {
    process.env = before
    rmSync(folder, { recursive: true })
    jest.restoreAllMocks()
  })

  test('says and writes nothing', () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    new Reporter().prepare([{ number: '+393331234567', typed: '+393331234567' }], 'all')
    expect(write).not.toHaveBeenCalled()
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('')
  })

  test('does not stop what is being sent where it cannot be built', () => {
    const broken = {
      typed: '',
      get number(): string {
        throw new Error('broken')
      },
    }
    expect(() => new Reporter().prepare([broken], 'all')).not.toThrow()
  })
})
