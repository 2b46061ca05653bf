import { attend, dialEarly } from './gateway/dial.ts'

const dialled = dialEarly(process.env)
await attend()
const { run } = await import('./action.ts')
await run(dialled)
