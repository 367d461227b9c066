import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/build-once.ts'],
    setupFiles: ['tests/fixed-seed.ts', 'tests/words.ts'],
    // The time zone is set for a whole process.
    pool: 'forks',
    server: { deps: { external: [/@univerjs\//] } },
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A page on a slow machine takes longer than the second that is usual.
    expect: { poll: { timeout: 20_000 } },
  },
});
