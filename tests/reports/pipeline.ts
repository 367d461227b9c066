import type { Cell } from '../../src/model/cell';

const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Created date', 'Expected close date', 'Actual close date'];
const OWNERS = ['Ada', 'Ben', '=CMD()', ''];
const OPEN_STAGES = ['Proposal', 'Qualified', 'Negotiation'];

const day = (iso: string, days: number) => new Date(Date.parse(iso) + days * 864e5);

/**
 * A small pipeline of two years up to mid-November 2026, in which something is missing, late or odd of every kind that
 * happens: blank owners and amounts, names that look like formulas, a duplicate, a closing before its creation.
 */
export function pipeline(): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i < 160; i++) {
    const created = (i * 37) % 640;
    const took = 10 + ((i * 23) % 80);
    const isWon = i % 5 < 2;
    const closed = day('2025-01-10', created + took);
    const isClosed = closed.getTime() < Date.UTC(2026, 10, 15);
    rows.push([
      i % 40 === 7 ? `=SUM(A${i})` : `Deal ${i}`,
      OWNERS[i % 9 === 8 ? 3 : i % 3]!,
      isClosed ? (isWon ? 'Won' : 'Lost') : OPEN_STAGES[i % 3]!,
      i % 11 === 10 ? '' : 1500 + ((i * 977) % 9000) + 0.25,
      day('2025-01-10', created),
      day('2025-01-10', created + 60),
      isClosed ? closed : '',
    ]);
  }
  rows.push(['Odd', 'Ada', 'Won', 700, day('2026-05-02', 0), '', day('2026-05-01', 0)]);
  rows.push(['No day', 'Ben', 'Won', 800, day('2026-05-02', 0), '', '']);
  return [HEADERS, ...rows];
}
