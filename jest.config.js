/** @type {import('jest').Config} */
export default {
  preset: 'ts-jest/presets/default-esm',
  testEnvironment: 'node',
  // Most of it is what a loaded machine needs to start the bundle as a process.
  testTimeout: 30_000,
  maxWorkers: '100%',
  testMatch: ['**/__tests__/**/*.test.ts'],
  // Sources import each other as './name.ts'; TypeScript rewrites that to './name.js' on emit.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
}
