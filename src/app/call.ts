import { cellFunctionNamed } from '../functions';
import type { Argument } from '../functions/arguments';
import type { CellValue } from '../functions/table-of-figures';
import { CallError } from '../model/call-error';
import { environment } from './environment';
import './words';

/** Answers a cell: what the generated stubs forward to. Throws an Error whose message is a sentence for the cell. */
export function call(name: string, args: ArrayLike<Argument>): CellValue | CellValue[][] {
  const cellFunction = cellFunctionNamed(name);
  if (!cellFunction) throw new Error(`There is no function ${name}`);
  try {
    return cellFunction.call(Array.from(args), environment());
  } catch (error) {
    if (error instanceof CallError) throw new Error(error.message);
    throw new Error(`${name} stopped at a fault of the add-on, not of yours: ${String(error)}. Please report it`);
  }
}
