import { type Criterion, isUnclearDay } from '../measures/criterion';
import { makeScan, type Scan } from '../measures/scan';
import { CallError } from '../model/call-error';
import type { TableName } from '../model/tab';
import type { NamedColumn, TableOf } from './columns-on';

/** A person's criterion on the column of a name, with what it was written as. */
interface NamedCriterion extends NamedColumn {
  readonly written: string | number | boolean;
  readonly criterion: Criterion;
}

/** The rows of each table that criteria keep; of a tab that cannot be narrowed as asked none, since it would answer for everybody. */
export function narrowedScans(
  criteria: readonly NamedCriterion[],
  tableOf: TableOf,
): (table: TableName) => Scan | undefined {
  const scans = new Map<TableName, Scan | undefined>();
  const scanOf = (table: TableName): Scan | undefined => {
    const rows = tableOf(table);
    if (!rows || criteria.some(({ keys }) => keys[table] === undefined)) return undefined;
    return makeScan(
      rows,
      criteria.map(({ keys, criterion }) => ({ key: keys[table]!, criterion })),
    );
  };
  return (table) => {
    if (!scans.has(table)) scans.set(table, scanOf(table));
    return scans.get(table);
  };
}

/** Throws a CallError for a criterion on days that can be read in two ways. */
export function refuseUnclearDays(caller: string, criteria: readonly NamedCriterion[], tableOf: TableOf): void {
  for (const { keys, label, written, criterion } of criteria) {
    const isDay = Object.entries(keys).some(([table, key]) => tableOf(table as TableName)!.column(key)!.kind === 'day');
    if (isDay && isUnclearDay(criterion)) {
      throw new CallError(
        `${caller} cannot tell which day the criterion "${written}" for ${label} means. Write the day as 2026-07-01`,
      );
    }
  }
}
