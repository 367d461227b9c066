import type { Day } from '../lib/days';
import { eachBlock } from '../lib/each-block';
import { type Column, type FlagColumn, NO, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, STATUSES, UNKNOWN, WON } from '../model/status';
import type { Table } from '../model/table';
import { mapCodes } from './deal-loops';
import { flagStatus } from './flag-status';

/** Tells the status code of a stage's or status's name. */
export type StatusOf = (name: string) => { status: number; known: boolean };

/**
 * What became of each deal, as a text column over `STATUSES`: from a status column if there is one, else from the
 * booleans, else from the stage, else from a won or lost date. A status column that never says won or lost (Active, Inactive) is not used.
 * `undefined` when the tab tells nothing.
 */
export function dealStatus(table: Table, statusOf: StatusOf, clock: { readonly today: Day }): Column | undefined {
  const stages = () => fromStage(table, statusOf);
  const codes =
    fromStatus(table, statusOf) ??
    (hasFlags(table) ? flagStatus(table, stages, clock) : (stages() ?? fromDates(table)));
  return codes && { kind: 'text', codes, values: STATUSES };
}

function fromStatus(table: Table, statusOf: StatusOf): Int32Array | undefined {
  const column = table.column('statusText') as TextColumn | undefined;
  if (!column) return undefined;
  const classes = column.values.map(statusOf);
  const decides = classes.some(({ status }) => status === WON || status === LOST);
  if (!decides && (hasStages(table) || hasFlags(table))) return undefined;
  const stages = fromStage(table, statusOf);
  const codes = Int32Array.from(classes, ({ status }) => status);
  const statuses = new Int32Array(table.size);
  for (let row = 0; row < statuses.length; row++) {
    const code = column.codes[row]!;
    const stage = stages ? stages[row]! : UNKNOWN;
    if (code === 0) statuses[row] = stage;
    // Closed, it says, and no more: an open stage is where the deal has ended somehow.
    else statuses[row] = codes[code] === UNKNOWN && stage !== OPEN ? stage : codes[code]!;
  }
  return statuses;
}

function fromStage(table: Table, statusOf: StatusOf): Int32Array | undefined {
  const column = table.column('stage') as TextColumn | undefined;
  if (!column) return undefined;
  const statuses = Int32Array.from(column.values, (name) => statusOf(name).status);
  const stages = column.codes;
  const codes = new Int32Array(stages.length);
  eachBlock(codes.length, (from, to) => mapCodes(stages, statuses, codes, from, to));
  const open = (table.column('isOpen') as FlagColumn | undefined)?.values;
  // Odoo archives lost deals: they keep their stage, and are no longer active.
  if (open) for (let row = 0; row < codes.length; row++) if (open[row] === NO && codes[row] === OPEN) codes[row] = LOST;
  return codes;
}

/** A won date makes a deal won, a lost date lost; without either it is open. */
function fromDates(table: Table): Int32Array | undefined {
  const [won, lost] = ['wonDate', 'lostDate'].map((field) => dayValues(table, field));
  if (!won && !lost) return undefined;
  const codes = new Int32Array(table.size);
  for (let row = 0; row < codes.length; row++) {
    if (won && won[row] !== NO_DAY) codes[row] = WON;
    else codes[row] = lost && lost[row] !== NO_DAY ? LOST : OPEN;
  }
  return codes;
}

/** Whether anything stands in the stage column. */
function hasStages(table: Table): boolean {
  const column = table.column('stage') as TextColumn | undefined;
  return column?.codes.some((code) => column.values[code] !== '') ?? false;
}

/** Either of them tells what became of a deal. */
const FLAGS = ['isWon', 'isLost'];

function hasFlags(table: Table): boolean {
  return FLAGS.some((field) => table.column(field) !== undefined);
}
