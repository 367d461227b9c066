import { makeSample } from '../sample/make-sample';
import type { Workbook } from '../workbook';
import { type InputOptions, readInput, todayOf, zoneOf } from './read-input';

/** The workbook that the options name, else the generated sample. */
export async function readInputOrSample(options: InputOptions): Promise<Workbook> {
  const input = await readInput(options);
  if (input) return input;
  const sample = makeSample({ today: todayOf(options) });
  return { ...sample, timeZone: zoneOf(options), locale: options.locale ?? sample.locale };
}
