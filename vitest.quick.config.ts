import { defineConfig } from 'vitest/config';
import { settings } from './tests/settings.ts';

/** What is run after every change, in under two minutes on two cores: all but what drives a browser, fails every service call in turn, feeds garbage to every function, or measures time. */
export default defineConfig({
  test: {
    ...settings,
    globalSetup: ['tests/build-once.ts'],
    maxWorkers: 2,
    isolate: false,
    exclude: [
      ...settings.exclude,
      'tests/{app,e2e,sidebar}/**',
      'tests/google/write-*',
      'tests/contract/any-period*',
      'tests/functions/{garbage,random-sheet,tab-properties}*',
      'tests/reports/accounts-tie-out*',
    ],
  },
});
