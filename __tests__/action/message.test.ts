import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { common, events } from '../../tools/events.ts'
import type { StepRun } from '../../tools/step.ts'
import { scriptedServer, useEmulator, visible } from './harness.ts'

const { emulator, run } = useEmulator()
const folder = mkdtempSync(join(tmpdir(), 'sms-notify-event-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sent = (): string => emulator().messages[0]?.text ?? ''

describe('a text', () => {
  const quoted = `“Deploy failed” ${'x'.repeat(130)}`

  test('is measured, and what it costs is an output', async () => {
    const step = await run({ text: 'x'.repeat(161) })
    expect(step.outputs).toMatchObject({ encoding: 'GSM-7', segments: '2' })
    expect(step.stdout).toContain('161 characters in GSM-7, 2 segments for each destination.')
    expect(sent()).toBe('x'.repeat(161))
    expect(step.summary).toContain('161 characters in GSM-7, 2 segments for each destination.')
  })

  test('that few characters make expensive comes with a notice that names them, and is sent as it is', async () => {
    const step = await run({ text: quoted })
    expect(step.outputs).toMatchObject({ encoding: 'UCS-2', segments: '3' })
    expect(step.stdout).toContain(
      '::notice title=SMS encoding::The message is in UCS-2 and takes 3 segments only because of “ (U+201C) at character 1, ” (U+201D) at character 15. With smart-encoding: true it would take 1.',
    )
    expect(sent()).toBe(quoted)
  })

  test('is made cheaper by smart-encoding, and the log says how', async () => {
    const step = await run({ text: quoted, 'smart-encoding': 'true' })
    expect(step.outputs).toMatchObject({ encoding: 'GSM-7', segments: '1' })
    expect(sent()).toBe(quoted.replace(/[“”]/g, '"'))
    expect(step.stdout).toContain(
      'smart-encoding replaced “ (U+201C) at character 1, ” (U+201D) at character 15.',
    )
    expect(step.stdout).not.toContain('::notice')
  })

  test('is not touched by smart-encoding where that saves nothing', async () => {
    await run({ text: '“Deploy failed”', 'smart-encoding': 'true' })
    expect(sent()).toBe('“Deploy failed”')
  })

  test('that is too long fails the step, and nothing is sent', async () => {
    const step = await run({ text: 'x'.repeat(161), 'max-segments': '1' })
    expect(step.exitCode).toBe(1)
    expect(step.outputs['error-message']).toContain(
      'text: takes 2 segments in GSM-7; "max-segments" allows 1',
    )
    expect(emulator().requests).toEqual([])
  })

  test('that is too long is cut between characters if so wished', async () => {
    const family = '👩‍👩‍👧‍👦'
    const step = await run({ text: family.repeat(20), 'max-segments': '1', overflow: 'truncate' })
    expect(step.outputs).toMatchObject({ encoding: 'UCS-2', segments: '1' })
    expect(sent()).toBe(`${family.repeat(6)}...`)
    expect(step.stdout).toContain('The action cut the text to fit.')
  })

  test('of more than 1,600 characters is cut, too', async () => {
    await run({ text: 'x'.repeat(2000), overflow: 'truncate' })
    expect(sent()).toBe(`${'x'.repeat(1597)}...`)
  })

  test('with a placeholder is sent as it is, and a notice tells who fills placeholders', async () => {
    const step = await run({ text: 'Hello {workflow}' })
    expect(sent()).toBe('Hello {workflow}')
    expect(step.stdout).toContain(
      '::notice title=SMS text::The text has a placeholder in braces. Only the input "template" fills them.',
    )
  })

  test('is never shown, whatever is said of it', async () => {
    const secret = `code “482913” ${'y'.repeat(150)}`
    for (const inputs of [
      {},
      { 'smart-encoding': 'true' },
      { 'max-segments': '1' },
      { 'dry-run': 'true' },
    ]) {
      expect(visible(await run({ text: secret, ...inputs }))).not.toMatch(/482913|yyyy/)
    }
  })
})

describe('a template', () => {
  let written = 0
  function fromEvent(
    title: string,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
    status = 'failure',
  ): Promise<StepRun> {
    const event = events.find(candidate => candidate.title === title)
    if (event === undefined) throw new Error(`there is no event ${title}`)
    const file = join(folder, `event-${written++}.json`)
    writeFileSync(file, JSON.stringify(event.payload))
    return run(
      { text: '', template: 'auto', ...inputs },
      {
        env: {
          ...event.env,
          GITHUB_API_URL: 'http://localhost:9',
          GITHUB_EVENT_PATH: file,
          ...env,
        },
        contexts: { 'job.status': status, 'github.token': 'ghs_token' },
      },
    )
  }

  const jobs = [
    { name: 'lint', status: 'completed', conclusion: 'success', runner_name: 'x', steps: [] },
    {
      name: 'build',
      status: 'in_progress',
      conclusion: null,
      runner_name: common.RUNNER_NAME,
      steps: [
        { name: 'Set up job', status: 'completed', conclusion: 'success', number: 1 },
        { name: 'Push image', status: 'completed', conclusion: 'failure', number: 2 },
      ],
    },
  ]

  test.each([
    ['release', 'acme/api v1.4.0 released: Faster sync'],
    ['deployment_status', 'acme/api: deployment to production failed (main 1a2b3c4)'],
    ['workflow_run', 'acme/api: CI failed. main acb5820 by alice, run 562.2'],
  ])('makes of a %s event: %s', async (title, text) => {
    const step = await fromEvent(title, {}, {}, 'success')
    expect(step.exitCode).toBe(0)
    expect(sent()).toBe(text)
    expect(step.stdout).toContain(`Text: ${text}`)
    expect(step.outputs).toMatchObject({ encoding: 'GSM-7', segments: '1' })
    expect(step.stderr).toBe('')
  })

  test('names the job and step that failed, as the jobs API tells', async () => {
    const api = await scriptedServer(response =>
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ total_count: 2, jobs })),
    )
    const step = await fromEvent('push', {}, { GITHUB_API_URL: api.url })
    api.close()
    expect(sent()).toBe(
      'acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128',
    )
    expect(api.requests[0]?.path).toBe(
      'GET /repos/acme/api/actions/runs/10123456789/attempts/1/jobs?per_page=100',
    )
    expect(visible(step)).not.toContain('ghs_token')
    expect(step.stderr).toBe('')
  })

  test.each([
    ['says no', 403],
    ['does not know the run', 404],
    ['is rate-limited', 429],
    ['is down', 503],
  ])('goes without them where the jobs API %s, with one debug line', async (_, status) => {
    const api = await scriptedServer(response =>
      response.writeHead(status).end('{"message":"no\\n::error::"}'),
    )
    const step = await fromEvent('push', {}, { GITHUB_API_URL: api.url })
    api.close()
    expect(step.exitCode).toBe(0)
    expect(sent()).toBe('acme/api: Deploy failed. main 1a2b3c4 by alice, run 128')
    expect(step.stdout.match(/^::debug::/gm)).toHaveLength(1)
    expect(step.stdout).not.toMatch(/^::(warning|error|notice)/m)
    expect(step.stderr).toBe('')
  })

  test('does not wait for a jobs API that does not answer', async () => {
    const api = await scriptedServer(() => {})
    const step = await fromEvent('push', {}, { GITHUB_API_URL: api.url })
    api.close()
    expect(step.exitCode).toBe(0)
    expect(sent()).toBe('acme/api: Deploy failed. main 1a2b3c4 by alice, run 128')
    expect(step.duration).toBeLessThan(9000)
  })

  test('of one’s own tells once what is not known, and how to make it optional', async () => {
    const template = '{tag} {workflow} {outcome} {release} {tag}'
    const step = await fromEvent('push', { template }, {}, 'success')
    expect(sent()).toBe('Deploy succeeded')
    expect(step.stdout).toContain(
      'Not known in this run, so empty in the text: {tag}, {release}. Square brackets leave out the words around a value, too, for example [ ({tag})].',
    )
    const optional = '{workflow} {outcome}[ for {tag}]'
    expect((await fromEvent('push', { template: optional })).stdout).not.toContain('Not known in')
  })

  test.each([
    ['missing', join(folder, 'nonexistent.json'), undefined],
    ['empty', join(folder, 'empty.json'), ''],
    ['malformed', join(folder, 'malformed.json'), '{"release":'],
    ['an array', join(folder, 'array.json'), '[null]'],
  ])('does without an event file that is %s', async (_, file, content) => {
    if (content !== undefined) writeFileSync(file, content)
    const step = await fromEvent('release', {}, { GITHUB_EVENT_PATH: file }, 'success')
    expect(step.exitCode).toBe(0)
    expect(sent()).toBe('acme/api: Deploy succeeded. v1.4.0 1a2b3c4 by alice, run 128')
    expect(step.stderr).toBe('')
  })

  test('ends with the run’s URL where run-link asks for it, and code 74 points there', async () => {
    const inputs = { 'run-link': 'true', destination: '+390000000074' }
    const step = await fromEvent('release', inputs, {}, 'success')
    expect(JSON.parse(emulator().requests[0]?.body ?? '{}').text).toBe(
      'acme/api v1.4.0 released: Faster sync https://github.com/acme/api/actions/runs/10123456789',
    )
    expect(step.outputs).toMatchObject({ 'error-code': '74', 'error-name': 'url-denied' })
    expect(step.outputs['error-message']).toContain('it comes from "run-link"')
  })

  test('is shown in a dry run', async () => {
    const step = await fromEvent('release', { 'dry-run': 'true' }, {}, 'success')
    expect(step.stdout).toContain('  text: acme/api v1.4.0 released: Faster sync')
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', encoding: 'GSM-7', segments: '1' })
  })
})
