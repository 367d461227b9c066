import fc from 'fast-check';
import type { Cell } from '../../src/model/cell';
import type { TabKind } from '../../src/model/tab';

/** The tabs that functions take; rates stand on a tab of their own. */
export type Kind = Exclude<TabKind, 'rates'>;

const FIRST_DAY = Date.UTC(2025, 0, 1);
const DAYS = 730;
const isoOf = (days: number) => new Date(FIRST_DAY + days * 864e5).toISOString().slice(0, 10);

const day = fc.integer({ min: 0, max: DAYS - 1 }).map(isoOf);
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([date, hour]) => `${date} ${String(hour).padStart(2, '0')}:30`);
const oneOf = (...values: Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...values);
const maybe = (arbitrary: fc.Arbitrary<Cell>) =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant<Cell>('') });
const numbered = (letter: string, most: number) => maybe(fc.integer({ min: 0, max: most }).map((i) => letter + i));
const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);

const person = maybe(oneOf('Ada', 'Ben', 'Cleo'));
const account = maybe(oneOf('Acorn', 'Birch', 'Cedar', 'Dogwood'));
const region = maybe(oneOf('EMEA', 'APAC', 'emea'));
const source = maybe(oneOf('Website', 'Event', 'Cold call'));
const period = oneOf('2025', '2026', '2025-Q3', '2026-Q1', '2026-Q2', '2026-02', '2026-05');

/** A tab: its columns, and rows of which every column has a value that tells what it is. */
interface Tab {
  readonly columns: readonly (readonly [header: string, cell: fc.Arbitrary<Cell>])[];
  /** What the first column names row i, each row differently; without it the first column is like the others. */
  readonly id?: (i: number) => string;
  readonly anchors: readonly (readonly Cell[])[];
}

const REPS = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'];
const ID = fc.constant<Cell>('');

