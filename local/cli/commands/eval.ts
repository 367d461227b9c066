import { withHost } from '../open-host';
import { blankInput, type InputOptions, readInput } from '../read-input';
import { resultJson } from '../result-json';
import { DONE, NO_RESULT, type Surroundings } from './command';

/** Calculates one formula and prints its value as JSON. */
export async function evalCommand(
  formula: string,
  options: InputOptions,
  { entry, terminal }: Surroundings,
): Promise<number> {
  const workbook = (await readInput(options)) ?? blankInput(options);
  const typed = formula.startsWith('=') ? formula : `=${formula}`;
  const result = await withHost(workbook, { entry, today: options.today }, (host) => host.evaluate(typed));
  terminal.print(resultJson(result));
  return 'error' in result ? NO_RESULT : DONE;
}
