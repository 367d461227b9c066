import { DEAL_FIELDS } from '../../model/tabs/deals';
import { COUNT } from '../figures/formats';
import { type Block, GAP, type LinesBlock, type TableBlock, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { FAINT, HEADING, NUMBER, SMALL, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { type ColumnFill, columnFills } from './column-fill';
import { feedsOf, NEEDED } from './feeds';

/** The columns and what they were taken for, how full and how readable they are; then what was not found. */
export function columnBlocks(input: ReportInput): Block[] {
  const fills = columnFills(input);
  return [columnTable(fills, input), GAP, notFound(fills, input)];
}

function columnTable(fills: readonly ColumnFill[], input: ReportInput): TableBlock {
  const { t } = input.speech;
  return {
    kind: 'table',
    id: 'columns',
    heading: t('fields.heading'),
    caption: t('fields.caption'),
    columns: [
      { title: t('fields.field'), at: wide(0), isText: true },
      { title: t('fields.column'), at: wide(1), isText: true },
      { title: t('fields.filled'), at: wide(2) },
      { title: t('fields.blank'), at: narrow(2), note: t('fields.blankNote') },
      { title: t('fields.readable'), at: wide(3) },
      { title: t('fields.feeds'), at: wide(4), isText: true },
    ],
    rows: fills.map((fill) => rowOf(fill, input)),
  };
}

function rowOf({ field, label, header, filled, readable }: ColumnFill, { deals, speech }: ReportInput): TableRow {
  const { t, plain } = speech;
  const part = (value: number, of: number, note: string) => ({
    value: of === 0 ? null : value / of,
    format: '0.0%',
    style: NUMBER,
    ...(of === 0 ? {} : { note }),
  });
  const all = speech.count('deals', deals.size);
  const readableNote = t('fields.readableNote', { readable: plain(readable), filled: plain(filled) });
  return {
    cells: [
      { value: label, style: TEXT },
      { value: header, style: TEXT },
      part(filled, deals.size, t('fields.filledNote', { filled: plain(filled), deals: all })),
      { value: deals.size - filled || null, format: COUNT, style: FAINT, note: t('fields.blankNote') },
      part(readable, filled, readableNote),
      { value: t(feedsOf(field)), style: SMALL },
    ],
  };
}

function notFound(fills: readonly ColumnFill[], { deals, source, speech }: ReportInput): LinesBlock {
  const { t } = speech;
  const comma = t('list.comma');
  const labelOf = (field: string) => DEAL_FIELDS.find(({ id }) => id === field)?.label ?? field;
  const missing = NEEDED.filter(({ fields }) => !fields.some((field) => source.columns.has(field)));
  const taken = new Set(fills.map(({ header }) => header));
  const unused = deals.headers.filter((header) => !taken.has(header));
  const lines = [
    ...(missing.length === 0 ? [t('fields.allFound')] : []),
    ...missing.map(({ fields, feeds }) => t('fields.missingLine', { field: labelOf(fields[0]!), feeds: t(feeds) })),
    ...[...deals.unclear].map(([field, headers]) =>
      t('fields.unclear', { field: labelOf(field), headers: headers.join(comma) }),
    ),
    ...(missing.length > 0 ? [t('leftOut.whatToDo')] : []),
    ...(unused.length > 0 ? [t('fields.unused', { headers: unused.join(comma) })] : []),
  ];
  return {
    kind: 'lines',
    lines: [
      { text: t('fields.missing'), style: HEADING },
      ...lines.map((text) => ({ text, style: SMALL, wraps: true })),
    ],
  };
}
