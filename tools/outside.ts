import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The tools that npm does not have, each of one version, so that everybody's machine says the same. They
 * are taken from `.cache/tools`, where `npm run tools` puts what is missing, or from wherever they are on
 * this machine. Outside node_modules, which every `npm ci` empties.
 */
const outside = {
  act: { version: '0.2.87', go: 'github.com/nektos/act' },
  actionlint: { version: '1.7.12', go: 'github.com/rhysd/actionlint/cmd/actionlint' },
  zizmor: { version: '1.32.0', go: undefined },
} as const

type Tool = keyof typeof outside

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, '.cache/tools')
const windows = process.platform === 'win32'
const python = windows ? 'python' : 'python3'

/**
 * The path of a tool.
 *
 * @throws {Error} telling how to get it
 */
export function find(tool: Tool): string {
  const found = places(tool).find(file => existsSync(file) && hasVersion(tool, file))
  if (found !== undefined) return found
  const { version } = outside[tool]
  throw new Error(
    `${tool} ${version} is not on this machine. npm run tools installs it, as does: ${command(tool).join(' ')}`,
  )
}

function places(tool: Tool): string[] {
  const file = windows ? `${tool}.exe` : tool
  const { GOBIN, GOPATH = join(homedir(), 'go'), PATH = '' } = process.env
  return [
    cache,
    join(cache, 'python', windows ? 'Scripts' : 'bin'),
    ...(GOBIN === undefined ? [] : [GOBIN]),
    ...GOPATH.split(delimiter).map(path => join(path, 'bin')),
    ...PATH.split(delimiter),
  ].map(folder => join(folder, file))
}

function hasVersion(tool: Tool, file: string): boolean {
  // actionlint knows no --version, the others no -version.
  const { stdout } = run(file, [tool === 'actionlint' ? '-version' : '--version'])
  const version = /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0]
  return version === outside[tool].version
}

/** What somebody would type to install it. */
function command(tool: Tool): string[] {
  const { go, version } = outside[tool]
  return go === undefined
    ? ['pip', 'install', `${tool}==${version}`]
    : ['go', 'install', `${go}@v${version}`]
}

function install(tool: Tool): void {
  mkdirSync(cache, { recursive: true })
  const [program = '', ...args] = command(tool)
  if (program === 'go') {
    check(run(program, args, { GOBIN: cache }))
  } else {
    // A virtual environment, because many a system's Python allows no installation into itself.
    check(run(python, ['-m', 'venv', join(cache, 'python')]))
    const folder = join(cache, 'python', windows ? 'Scripts' : 'bin')
    check(run(join(folder, python), ['-m', 'pip', ...args, '--quiet']))
  }
  find(tool)
}

function run(program: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } })
}

function check({ error, status, stdout, stderr }: ReturnType<typeof run>): void {
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}

// Installs what is missing of the tools that are named, or of all.
if (import.meta.main) {
  const named = process.argv.slice(2)
  for (const tool of Object.keys(outside) as Tool[]) {
    if (named.length > 0 && !named.includes(tool)) continue
    try {
      console.log(`${tool}: ${find(tool)}`)
    } catch {
      console.log(`${tool}: installing ${outside[tool].version}`)
      install(tool)
    }
  }
}
