import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { templates } from '../src/message/templates.ts'
import { readmeWorkflows } from '../tools/user-workflows.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface Metadata {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

interface Typed {
  type: string
  'allowed-values'?: string[]
  separator?: string
}

interface Types {
  inputs: Record<string, Typed>
  outputs: Record<string, Typed>
}

/** Which defaults are of a type. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  boolean: /^(true|false)$/,
  integer: /^\d+$/,
  float: /^\d+(\.\d+)?$/,
  list: /^/,
}

describe.each(['', 'emulator/'])('the types of %saction.yml', folder => {
  const metadata: Metadata = parse(read(`${folder}action.yml`))
  const types: Types = parse(read(`${folder}action-types.yml`))

  test('are of exactly its inputs and outputs', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(metadata.inputs))
    expect(Object.keys(types.outputs)).toEqual(Object.keys(metadata.outputs))
  })

  test('fit its defaults', () => {
    for (const [name, { default: standard }] of Object.entries(metadata.inputs)) {
      const { type = '', 'allowed-values': allowed = [] } = types.inputs[name] ?? {}
      if (standard === undefined || standard.startsWith('${{')) continue
      if (type === 'enum') expect(allowed).toContain(standard)
      else expect([name, standard]).toEqual([name, expect.stringMatching(forms[type] ?? /$^/)])
    }
  })

  // The runner evaluates expressions in descriptions, too, and refuses an action with one that it does not know.
  test('stand beside descriptions without expressions', () => {
    for (const { description } of [metadata.inputs, metadata.outputs].flatMap(Object.values)) {
      expect(description).not.toContain('${{')
    }
  })

  test('allow what the descriptions name', () => {
    for (const kind of ['inputs', 'outputs'] as const) {
      for (const [name, { 'allowed-values': allowed = [] }] of Object.entries(types[kind])) {
        const { description = '' } = metadata[kind][name] ?? {}
        for (const value of allowed) expect(description).toContain(`\`${value}\``)
      }
    }
  })
})

test('the templates are those of the code', () => {
  const metadata: Metadata = parse(read('action.yml'))
  const { description = '' } = metadata.inputs['template'] ?? {}
  for (const template of templates) expect(description).toContain(`\`${template}\``)
})

/** The pages that people read, by path. */
const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'RELEASING.md'].concat(
  readdirSync(new URL('docs', root))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
)

describe('the pages', () => {
  const errors = read('docs/errors.md')
  const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => read(`src/${path.replaceAll('\\', '/')}`))
    .join('\n')

  test('quote messages that the code has', () => {
    const [, troubles = ''] = /^## Troubleshooting\n([\s\S]*)/m.exec(errors) ?? []
    const quoted = Array.from(troubles.matchAll(/^\| `([^`]+)` \|/gm), ([, message]) => message)
    expect(quoted.length).toBeGreaterThan(10)
    for (const message of quoted) expect(sources).toContain(message)
  })

  test('tell every error-name', () => {
    const [, names = ''] = /export type FailureName =([\s\S]*?)\n\n/.exec(sources) ?? []
    const all = Array.from(names.matchAll(/'([\w-]+)'/g), ([, name]) => name)
    expect(all.length).toBeGreaterThan(20)
    for (const name of all) expect(errors).toContain(`\`${name}\``)
  })

  test.each(pages)('%s leads to files and headings that are there', page => {
    const base = new URL(page, root)
    const links = read(page).matchAll(
      /\]\((?!https:)([^)#]*)(?:#([^)]*))?\)|(?:src|srcset)="([^"]+)"/g,
    )
    for (const [, path = '', heading, picture] of links) {
      const target = new URL(picture ?? path, base)
      const text = readFileSync(path === '' && picture === undefined ? base : target, 'utf8')
      if (heading === undefined) continue
      const anchors = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      )
      expect(anchors).toContain(heading)
    }
  })

  test.each(pages)('%s shows YAML that can be read', page => {
    for (const [, yaml = ''] of read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)) {
      expect(parse(yaml)).toEqual(expect.anything())
    }
  })

  test('show whole workflows only', () => {
    const shown = readmeWorkflows()
    expect(shown.length).toBeGreaterThan(0)
    for (const workflow of shown) {
      expect(parse(workflow)).toMatchObject({ on: expect.anything(), jobs: expect.anything() })
    }
  })

  test('begin with a first alert, in few words', () => {
    const readme = read('README.md')
    expect(readme.slice(0, readme.indexOf('```yaml')).split('\n').length).toBeLessThan(30)
    const withoutTables = readme.replace(/^\|.*$/gm, '')
    expect(withoutTables.split(/\s+/).length).toBeLessThanOrEqual(1300)
  })

  test('lead to every example', () => {
    const all = pages.map(read).join('\n')
    for (const example of readdirSync(new URL('examples', root))) {
      expect(all).toContain(`examples/${example}`)
    }
  })
})

test('the pictures load fast', () => {
  const docs = new URL('docs/', root)
  const pictures = readdirSync(docs).filter(name => name.endsWith('.png'))
  const sizes = pictures.map(name => readFileSync(new URL(name, docs)).length)
  expect(sizes).toHaveLength(4)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000)
})

test.each(['docs/testing.md', 'docs/performance.md', 'CONTRIBUTING.md', 'RELEASING.md', '.ci/run'])(
  '%s names scripts that are there',
  file => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
    const named = Array.from(read(file).matchAll(/npm run ([\w:-]+)/g), ([, name]) => name)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  },
)
