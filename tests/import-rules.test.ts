import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What Biome says of a file with that import at that place. */
function lint(path: string, target: string): string {
  const file = join(ROOT, path);
  writeFileSync(file, `import { x } from '${target}';\nconsole.log(x);\n`);
  try {
    const { stdout, stderr } = spawnSync('node_modules/.bin/biome', ['lint', path], { cwd: ROOT, encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(file);
  }
}

describe('imports that go the wrong way are refused', () => {
  test.each([
    ['src/lib/planted.ts', '../model/cell'],
    ['src/model/planted.ts', '../read/recognise'],
    ['src/settings/planted.ts', '../app/settings'],
    ['src/read/planted.ts', '../settings/settings'],
    ['src/measures/planted.ts', '../metrics/metric'],
    ['src/reports/planted.ts', '../google/tabs'],
    ['src/sidebar/planted.ts', '../app/main'],
    ['src/sidebar/data/planted.ts', '../../metrics'],
    ['local/planted.ts', '../src/metrics'],
    ['local/cli/planted.ts', '../../src/metrics'],
  ])('%s importing %s', (path, target) => {
    expect(lint(path, target)).toContain('noRestrictedImports');
  });

  test('an allowed import passes', () => {
    expect(lint('src/model/planted.ts', '../lib/days')).not.toContain('noRestrictedImports');
    expect(lint('src/sidebar/planted.ts', '../app/api')).not.toContain('noRestrictedImports');
  });
});

test('a pure file that names an Apps Script service does not compile', () => {
  const folder = mkdtempSync(join(ROOT, 'src/lib/planted-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), 'export const name = SpreadsheetApp.getActive().getName();\n');
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'src'], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toContain("Cannot find name 'SpreadsheetApp'");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
