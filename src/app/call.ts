import { DERIVATIONS } from '../derive/derivations';
import { cellFunctionNamed } from '../functions';
import type { Argument } from '../functions/arguments';
import type { CellValue } from '../functions/table-of-figures';
import { answer } from './answer';
import './words';

/** Answers a cell with any function. Throws an Error whose message is a sentence for the cell. */
export function call(name: string, args: ArrayLike<Argument>): CellValue | CellValue[][] {
  const cellFunction = cellFunctionNamed(name);
  if (!cellFunction) throw new Error(`There is no function ${name}`);
  return answer(name, DERIVATIONS, (environment) => cellFunction.call(Array.from(args), environment));
}
