import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { find } from './outside.ts'
import { readmeWorkflows, withOwnActions } from './user-workflows.ts'

/**
 * Checks all workflows and actions: those of this repository, the examples, and those in README.md, each of
 * which has to be a whole file.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const workflows = '.github/workflows'
const actions = ['action.yml', 'emulator/action.yml']

/** Copies of what people copy, in a place from which actionlint finds the action's own inputs. */
const copies = '.cache/workflows'

function yamlFiles(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.yml'))
    .map(name => `${folder}/${name}`)
}

/** In the copies the action is this repository's, so that actionlint checks the inputs that they give it. */
function copyForUsers(): string[] {
  rmSync(join(root, copies), { recursive: true, force: true })
  mkdirSync(join(root, copies), { recursive: true })
  cpSync(join(root, 'examples'), join(root, copies), { recursive: true })
  for (const [index, workflow] of readmeWorkflows().entries()) {
    writeFileSync(join(root, copies, `README-${index + 1}.yml`), workflow)
  }
  const files = yamlFiles(copies)
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    const parsed: unknown = parse(text)
    if (typeof parsed !== 'object' || parsed === null || !('on' in parsed && 'jobs' in parsed)) {
      throw new Error(`${file} is not a whole workflow`)
    }
    writeFileSync(join(root, file), withOwnActions(text))
  }
  return files
}

/** The validator's schema is of a time before Node 24 (and before much of a workflow, which actionlint checks): in the copies the actions run on Node 20. */
function copyActions(): string[] {
  return actions.map(file => {
    const copy = join(copies, 'actions', file)
    mkdirSync(join(root, copy, '..'), { recursive: true })
    const text = readFileSync(join(root, file), 'utf8')
    writeFileSync(join(root, copy), text.replace('using: node24', 'using: node20'))
    return copy
  })
}

function check(title: string, program: string, args: string[], files: readonly string[]): void {
  const { error, status, stdout, stderr } = spawnSync(program, [...args, ...files], {
    cwd: root,
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  if (status === 0) {
    console.log(`${title}: ${files.length} files, no finding`)
  } else {
    console.error(`${title}:\n${stdout}${stderr}`)
    process.exitCode = 1
  }
}

try {
  const own = yamlFiles(workflows)
  // Without shellcheck, which is on some machines only.
  const actionlint = ['-shellcheck=', '-pyflakes=']
  check('actionlint', find('actionlint'), actionlint, [...own, ...copyForUsers()])
  check(
    'zizmor, auditor',
    find('zizmor'),
    ['--offline', '--persona', 'auditor', '--config', '.github/zizmor.yml', '--quiet'],
    [...own, ...actions, '.github/dependabot.yml'],
  )
  check(
    'zizmor, examples',
    find('zizmor'),
    ['--offline', '--config', '.github/zizmor.yml', '--quiet'],
    yamlFiles('examples'),
  )
  const validator = join(root, 'node_modules/@action-validator/cli/cli.mjs')
  for (const file of copyActions()) {
    check(`schema of ${file}`, process.execPath, [validator], [file])
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
