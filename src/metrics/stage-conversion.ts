import { type StageReach, stageReach } from '../derive/stage-reach';
import { ratio } from '../lib/ratio';
import { CallError } from '../model/call-error';
import type { TextColumn } from '../model/column';
import { IGNORED, LOST, OPEN, UNKNOWN, WON } from '../model/status';
import { SAMPLE_PROCESS, USES_HISTORY } from './activities';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const stageConversion = defineTable({
  id: 'stageConversion',
  name: 'STAGECONVERSION',
  title: 'Stage conversion',
  summary: 'Of the deals that reached each stage, the share that went on to the next',
  rule: 'Deals that went on to the next stage ÷ deals that reached the stage, stage by stage; with a period, of the deals created in it',
  remarks: [
    'A deal has reached every stage up to the furthest that it is known to have been in, and a won deal all of them; what is still there or was lost there did not go on',
    'With a stage history, "@reach", "any" counts only stages that a deal was in, and "@reach", "strict" only the step to the very next one',
    'With "strict", deals that skipped the next stage neither went on nor ended there',
    'Lost deals count with the stage that they were lost in; where fewer than half of them show it there is no conversion, and a last row says how many',
    'Deals on hold count with the stages of their history',
  ],
  sources: ['S0'],
  needs: { deals: ['stage', 'status'] },
  uses: { deals: ['created', 'id', 'name', 'probability'], ...USES_HISTORY },
  withoutPeriod: 'everything',
  options: { reach: ['implied', 'strict', 'any'] },
  table,
});

const HEADER = ['Stage', 'Deals that reached it', 'Went on', 'Lost there', 'Still there', 'Conversion'];

function table(input: KpiInput): TableCell[][] {
  const reach = stageReach(input.book)!;
  const mode = (input.options.reach ?? 'implied').toLowerCase();
  if (mode !== 'implied' && !reach.hasHistory) {
    throw new CallError(
      `STAGECONVERSION needs a range with the stage history for "@reach", "${mode}": a Deal ID, a Stage and an Entered date column`,
    );
  }
  if (reach.stages.length === 0) {
    throw new CallError('STAGECONVERSION found no stage before won and lost. Add a range with the stage history');
  }
  const rows = countedRows(input);
  const { codes } = input.scan('deals')!.table.column('status') as TextColumn;
  const passes = passesOf(reach, mode, codes);
  const lines = reach.stages.map((stage, place): TableCell[] => {
    const reached = rows.filter((row) => passes.reached(row, place));
    const on = reached.filter((row) => passes.wentOn(row, place));
    // With strict, what skipped the next stage came to an end in another one.
    const left = reached.filter((row) => !passes.wentOn(row, place) && reach.furthest[row] === place);
    const conversion = reach.tellsLosses ? ratio(on.length, reached.length) : null;
    return [stage, reached.length, on.length, withStatus(left, codes, LOST), withStatus(left, codes, OPEN), conversion];
  });
  return [HEADER, ...lines, ...untold(rows, reach, codes)];
}

/** Deals created in the period, those left out that are no deals. */
function countedRows({ scan, period }: KpiInput): Int32Array {
  const deals = scan('deals')!;
  if (period && !deals.table.column('created')) {
    throw new CallError(
      `STAGECONVERSION needs a Created date column to tell the deals of a period. Found: ${deals.table.headers.join(', ')}`,
    );
  }
  const { codes } = deals.table.column('status') as TextColumn;
  const all = deals.rows([], null).filter((row) => codes[row] !== IGNORED && codes[row] !== UNKNOWN);
  return period ? deals.rowsIn(all, 'created', period) : all;
}

/** What it takes to have reached a stage, and to have gone on from it. */
function passesOf({ stages, furthest, entries }: StageReach, mode: string, status: Int32Array) {
  if (mode === 'implied') {
    return {
      reached: (row: number, place: number) => furthest[row]! >= place,
      wentOn: (row: number, place: number) => furthest[row]! > place,
    };
  }
  const visits = new Map<number, Set<number>>();
  for (const { deal, place } of entries) {
    const places = visits.get(deal);
    if (places) places.add(place);
    else visits.set(deal, new Set([place]));
  }
  const wasIn = (row: number, place: number) => visits.get(row)?.has(place) ?? false;
  const isWon = (row: number) => status[row] === WON;
  const wentStraightOn = (row: number, place: number) =>
    place === stages.length - 1 ? isWon(row) : wasIn(row, place + 1);
  return {
    reached: wasIn,
    wentOn: mode === 'strict' ? wentStraightOn : (row: number, place: number) => furthest[row]! > place,
  };
}

function withStatus(rows: Int32Array, codes: Int32Array, status: number): number {
  return rows.filter((row) => codes[row] === status).length;
}

/** Deals of which nothing tells how far they came. */
function untold(rows: Int32Array, { furthest }: StageReach, codes: Int32Array): TableCell[][] {
  const unknown = rows.filter((row) => furthest[row]! < 0);
  const lines: [string, number][] = [
    ['(lost, stage not known)', withStatus(unknown, codes, LOST)],
    ['(open, stage not known)', withStatus(unknown, codes, OPEN)],
  ];
  return lines.filter(([, deals]) => deals > 0).map(([label, deals]) => [label, deals, null, null, null, null]);
}

export const examples: readonly Example[] = [
  {
    deals: SAMPLE_PROCESS,
    result: [
      HEADER,
      ['Lead', 7, 6, 0, 1, 0.857142857142857],
      ['Qualified', 6, 4, 1, 1, 0.666666666666667],
      ['Proposal', 4, 2, 1, 1, 0.5],
      ['Negotiation', 2, 2, 0, 0, 1],
    ],
  },
  {
    deals: SAMPLE_PROCESS,
    args: ['', '', '@reach', 'any'],
    result: 'STAGECONVERSION needs a range with the stage history',
  },
];
