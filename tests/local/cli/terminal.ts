import { join } from 'node:path';
import { run } from '../../../local/cli/run';

/** The built command line, beside the built add-on. */
export const BUILT = join(import.meta.dirname, '../../../build/kpi.cjs');

/** Calls the command line within this process. */
export async function kpi(...args: string[]): Promise<{ exitCode: number; printed: string; complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await run(args, {
    entry: BUILT,
    terminal: { print: (line) => printed.push(line), complain: (line) => complained.push(line) },
  });
  return { exitCode, printed: printed.join('\n'), complained: complained.join('\n') };
}
