import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './tools/strip-types.js' },
  // Most of it is what a loaded machine needs to start the bundle as a process.
  testTimeout: 30_000,
  // More than cores, because tests of the bundle wait for pauses and limits.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testMatch: ['**/__tests__/**/*.test.ts'],
}
