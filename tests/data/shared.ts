import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SHARED = resolve(import.meta.dirname, '../../../shared');

/** Whether files of the folder beside the checkout are there. */
export function hasShared(...path: string[]): boolean {
  return existsSync(join(SHARED, ...path));
}

export function sharedPath(...path: string[]): string {
  return join(SHARED, ...path);
}

/**
 * Declares tests that need a folder beside the checkout. Where it is absent, one test says so aloud; with
 * `CI_DATA=required` it fails.
 */
export function describeShared(path: string, declare: () => void): void {
  if (hasShared(path)) describe(path, declare);
  else {
    test(`../shared/${path} is absent: its tests could not run`, () => {
      console.warn(absence(path));
      expect(process.env.CI_DATA).not.toBe('required');
    });
  }
}

export function absence(path: string): string {
  return `The data of ../shared/${path} are absent from this machine, so the tests that need them did not run. Set CI_DATA=required to make that a failure`;
}
