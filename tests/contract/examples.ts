/// <reference types="vite/client" />
import type { Example } from '../../src/metrics/metric';

type Module = Record<string, unknown> & { examples?: readonly Example[] };

const MODULES = import.meta.glob<Module>(['../../src/metrics/*.ts', '../../src/functions/*.ts'], { eager: true });

/** The examples in the file that defines a function; none when it has no file of its own. */
export function examplesOf(name: string): readonly Example[] {
  for (const { examples, ...defined } of Object.values(MODULES)) {
    if (examples && Object.values(defined).some((each) => nameOf(each) === name)) return examples;
  }
  return [];
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
}
