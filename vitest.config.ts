import { defineConfig } from 'vitest/config';
import { settings } from './tests/settings.ts';

export default defineConfig({
  test: {
    globalSetup: ['tests/build-once.ts'],
    projects: [
      { test: { ...settings, name: 'all' } },
      {
        // One at a time and after all others: what runs beside a measurement is measured with it.
        test: {
          ...settings,
          name: 'speed',
          include: ['tests/speed/*.test.ts'],
          exclude: [],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
