import { inputOf } from '../metrics/ask-each';
import type { Needs } from '../metrics/metric';
import type { TableKpi } from '../metrics/table-kpi';
import { CallError } from '../model/call-error';
import type { CellFunction } from './cell-function';
import { definedFunction } from './defined-function';
import { type Asked, openCall } from './open-call';
import { type CellValue, cellOf } from './table-of-figures';

/** The cell function of a table that spills. */
export function tableFunction(kpi: TableKpi): CellFunction {
  const { name } = kpi;
  const asked = askedOf(kpi);
  return definedFunction(kpi, asked, (args, environment) => {
    const call = openCall(name, [asked], args, environment);
    if (call.by && !kpi.takesBy) {
      throw new CallError(
        kpi.answers
          ? `${name} answers for the whole. Leave the grouping empty, or narrow it by criteria such as "Owner", "Ada"`
          : `${name} has groups of its own. Leave the grouping empty, or narrow it by criteria`,
      );
    }
    const rows = kpi.table(inputOf(kpi, call, kpi.takesBy === true).input);
    return rows.map((row) => row.map((cell): CellValue => (typeof cell === 'string' ? cell : cellOf(cell))));
  });
}

/** What a table asks of its call. */
export function askedOf({ name, needs, uses, options }: TableKpi): Asked {
  const all: readonly Needs[] = Array.isArray(needs) ? needs : [needs as Needs];
  const value = all.map((each) => ({ needs: each, compute: notAsked }));
  return { name, value, ...(uses ? { uses } : {}), ...(options ? { options } : {}) };
}

function notAsked(): never {
  throw new Error('A table has rows, not a value');
}