const TABS: Readonly<Record<Kind, Tab>> = {
  deals: {
    id: (i) => `D${i}`,
    columns: [
      ['Deal ID', ID],
      ['Account', account],
      ['Owner', person],
      ['Stage', maybe(oneOf('Lead', 'Qualified', 'Proposal', 'Negotiation'))],
      ['Status', oneOf('Won', 'Won', 'Lost', 'Lost', 'Open', 'Open', 'On hold', 'Test', '')],
      ['Amount', maybe(money(50_000))],
      ['Probability', maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100))],
      ['Created', maybe(day)],
      ['Expected close', maybe(day)],
      ['Closed', maybe(day)],
      ['Region', region],
      ['Source', source],
      ['Deal type', maybe(oneOf('New business', 'Upsell'))],
      ['Lead ID', numbered('L', 15)],
      ['Cost', maybe(money(30_000))],
      ['Lost reason', maybe(oneOf('Price', 'Timing'))],
      ['Qualified date', maybe(day)],
      ['Last stage change', maybe(day)],
      ['Product', fc.constant<Cell>('Desk')],
    ],
    anchors: [
      [
        'Acorn',
        'Ada',
        'Negotiation',
        'Won',
        100,
        1,
        '2025-02-01',
        '2025-03-01',
        '2025-03-02',
        'EMEA',
        'Website',
        'New business',
        'L90',
        40,
        '',
        '2025-02-05',
        '2025-02-07',
        'Desk',
      ],
      [
        'Birch',
        'Ben',
        'Qualified',
        'Lost',
        100,
        0,
        '2025-02-01',
        '2025-03-01',
        '2025-03-02',
        'APAC',
        'Event',
        'Upsell',
        'L91',
        50,
        'Price',
        '2025-02-05',
        '2025-02-07',
        'Chair',
      ],
      [
        'Birch',
        'Ben',
        'Proposal',
        'Open',
        100,
        0.5,
        '2026-02-01',
        '2026-07-01',
        '',
        'APAC',
        'Cold call',
        'Upsell',
        'L92',
        60,
        '',
        '2026-02-05',
        '2026-02-07',
        'Desk',
      ],
    ],
  },
  leads: {
    id: (i) => `L${i}`,
    columns: [
      ['Lead ID', ID],
      ['Created', maybe(moment)],
      ['First response', maybe(moment)],
      ['Source', source],
      ['Owner', person],
      ['Lead status', oneOf('New', 'Contacted', 'MQL', 'SQL', 'Qualified', 'Converted', 'Rejected', 'Test', '')],
      ['MQL date', maybe(day)],
      ['SQL date', maybe(day)],
      ['Name', oneOf('Alma Berg', 'n/a', '')],
      ['Email', oneOf('alma@example.com', 'alma', '')],
      ['Phone', oneOf('555-010-2030', '1', '')],
      ['Converted date', maybe(day)],
      ['Deal ID', numbered('D', 15)],
      ['Region', region],
      ['Customer since', maybe(day)],
    ],
    anchors: [
      [
        '2025-02-01 10:00',
        '2025-02-01 12:00',
        'Website',
        'Ada',
        'MQL',
        '2025-02-02',
        '',
        'Alma Berg',
        'alma@example.com',
        '555-010-2030',
        '',
        '',
        'EMEA',
        '2025-04-01',
      ],
      [
        '2025-02-03 10:00',
        '2025-02-04 12:00',
        'Event',
        'Ben',
        'Converted',
        '2025-02-05',
        '2025-02-09',
        'Bo Ek',
        'bo@example.com',
        '555-010-2031',
        '2025-02-20',
        'D90',
        'APAC',
        '2025-05-01',
      ],
      [
        '2026-05-03 10:00',
        '',
        'Cold call',
        'Ben',
        'Qualified',
        '2026-05-05',
        '2026-05-09',
        'Cai Roth',
        'cai@example.com',
        '555-010-2032',
        '',
        '',
        'APAC',
        '',
      ],
    ],
  },
  activities: {
    id: (i) => `A${i}`,
    columns: [
      ['Activity ID', ID],
      ['Date', maybe(day)],
      ['Rep', person],
      ['Type', oneOf('Call', 'Call', 'Cold call', 'Email', 'Meeting', 'Meeting', 'Demo', 'Training', 'Lunch', '')],
      ['Direction', oneOf('Outbound', 'Inbound', '')],
      ['Outcome', oneOf('Connected', 'No answer', 'Held', 'No-show', 'Replied', '')],
      ['Status', oneOf('Done', 'Done', 'Booked', 'Cancelled', '')],
      ['Account', account],
      ['Deal ID', numbered('D', 15)],
      ['Lead ID', numbered('L', 15)],
    ],
    anchors: [
      ['2025-02-02', 'Ada', 'Call', 'Outbound', 'Connected', 'Done', 'Acorn', 'D90', 'L90'],
      ['2026-03-02', 'Ben', 'Meeting', 'Inbound', 'Held', 'Done', 'Birch', 'D91', 'L91'],
      ['2026-04-02', 'Ben', 'Demo', '', 'Held', 'Done', 'Birch', 'D92', ''],
      ['2026-05-04', 'Ada', 'Training', '', 'Held', 'Done', '', '', ''],
    ],
  },
  orders: {
    id: (i) => `O${i}`,
    columns: [
      ['Order ID', ID],
      ['Order date', maybe(day)],
      ['Customer', account],
      ['Product', maybe(oneOf('Desk', 'Chair'))],
      ['Amount', maybe(money(9000))],
      ['Cost', maybe(money(5000))],
      ['Region', region],
      ['Quantity', maybe(fc.integer({ min: 1, max: 40 }))],
      ['Filled', maybe(fc.integer({ min: 0, max: 40 }))],
    ],
    anchors: [
      ['2025-02-01', 'Acorn', 'Desk', 100, 40, 'EMEA', 5, 4],
      ['2026-05-04', 'Acorn', 'Chair', 150, 50, 'EMEA', 2, 2],
    ],
  },
  customers: {
    id: (i) => `C${i}`,
    columns: [
      ['Customer ID', ID],
      ['Customer', account],
      ['Start date', maybe(day)],
      ['End date', fc.oneof(fc.constant<Cell>(''), day)],
      ['Last activity date', maybe(day)],
      ['Product', maybe(oneOf('Desk', 'Chair'))],
      ['Region', region],
      ['Activated', maybe(day)],
      ['Yearly value', maybe(money(9000))],
      ['Spend', maybe(money(9000))],
      ['NPS', maybe(fc.integer({ min: 0, max: 10 }))],
      ['Churn reason', maybe(oneOf('Price', 'Timing'))],
    ],
    anchors: [
      ['Elm', '2025-01-05', '2026-01-31', '2026-01-20', 'Desk', 'EMEA', '2025-01-09', 500, 450, 6, 'Price'],
      ['Acorn', '2025-02-03', '', '2026-05-05', 'Chair', 'APAC', '2025-02-04', 700, 600, 9, ''],
    ],
  },
  targets: {
    columns: [
      ['Rep', person],
      ['Period', period],
      ['Quota', maybe(fc.integer({ min: 1, max: 100_000 }))],
    ],
    anchors: [
      ['Ada', '2026-Q1', 5000],
      ['Ben', '2026-Q2', 9000],
    ],
  },
  costs: {
    columns: [
      ['Month', oneOf('2025-02', '2025-11', '2026-01', '2026-02', '2026-05', '2026-06')],
      ['Source', source],
      ['Spend', maybe(money(2000))],
      ['Visits', maybe(fc.integer({ min: 0, max: 900 }))],
      ['Leads', maybe(fc.integer({ min: 0, max: 90 }))],
    ],
    anchors: [
      ['2026-01', 'Website', 310, 400, 12],
      ['2026-05', 'Event', 900, 30, 2],
    ],
  },
  history: {
    columns: [
      ['Deal ID', numbered('D', 15)],
      ['From stage', oneOf('', 'Lead', 'Qualified', 'Proposal')],
      ['To stage', oneOf('Lead', 'Qualified', 'Proposal', 'Negotiation', 'Lost')],
      ['Entered', maybe(day)],
    ],
    anchors: [
      ['D90', '', 'Lead', '2025-02-01'],
      ['D90', 'Lead', 'Qualified', '2025-02-03'],
      ['D91', 'Lead', 'Qualified', '2025-02-04'],
    ],
  },
  team: {
    columns: [
      ['Rep', ID],
      ['Team', oneOf('North', 'South')],
      ['Start date', maybe(day)],
      ['End date', fc.oneof(fc.constant<Cell>(''), day)],
      ['Quota', maybe(fc.integer({ min: 1, max: 200_000 }))],
      ['Sales this year', maybe(money(90_000))],
    ],
    id: (i) => REPS[i % REPS.length]!,
    anchors: [
      ['North', '2025-02-01', '', 60_000, 5000],
      ['South', '2025-02-01', '2026-05-01', 80_000, 100],
    ],
  },
};

