import { stageOrder } from '../derive/stage-order';
import { quantile } from '../lib/quantile';
import { ratio } from '../lib/ratio';
import { groupByColumn } from '../measures/grouping';
import type { Scan } from '../measures/scan';
import { type DayColumn, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { IS_OPEN } from './deals';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const timeInStage = defineTable({
  id: 'timeInStage',
  name: 'TIMEINSTAGE',
  title: 'Time in stage',
  summary: 'How long deals stay in each stage',
  rule: 'Mean and median of the days of finished stays by stage, in the order of the sales process, and beside them the stays that still last; with a period, of the stays that ended in it',
  remarks: [
    'It takes the stage history; a range with its deals beside it tells which of the last stays have ended',
    'A history with a Left date or a Days in stage column has a stay a row; in a log of changes a stay ends with the next change, and the last one with the close of the deal',
    'Deals that come back to a stage have several stays in it',
    'Without a history it gives the days since the last stage change of open deals, headed so: no stay of them is finished',
  ],
  sources: ['S1'],
  needs: [{ stays: ['stage', 'days', 'soFar', 'left'] }, { deals: ['stage', 'status', 'stageChanged'] }],
  uses: {
    history: ['dealId', 'fromStage', 'toStage', 'entered', 'left', 'days', 'probability'],
    deals: ['id', 'name', 'status', 'closedOn', 'created'],
  },
  withoutPeriod: 'everything',
  table: (input) => {
    const stays = input.scan('stays');
    return stays ? ofStays(stays, input) : ofOpenDeals(input.scan('deals')!, input);
  },
});

function ofStays(stays: Scan, { period, book }: KpiInput): TableCell[][] {
  const numbers = (name: string) => (stays.table.column(name) as NumberColumn).values;
  const [days, soFar] = [numbers('days'), numbers('soFar')];
  const left = (stays.table.column('left') as DayColumn).values;
  const endedIn = (row: number) =>
    !period || (left[row] !== NO_DAY && left[row]! >= period.start && left[row]! <= period.end);
  const lines = byStage(stays, stays.rows([], null), book).map(({ stage, rows }): TableCell[] => {
    const finished = numbersAt(rows.filter(endedIn), days);
    const running = numbersAt(rows, soFar);
    return [stage, finished.length, meanOf(finished), quantile(finished, 0.5), running.length, meanOf(running)];
  });
  return [
    ['Stage', 'Finished stays', 'Mean days', 'Median days', 'Stays that last', 'Mean days so far'],
    ...lines.filter(([, finished, , , running]) => finished !== 0 || running !== 0),
  ];
}

function ofOpenDeals(deals: Scan, { today, book }: KpiInput): TableCell[][] {
  const changed = (deals.table.column('stageChanged') as DayColumn).values;
  const since = Float64Array.from(changed, (day) => (day === NO_DAY || day > today ? NaN : today - day));
  return [
    ['Stage', 'Open deals', 'Mean days since the last stage change', 'Median days since the last stage change'],
    ...byStage(deals, deals.rows([IS_OPEN], null), book).map(({ stage, rows }): TableCell[] => {
      const known = numbersAt(rows, since);
      return [stage, rows.length, meanOf(known), quantile(known, 0.5)];
    }),
  ];
}

/** The rows by stage, in the order of the sales process; a blank stage comes last. */
function byStage({ table }: Scan, rows: Int32Array, book: KpiInput['book']) {
  const column = table.column('stage') as TextColumn;
  const order = stageOrder(table, book.rankOf)!;
  const { labels, codes } = groupByColumn(column, table.size);
  const groups = new Map<number, { stage: string; place: number; rows: number[] }>();
  for (const row of rows) {
    const group = codes[row]!;
    const place = order[column.codes[row]!]!;
    const known = groups.get(group);
    if (known) known.rows.push(row);
    else groups.set(group, { stage: labels[group] || '(blank)', place: place < 0 ? Infinity : place, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => a.place - b.place);
}

function numbersAt(rows: readonly number[], numbers: Float64Array): number[] {
  return rows.map((row) => numbers[row]!).filter((number) => !Number.isNaN(number));
}

function meanOf(numbers: readonly number[]): number | null {
  return ratio(
    numbers.reduce((total, number) => total + number, 0),
    numbers.length,
  );
}

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Deal ID', 'From stage', 'To stage', 'Changed on'],
        ['D1', '', 'Qualified', '2026-01-05'],
        ['D1', 'Qualified', 'Proposal', '2026-01-15'],
        ['D1', 'Proposal', 'Closed Won', '2026-02-04'],
        ['D2', '', 'Qualified', '2026-05-01'],
        ['D2', 'Qualified', 'Proposal', '2026-05-21'],
      ],
    ],
    today: '2026-06-15',
    result: [
      ['Stage', 'Finished stays', 'Mean days', 'Median days', 'Stays that last', 'Mean days so far'],
      ['Qualified', 2, 15, 15, 0, ''],
      ['Proposal', 1, 20, 20, 1, 25],
    ],
  },
  {
    ranges: [
      [
        ['Deal', 'Stage', 'Last stage change'],
        ['Acorn', 'Proposal', '2026-06-01'],
        ['Birch', 'Proposal', '2026-05-26'],
        ['Cedar', 'Won', '2026-05-01'],
        ['Dogwood', 'Qualified', ''],
      ],
    ],
    today: '2026-06-15',
    result: [
      ['Stage', 'Open deals', 'Mean days since the last stage change', 'Median days since the last stage change'],
      ['Qualified', 1, '', ''],
      ['Proposal', 2, 17, 17],
    ],
  },
];
