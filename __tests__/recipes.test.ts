import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyRepository } from './copy.ts'

type Edit = readonly [file: string, before: string, after: string]

/** What somebody does who follows the recipes of CONTRIBUTING.md, by the words that a recipe begins with. */
const recipes: Readonly<Record<string, readonly Edit[]>> = {
  'an error code of the gateway': [
    [
      'src/gateway/codes.ts',
      '  74: {',
      "  77: { name: 'sender-denied', meaning: 'No such sender.', remedy: 'Ask for it.' },\n  74: {",
    ],
    ['src/shared/failure.ts', "  | 'url-denied'", "  | 'sender-denied'\n  | 'url-denied'"],
    [
      'emulator/scenarios.ts',
      '    [74, ',
      "    [77, { status: 500, message: 'Sender denied' }],\n    [74, ",
    ],
  ],
  'an input': [
    ['action.yml', '\noutputs:', '  sender:\n    description: Name of the sender.\n\noutputs:'],
    ['action-types.yml', '\noutputs:', '  sender:\n    type: string\n\noutputs:'],
    ['tools/readme.ts', "'business-relation-id'", "'business-relation-id', 'sender'"],
    [
      'src/inputs.ts',
      '  businessRelationId: kinds.optional,',
      '  businessRelationId: kinds.optional,\n  sender: kinds.optional,',
    ],
    ['src/gateway/client.ts', '  webhookUrl?:', '  sender?: string | undefined\n  webhookUrl?:'],
    [
      'src/gateway/client.ts',
      'businessRelationId, webhookUrl,',
      'businessRelationId, sender, webhookUrl,',
    ],
    [
      'src/gateway/client.ts',
      '    businessRelationId,\n    webhook',
      '    businessRelationId,\n    sender,\n    webhook',
    ],
    ['emulator/rules.ts', "  'businessRelationId',", "  'businessRelationId',\n  'sender',"],
    ['docs/networking.md', '`business-relation-id`', '`business-relation-id`, `sender`'],
    [
      '__tests__/action/send.test.ts',
      "'business-relation-id': 'BR-1',",
      "'business-relation-id': 'BR-1',\n      sender: 'Acme',",
    ],
    [
      '__tests__/action/send.test.ts',
      "businessRelationId: 'BR-1',",
      "businessRelationId: 'BR-1',\n      sender: 'Acme',",
    ],
  ],
  'a template': [
    ['src/message/templates.ts', "'workflow-run']", "'workflow-run', 'pull-request']"],
    [
      'src/message/templates.ts',
      "  'workflow-run':\n",
      "  'pull-request': '{repository}: PR {pull-request} {outcome}',\n  'workflow-run':\n",
    ],
    [
      'src/message/templates.ts',
      "'workflow-run': workflowRun }",
      "'workflow-run': workflowRun, 'pull-request': context.pullRequest }",
    ],
    ['action.yml', '`workflow-run`', '`workflow-run`, `pull-request`'],
    [
      '__tests__/inputs.test.ts',
      'deployment, workflow-run, or',
      'deployment, workflow-run, pull-request, or',
    ],
    [
      'tools/template-examples.ts',
      "  { template: 'workflow-run'",
      "  { template: 'pull-request', title: 'pull_request', options: succeeded },\n  { template: 'workflow-run'",
    ],
  ],
}

const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')

describe.each(Object.entries(recipes))('the recipe for %s', (what, edits) => {
  test('names every place', () => {
    const [, recipe = ''] = contributing.split(`**${what}.**`)
    const [steps = ''] = recipe.split(/^\*\*|^## /m)
    for (const [file] of edits) expect(steps).toContain(`\`${file}\``)
  })
})

// A minute of work, which the checks of every change do once.
const whole = process.env['FOLLOW_RECIPES'] === 'true' ? describe : describe.skip

whole('who follows the recipes', () => {
  let copy: string
  const run = (...command: string[]) =>
    spawnSync('npm', ['run', '--silent', ...command], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, FOLLOW_RECIPES: 'false' },
    })

  beforeAll(() => {
    copy = copyRepository()
    for (const [file, before, after] of Object.values(recipes).flat()) {
      const path = join(copy, file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(before)) throw new Error(`${file} has no ${JSON.stringify(before)}`)
      writeFileSync(
        path,
        text.replace(before, () => after),
      )
    }
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  test('has a code, an input and a template that fit all checks and tests', () => {
    // Where codes, inputs and templates are named.
    const tests =
      '__tests__/(metadata|inputs|emulator|message/templates|gateway/)|action/(demo|failures|send)'
    for (const command of [['lint:fix'], ['readme'], ['bundle'], ['types'], ['test', tests]]) {
      const { status, stdout, stderr } = run(...command)
      expect([command, status, status === 0 ? '' : stdout + stderr]).toEqual([command, 0, ''])
    }
  }, 600_000)
})
