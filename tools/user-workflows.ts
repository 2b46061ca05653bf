import { readFileSync } from 'node:fs'

/** Owner and name of the repository that publishes the action, as package.json has them. */
export const repository: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).repository.replace('github:', '')

/** The workflows that README.md shows. */
export function readmeWorkflows(): string[] {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  return Array.from(
    readme.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm),
    ([, workflow = '']) => workflow,
  )
}

/** A workflow of a user, with the actions of this work tree in place of the released ones. */
export function withOwnActions(workflow: string): string {
  return workflow
    .replaceAll(`uses: ${repository}@v1`, 'uses: ./')
    .replaceAll(`uses: ${repository}/emulator@v1`, 'uses: ./emulator')
}
