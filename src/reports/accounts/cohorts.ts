import { cohortRetention } from '../../metrics/cohort-retention';
import { parsePeriod } from '../../model/parse-period';
import { COUNT } from '../figures/formats';
import { periodName } from '../figures/period-name';
import { type Block, GAP, type TableColumn, type TableRow } from '../layout/blocks';
import { FIRST, LAST, narrow, wide } from '../layout/columns';
import { FAINT, NUMBER, SMALL_N, TEXT } from '../layout/styles';
import type { ModelCell } from '../sheet-model';
import type { Accounts } from './accounts';
import { heatStyle } from './heat';
import { rowsOf } from './table-rows';

/** Customers who first came in one quarter, and the share of them there so many quarters later. */
export interface Cohort {
  readonly label: string;
  readonly customers: number;
  /** The quarter itself first; `null`: not over yet. */
  readonly shares: readonly (number | null)[];
}

const MOST_ROWS = 12;
/** Quarters after the first one that have a column. */
const LATER = LAST - FIRST - 1;

/** The heatmap of retention by quarter of the first order, below the sentence that says what it shows. */
export function cohortBlocks(accounts: Accounts): Block[] | string {
  const { input, formats } = accounts;
  const { speech, today } = input;
  const { t } = speech;
  const asOf = Math.min(input.period.end, today);
  const found = rowsOf(cohortRetention, accounts, null, asOf);
  if (found === null) return [];
  if ('problem' in found) return found.problem;
  const cohorts = found.rows.map(
    ([label, customers, ...shares]): Cohort => ({
      label: String(label),
      customers: Number(customers),
      shares: shares as (number | null)[],
    }),
  );
  const shown = cohorts.slice(-MOST_ROWS);
  const columns = Math.min(LATER, Math.max(0, ...shown.map(({ shares }) => shares.length - 1)));
  const isByContract = found.basis.tabs[0] === 'customers';
  if (columns === 0) return isByContract ? t('cohort.tooShortContracts') : t('cohort.tooShort');
  const all = shown.flatMap(({ shares }) => shares.slice(1, columns + 1).filter((share) => share !== null));
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const { call } = found;
  const heads = Array.from(
    { length: columns },
    (_, i): TableColumn => ({
      title: t('cohort.later', { n: i + 1 }),
      at: FIRST + 2 + i,
      note: laterIn(i + 1),
    }),
  );
  const rows = shown.map(({ label, customers, shares }): TableRow => {
    const quarter = parsePeriod(label, { today, fiscalStart: 1 });
    const name = quarter ? periodName(quarter, speech) : label;
    return {
      cells: [
        { value: name, style: TEXT },
        { value: customers, format: COUNT, style: customers < SMALL_N ? FAINT : NUMBER },
        ...heads.map((_, i): ModelCell => shareCell(shares[i + 1] ?? null, i + 1, { name, customers })),
      ],
    };
  });
  return [
    {
      kind: 'table',
      id: 'cohorts',
      heading: cohortFinding(cohorts, isByContract, accounts),
      caption: isByContract ? t('cohort.captionContracts') : t('cohort.caption'),
      columns: [
        { title: t('cohort.quarter'), at: wide(0), isText: true },
        { title: t('cohort.customers'), at: narrow(0), note: t('cohort.customersNote') },
        ...heads,
      ],
      rows,
    },
    GAP,
  ];

  function laterIn(quarters: number): string {
    return speech.count('cohort.quartersLater', quarters);
  }

  function shareCell(
    share: number | null,
    later: number,
    { name, customers }: { name: string; customers: number },
  ): ModelCell {
    if (share === null) return { value: null };
    const some = speech.plain(Math.round(share * customers));
    return {
      value: share,
      format: formats.share,
      style: heatStyle(highest > lowest ? (share - lowest) / (highest - lowest) : 1),
      note: t('cohort.note', {
        cohort: name,
        some,
        customers: speech.count('customers', customers),
        later: laterIn(later),
        call,
      }),
    };
  }
}

/** `41% of new customers buy again one quarter after their first, 30% a year after (newer customers 33%, older ones 28%)` */
function cohortFinding(cohorts: readonly Cohort[], isByContract: boolean, { input: { speech } }: Accounts): string {
  const { t } = speech;
  const next = shareAfter(cohorts, 1);
  if (next === null) return isByContract ? t('cohort.headingContracts') : t('cohort.heading');
  const share = speech.percent(next);
  const first = isByContract ? t('cohort.stayed', { share }) : t('cohort.bought', { share });
  const year = shareAfter(cohorts, A_YEAR);
  if (year === null) return compared(first, 1);
  return [first, compared(t('cohort.yearLater', { share: speech.percent(year) }), A_YEAR)].join(t('list.comma'));

  function compared(finding: string, quarters: number): string {
    const told = cohorts.filter(({ shares }) => (shares[quarters] ?? null) !== null);
    const half = told.length >> 1;
    const [older, newer] = [told.slice(0, half), told.slice(half)].map((some) => shareAfter(some, quarters));
    if (older === null || older === undefined || newer === null || newer === undefined) return finding;
    return t('cohort.newer', { finding, share: speech.percent(newer), before: speech.percent(older) });
  }
}

const A_YEAR = 4;

/** The share of the customers of all cohorts that are old enough; `null` without any. */
export function shareAfter(cohorts: readonly Cohort[], quarters: number): number | null {
  let [customers, kept] = [0, 0];
  for (const cohort of cohorts) {
    const share = cohort.shares[quarters] ?? null;
    if (share === null) continue;
    customers += cohort.customers;
    kept += share * cohort.customers;
  }
  return customers === 0 ? null : kept / customers;
}
