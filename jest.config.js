/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './tools/strip-types.js' },
  // Most of it is what a loaded machine needs to start the bundle as a process.
  testTimeout: 30_000,
  maxWorkers: '100%',
  testMatch: ['**/__tests__/**/*.test.ts'],
}
