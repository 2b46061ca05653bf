/** @type {import('jest').Config} */
export default {
  preset: 'ts-jest/presets/default-esm',
  testEnvironment: 'node',
  testMatch: ['**/__tests__/**/*.test.ts'],
  // Sources import each other as './name.ts'; TypeScript rewrites that to './name.js' on emit.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
}
