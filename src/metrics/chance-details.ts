import { ENOUGH_CLOSED, type WinRates, winRates } from '../derive/win-experience';
import type { DayColumn, NumberColumn, TextColumn } from '../model/column';
import { IS_OPEN } from './deals';
import type { ComputedAnswer, KpiInput } from './metric';

type Detail = ComputedAnswer['details'][number];

/**
 * Where the chances of the open deals come from that are weighted: how many have a probability of their own, which win
 * rate the others were given, the closed deals behind it, and what makes it unsure.
 */
export function chanceDetails(input: KpiInput): Detail[] {
  const deals = input.book.deals!;
  const rows = weightedRows(input);
  const given = deals.column('probability') as NumberColumn | undefined;
  const learned = rows.filter((row) => !given || Number.isNaN(given.values[row]!));
  const counts: Detail[] = [
    ['Open deals by their own probability', rows.length - learned.length],
    ['Open deals by the win rate of closed deals', learned.length],
  ];
  if (learned.length === 0) return counts;
  const found = winRates(deals, deals.column('status') as TextColumn, {
    closed: deals.column('closedOn') as DayColumn | undefined,
    order: deals.stageOrder,
    today: input.today,
  });
  return [...counts, ...rateDetails(found, learned, input), ...doubts(found)];
}

/** The open deals of the period whose amount and chance are known. */
function weightedRows({ book, scan, period }: KpiInput): number[] {
  const deals = scan('deals')!;
  const [amounts, chances] = ['amount', 'chance'].map((name) => (book.deals!.column(name) as NumberColumn).values);
  const open = deals.rows([IS_OPEN], period);
  const due = period ? deals.rowsIn(open, 'expectedOn', period) : open;
  return Array.from(due).filter((row) => !Number.isNaN(amounts![row]!) && !Number.isNaN(chances![row]!));
}

/** The rates by stage in the order of the sales process, each with the deals behind it; a single one where all have the same. */
function rateDetails(found: WinRates, learned: readonly number[], { book }: KpiInput): Detail[] {
  const { rates, won, lostFrom, isByStage, isRecent, placeOf } = found;
  const stages = book.deals!.column('stage') as TextColumn | undefined;
  const nameAt = new Map(learned.map((row) => [placeOf(row), stages ? stages.values[stages.codes[row]!]! : '']));
  const places = [...nameAt.keys()].sort((a, b) => a - b);
  const shown = isByStage ? places : places.slice(0, 1);
  return [
    ...shown.flatMap((place): Detail[] => {
      const from = isByStage && nameAt.get(place) ? ` from ${nameAt.get(place)} on` : '';
      const closed = won + lostFrom[place]!;
      return [
        [`Win rate${from}`, rates[place]!],
        [`Closed deals behind it${from} (n)`, `${closed}, of which ${won} won`],
      ];
    }),
    [
      'Closed deals looked at',
      isRecent ? 'Those of the 12 months before the as-of day' : 'All: fewer than 20 closed in the 12 months before',
    ],
  ];
}

function doubts({ won, lostFrom, isRecent }: WinRates): Detail[] {
  const lost = lostFrom[0]!;
  const found: Detail[] = [];
  if (won + lost < ENOUGH_CLOSED)
    found.push(['Unsure', `Under ${ENOUGH_CLOSED} closed deals: the win rate is a guess`]);
  if (lost === 0) {
    const where = isRecent ? ' with a close date in these 12 months' : '';
    found.push(['Mind', `No lost deals found${where}: open deals may be overvalued`]);
  }
  return found;
}
