import { stripTypeScriptTypes } from 'node:module'

/** What Jest runs of a TypeScript file: what Node itself makes of it. `npm run types` checks the types. */
export default { process: source => ({ code: stripTypeScriptTypes(source) }) }
