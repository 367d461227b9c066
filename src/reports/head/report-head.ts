import type { TextColumn } from '../../model/column';
import { LOST, OPEN, WON } from '../../model/status';
import { freshnessFormula } from '../freshness/freshness-formula';
import type { LinesBlock } from '../layout/blocks';
import { wide } from '../layout/columns';
import { LEAD, SMALL, TITLE } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { dataQuality } from './data-quality';

const ASIDE_PAIR = 4;

/** The top of every report: the finding, the period, where the figures come from and how fresh they are, data quality. */
export function reportHead(finding: string, when: string, fields: readonly string[], input: ReportInput): LinesBlock {
  const { source, speech } = input;
  const quality = dataQuality(input);
  const formula = freshnessFormula(source, fields, {
    unchanged: speech.t('head.unchanged', { tab: source.tab }),
    changed: speech.t('head.changed', { tab: source.tab }),
  });
  return {
    kind: 'lines',
    lines: [
      { text: finding, style: TITLE },
      { text: when, style: LEAD },
      {
        text: sourceLine(input),
        style: SMALL,
        aside: {
          column: wide(ASIDE_PAIR),
          cell: { value: null, formula, style: SMALL, note: speech.t('head.freshnessNote') },
        },
      },
      { text: quality.line, style: SMALL, ...(quality.note ? { note: quality.note } : {}) },
    ],
  };
}

/** `From Deals: 8,800 deals (4,238 won, 2,473 lost, 2,089 open), as of 15 Oct 2017` */
function sourceLine({ deals, source, speech, today }: ReportInput): string {
  const { codes } = deals.column('status') as TextColumn;
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const number = (status: number) => speech.plain(counts.get(status) ?? 0);
  return speech.t('head.source', {
    tab: source.tab,
    deals: speech.count('deals', deals.size),
    won: number(WON),
    lost: number(LOST),
    open: number(OPEN),
    day: speech.day(today),
  });
}
