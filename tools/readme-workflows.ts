import { readFileSync } from 'node:fs'

/** The workflows that README.md shows. */
export function readmeWorkflows(): string[] {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  return Array.from(
    readme.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm),
    ([, workflow = '']) => workflow,
  )
}
