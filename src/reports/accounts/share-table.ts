import { ratio } from '../../lib/ratio';
import { COUNT, type Formats } from '../figures/formats';
import { barsBeside } from '../layout/bars-beside';
import { type Block, GAP, type TableColumn, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { nameCell } from '../layout/name-cell';
import { FAINT, NUMBER, SMALL_N } from '../layout/styles';
import type { ModelCell } from '../sheet-model';

/** Customers by a name, with bars beside them. */
export interface ShareTable {
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly columns: {
    readonly name: string;
    readonly customers: string;
    readonly share: string;
    readonly value?: string;
  };
  readonly lines: readonly ShareLine[];
  /** How the lines that are not shown are called. */
  readonly others: (count: number) => string;
  /** Whether customers stand in several lines, so that what is not shown cannot be added up. */
  readonly overlaps: boolean;
  readonly all: number;
  readonly chart: string;
  readonly note: (customers: number) => string;
  readonly valueNote?: string;
  readonly formats: Formats;
}

export interface ShareLine {
  readonly name: string;
  readonly customers: number;
  readonly value: number | null;
}

/** Rows of the table, so that the chart beside it always draws the same cells. */
const ROWS = 10;

export function shareTable(found: ShareTable): Block[] {
  const { id, heading, caption, columns, lines, formats } = found;
  const hasValue = columns.value !== undefined && lines.some(({ value }) => value !== null);
  const titles: TableColumn[] = [
    { title: columns.name, at: wide(0), isText: true },
    { title: columns.customers, at: wide(1) },
    { title: columns.share, at: narrow(1) },
    ...(hasValue
      ? [{ title: columns.value!, at: wide(2), ...(found.valueNote ? { note: found.valueNote } : {}) }]
      : []),
  ];
  const hidden = found.overlaps ? Math.max(0, lines.length - ROWS) : 0;
  const rows = shownLines(found).map(
    (line): TableRow => ({
      cells: [
        nameCell(line.name),
        countCell(line.customers, found.note(line.customers)),
        {
          value: ratio(line.customers, found.all),
          format: formats.share,
          style: found.all < SMALL_N ? FAINT : NUMBER,
          note: found.note(line.customers),
        },
        ...(hasValue ? [{ value: line.value, format: formats.money, style: NUMBER }] : []),
      ],
    }),
  );
  return [
    {
      kind: 'row',
      blocks: [
        {
          kind: 'table',
          id,
          heading,
          caption: hidden > 0 ? `${caption} · ${found.others(hidden)}` : caption,
          columns: titles,
          rows,
          fixedRows: ROWS,
        },
        barsBeside(id, `${id}Chart`, ROWS, found.chart),
      ],
    },
    GAP,
  ];
}

/** At most as many lines as there are rows: the last ones are taken together where they add up. */
function shownLines({ lines, others, overlaps }: ShareTable): readonly ShareLine[] {
  if (lines.length <= ROWS) return lines;
  if (overlaps) return lines.slice(0, ROWS);
  const rest = lines.slice(ROWS - 1);
  const values = rest.flatMap(({ value }) => (value === null ? [] : [value]));
  return [
    ...lines.slice(0, ROWS - 1),
    {
      name: others(rest.length),
      customers: rest.reduce((sum, { customers }) => sum + customers, 0),
      value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
    },
  ];
}

function countCell(value: number, note: string): ModelCell {
  return { value, format: COUNT, style: NUMBER, note };
}
