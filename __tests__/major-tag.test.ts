import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const file = new URL('../.github/workflows/major-tag.yml', import.meta.url)
const { jobs }: { jobs: { move: { steps: { run: string }[] } } } = parse(readFileSync(file, 'utf8'))
const script = jobs.move.steps.at(-1)?.run ?? ''

const folder = mkdtempSync(join(tmpdir(), 'sms-notify-release-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Stands in for GitHub's client: lists the releases, or notes what it is asked to change. */
const gh = `#!/bin/sh
case "$*" in
  'release list'*) test -n "$RELEASES" && echo "$RELEASES" ;;
  *) echo "$*" >>"$CHANGES" && case "$*" in *PATCH*) $PATCH ;; esac ;;
esac
`
writeFileSync(join(folder, 'gh'), gh)
chmodSync(join(folder, 'gh'), 0o755)

/** Runs the step as the runner does after the release of `tag`. */
function release(tag: string, releases: string[], patch = 'true') {
  const changes = join(folder, 'changes')
  writeFileSync(changes, '')
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: [folder, process.env['PATH']].join(delimiter),
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: 'acme/texts',
      GITHUB_SHA: 'c0ffee',
      RELEASES: releases.join('\n'),
      CHANGES: changes,
      PATCH: patch,
    },
  })
  return { status, stdout, changes: readFileSync(changes, 'utf8').trim().split('\n') }
}

const patched = (major: string): string =>
  `api --method PATCH repos/acme/texts/git/refs/tags/${major} --raw-field sha=c0ffee --field force=true`

const withBash = process.platform === 'win32' ? describe.skip : describe

withBash('a release', () => {
  test.each([
    ['the newest of its major version', 'v1.10.0', ['v1.10.0', 'v1.9.3', 'v1.11.0-rc.1']],
    ['the newest, though a newer major version is out', 'v1.2.1', ['v2.0.0', 'v1.2.1', 'v1.2.0']],
    ['not yet in the list', 'v1.2.1', ['v1.2.0']],
  ])('moves the major tag to its commit if it is %s', (_, tag, releases) => {
    expect(release(tag, releases)).toMatchObject({ status: 0, changes: [patched('v1')] })
  })

  test('makes the first tag of a major version', () => {
    const created =
      'api --method POST repos/acme/texts/git/refs --raw-field ref=refs/tags/v2 --raw-field sha=c0ffee'
    const { status, changes } = release('v2.0.0', ['v2.0.0', 'v1.9.0'], 'false')
    expect([status, changes]).toEqual([0, [patched('v2'), created]])
  })

  test('leaves the major tag at a newer version, and says so', () => {
    expect(release('v1.9.4', ['v1.9.4', 'v1.10.0', 'v1.9.3'])).toEqual({
      status: 0,
      stdout: '::notice::v1 does not move, because v1.10.0 is newer than v1.9.4.\n',
      changes: [''],
    })
  })

  test('moves nothing if the releases cannot be listed', () => {
    expect(release('v1.0.1', [])).toMatchObject({ status: 1, changes: [''] })
  })
})