/** The anchors have numbers of their own, so that no random row repeats their ids. */
const FIRST_ANCHOR = 90;

/** A tab whose anchors stand first. */
export function tabOf(kind: Kind, maxRows: number): fc.Arbitrary<Cell[][]> {
  const { columns, id, anchors } = TABS[kind];
  const headers = columns.map(([header]) => header);
  const named = (i: number, row: readonly Cell[]): Cell[] => (id ? [id(i), ...row] : [...row]);
  const row = fc.tuple(...columns.slice(id ? 1 : 0).map(([, cell]) => cell));
  return fc
    .array(row, { maxLength: maxRows })
    .map((rows) => [
      headers,
      ...anchors.map((each, i) => named(FIRST_ANCHOR + i, each)),
      ...rows.map((each, i) => named(i, each)),
    ]);
}

const MOST_ROWS: Readonly<Record<Kind, number>> = {
  deals: 20,
  leads: 16,
  activities: 20,
  orders: 10,
  customers: 6,
  targets: 6,
  costs: 6,
  history: 16,
  team: 3,
};

/** Tabs of these kinds, in their order, which name each other’s rows by their ids. */
export function arbitraryRanges(kinds: readonly Kind[]): fc.Arbitrary<Cell[][][]> {
  return fc.tuple(...kinds.map((kind) => tabOf(kind, MOST_ROWS[kind])));
}
