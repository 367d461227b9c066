import { fileURLToPath } from 'node:url';
import { run } from '../../../local/cli/run';

/** Calls the command line within this process. */
export async function kpi(...args: string[]): Promise<{ exitCode: number; printed: string; complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await run(args, {
    entry: fileURLToPath(new URL('../../../build/kpi.cjs', import.meta.url)),
    terminal: { print: (line) => printed.push(line), complain: (line) => complained.push(line) },
  });
  return { exitCode, printed: printed.join('\n'), complained: complained.join('\n') };
}
