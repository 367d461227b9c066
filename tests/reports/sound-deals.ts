import type { Cell } from '../../src/model/cell';

export const HEADERS = [
  'Deal ID',
  'Deal name',
  'Account',
  'Owner',
  'Stage',
  'Amount',
  'Probability',
  'Created date',
  'Expected close date',
  'Actual close date',
];

/** The as-of day of these deals. */
export const TODAY = '2026-11-14';

/** What a deal is by header. */
export type Row = Partial<Record<(typeof HEADERS)[number], Cell>>;

const OPEN = ['Qualified', 'Proposal', 'Negotiation'];

const day = (iso: string, days: number) => new Date(Date.parse(iso) + days * 864e5);

/** A deal without fault: of three one is won, one lost, one open. */
export function soundDeal(i: number, changes: Row = {}): Cell[] {
  const isOpen = i % 3 === 2;
  const created = day('2026-01-05', (i * 7) % 200);
  const row: Row = {
    'Deal ID': `D-${1000 + i}`,
    'Deal name': `Deal ${i}`,
    Account: `Account ${i % 17}`,
    Owner: ['Ada', 'Ben', 'Cem'][i % 3]!,
    Stage: i % 3 === 0 ? 'Closed Won' : i % 3 === 1 ? 'Closed Lost' : OPEN[((i / 3) % 3) | 0]!,
    Amount: 1000 + ((i * 137) % 900),
    Probability: isOpen ? [0.2, 0.5, 0.7][((i / 3) % 3) | 0]! : i % 3 === 0 ? 1 : 0,
    'Created date': created,
    'Expected close date': isOpen ? day('2026-12-01', (i * 5) % 27) : created,
    'Actual close date': isOpen ? '' : day('2026-01-05', ((i * 7) % 200) + 20 + (i % 40)),
    ...changes,
  };
  return HEADERS.map((header) => row[header] ?? '');
}

/** So many deals without fault, under their headers. */
export function soundDeals(count = 90): Cell[][] {
  return [HEADERS, ...Array.from({ length: count }, (_, i) => soundDeal(i))];
}
