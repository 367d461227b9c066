import type { ViteUserConfig } from 'vitest/config';

/** What every run of the tests has in common. */
export const settings = {
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: ['tests/speed/**'],
  setupFiles: ['tests/fixed-seed.ts', 'tests/words.ts'],
  // The time zone is set for a whole process.
  pool: 'forks',
  server: { deps: { external: [/@univerjs\//] } },
  testTimeout: 90_000,
  hookTimeout: 120_000,
  // A page on a slow machine takes longer than the second that is usual.
  expect: { poll: { timeout: 20_000 } },
} satisfies ViteUserConfig['test'];
