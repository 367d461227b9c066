import { isoOf } from '../lib/days';
import { CallError } from '../model/call-error';
import { type Cell, isBlank, isDate } from '../model/cell';
import { dayOfDate } from '../model/day-of-date';
import { daysPeriod, parsePeriod } from '../model/parse-period';
import { grainNamed, type Period } from '../model/period';
import { type Argument, isRange, isSkipped } from './arguments';
import type { Environment } from './environment';

/** The period that an argument names; `null` when it is skipped. Throws a CallError for anything that is no period. */
export function parsePeriodArgument(name: string, argument: Argument, environment: Environment): Period | null {
  if (isSkipped(argument)) return null;
  const period = isRange(argument) ? fromTwoCells(argument.flat(), environment) : fromCell(argument, environment);
  if (period) return period;
  const written = (isRange(argument) ? argument.flat() : [argument])
    .map((cell) => asWritten(cell, environment))
    .join(', ');
  if (grainNamed(written)) {
    throw new CallError(
      `${name} takes the period before the grouping. To group by ${written} over all time leave the period empty: =${name}(range, "", "${written}")`,
    );
  }
  throw new CallError(
    `${name} does not know the period "${written}". Write a year (2026), 2026-Q3, 2026-07, 2026-W31, FY2026, 2026-01-01..2026-03-31 or words such as last quarter`,
  );
}

function asWritten(cell: Cell, { zone }: Environment): string {
  const day = isDate(cell) ? dayOfDate(cell, zone) : null;
  return day !== null ? isoOf(day) : isDate(cell) ? 'a date' : String(cell ?? '');
}

function fromCell(cell: Cell, { zone, today, fiscalStart }: Environment): Period | null {
  if (isDate(cell)) {
    const day = dayOfDate(cell, zone);
    return day === null ? null : daysPeriod(day, day);
  }
  return parsePeriod(String(cell), { today, fiscalStart });
}

function fromTwoCells(cells: readonly Cell[], { zone }: Environment): Period | null {
  const [from, to] = cells;
  if (cells.length !== 2 || !isDate(from) || !isDate(to)) return null;
  const [start, end] = [dayOfDate(from, zone), dayOfDate(to, zone)];
  return start === null || end === null || end < start ? null : daysPeriod(start, end);
}

/** Whether a range is a period: two cells side by side or one above the other, both of them dates or one of them blank. */
export function isPeriodRange(argument: Argument): boolean {
  if (!isRange(argument) || argument.length * (argument[0]?.length ?? 0) !== 2) return false;
  const cells = argument.flat();
  return (
    cells.length === 2 && cells.some((cell) => isDate(cell)) && cells.every((cell) => isDate(cell) || isBlank(cell))
  );
}
