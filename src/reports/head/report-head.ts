import type { TextColumn } from '../../model/column';
import { LOST, OPEN, WON } from '../../model/status';
import { freshnessFormula, type Look } from '../freshness/freshness-formula';
import type { Line, LinesBlock } from '../layout/blocks';
import { wide } from '../layout/columns';
import { LEAD, SMALL, TITLE } from '../layout/styles';
import type { BookInput, ReportInput, ReportSource } from '../report-input';
import { withDataEnd } from './data-end';
import { dataQuality } from './data-quality';

const ASIDE_PAIR = 4;

/** A line of the head, with what it leaves out in a note. */
type Remark = Pick<Line, 'text'> & { readonly note: string | undefined };

export interface Head {
  /** The title, which says the finding. */
  readonly finding: string;
  /** What the figures are about. */
  readonly when: string;
  /** Where the figures come from. */
  readonly source: Remark;
  readonly quality: Remark;
  /** The tabs that the report was made from, with the columns that it reads of them. */
  readonly tabs: readonly { readonly source: ReportSource; readonly fields: readonly string[] }[];
}

/**
 * The top of a report on deals: the finding, the period, where the figures come from and how fresh they are, data quality.
 * `beside`: the tabs that it was made from beside the deals.
 */
export function reportHead(
  finding: string,
  when: string,
  fields: readonly string[],
  input: ReportInput,
  beside: Head['tabs'] = [],
): LinesBlock {
  const { source } = input;
  const quality = dataQuality(input);
  return headBlock(
    {
      finding,
      when: withDataEnd(when, input.deals, ['created', 'closedOn'], input),
      source: { text: sourceLine(input), note: undefined },
      quality: { text: quality.line, note: quality.note },
      tabs: [{ source, fields }, ...beside],
    },
    input,
  );
}

/** The top of a report on any tabs. */
export function headBlock({ finding, when, source, quality, tabs }: Head, { speech }: BookInput): LinesBlock {
  const { t } = speech;
  const looks = tabs.map((each): Look => ({ ...each, changed: t('head.changed', { tab: each.source.tab }) }));
  const unchanged =
    tabs.length === 1
      ? t('head.unchanged', { tab: tabs[0]!.source.tab })
      : t('head.allUnchanged', { tabs: speech.count('tabs', tabs.length) });
  return {
    kind: 'lines',
    lines: [
      { text: finding, style: TITLE },
      { text: when, style: LEAD },
      {
        ...lineOf(source),
        aside: {
          column: wide(ASIDE_PAIR),
          cell: {
            value: null,
            formula: freshnessFormula(looks, unchanged),
            style: SMALL,
            note: t('head.freshnessNote'),
          },
        },
      },
      lineOf(quality),
    ],
  };
}

function lineOf({ text, note }: Remark): Line {
  return { text, style: SMALL, ...(note ? { note } : {}) };
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
