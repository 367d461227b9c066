import { eachBlock } from '../lib/each-block';
import type { NumberColumn, TextColumn } from '../model/column';
import { OPEN } from '../model/status';
import type { Table } from '../model/table';
import { forgetClosed } from './deal-loops';
import { type Experience, winRates } from './win-experience';

/**
 * The chance (0..1) that each open deal is won: its probability column, else the win rate of the sheet's own closed
 * deals from that stage on, as `winRates` has it.
 */
export function chance(table: Table, status: TextColumn, experience: () => Experience): NumberColumn {
  const given = table.column('probability') as NumberColumn | undefined;
  const values = given ? given.values.slice() : new Float64Array(table.size).fill(NaN);
  const { codes } = status;
  const isComplete = !values.includes(NaN) || hasAll(values, codes);
  eachBlock(values.length, (from, to) => forgetClosed(values, codes, from, to));
  if (!isComplete) fillByStage(values, table, status, experience());
  return { kind: 'number', values };
}

/** Whether every open deal has a number. */
function hasAll(values: Float64Array, statuses: Int32Array): boolean {
  return values.every((value, row) => statuses[row] !== OPEN || !Number.isNaN(value));
}

function fillByStage(values: Float64Array, table: Table, status: TextColumn, experience: Experience): void {
  const { rates, placeOf } = winRates(table, status, experience);
  for (let row = 0; row < values.length; row++) {
    if (status.codes[row] !== OPEN || !Number.isNaN(values[row]!)) continue;
    values[row] = rates[placeOf(row)]!;
  }
}
