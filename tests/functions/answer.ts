import type { Argument } from '../../src/functions/arguments';
import type { CellFunction } from '../../src/functions/cell-function';
import type { CellValue } from '../../src/functions/table-of-figures';
import { environmentOn } from '../environment';

/** What a function answers on 2026-06-15. */
export function answer(cellFunction: CellFunction, ...args: Argument[]): CellValue | CellValue[][] {
  return answerOn('2026-06-15', cellFunction, ...args);
}

export function answerOn(today: string, cellFunction: CellFunction, ...args: Argument[]): CellValue | CellValue[][] {
  return cellFunction.call(args, environmentOn(today));
}
