import { formatValue } from './format-value';

/** One cell as a chart sees it. */
export interface ChartCell {
  value: string | number | boolean | null;
  /** The cell's number format pattern. */
  format?: string;
}

/** The cells of each of the chart's ranges, in their order: range, row, column. */
export type ChartValues = readonly (readonly (readonly ChartCell[])[])[];

/** What a chart draws: categories, and series with one value per category. */
export interface ChartTable {
  /** As the cells show them. */
  categories: string[];
  /** The categories as numbers, where they are. */
  positions: (number | null)[];
  series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  /** `null` where the cell has no number. */
  values: (number | null)[];
  /** The number format of the series' first number. */
  format: string | undefined;
}

const BLANK: ChartCell = { value: null };

/** Puts the ranges side by side: the first column holds the categories, every other column is a series. */
export function chartTable(values: ChartValues, headers: number, locale: string): ChartTable {
  const rows = sideBySide(values);
  const body = withoutBlankEnd(rows.slice(headers));
  const domain = body.map((row) => row[0] ?? BLANK);
  const width = rows[0]?.length ?? 0;
  return {
    categories: domain.map((cell) => cellText(cell, locale)),
    positions: domain.map(cellNumber),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, index) => {
      const column = body.map((row) => row[index + 1] ?? BLANK);
      return {
        name: headerText(rows.slice(0, headers), index + 1, locale),
        values: column.map(cellNumber),
        format: column.find((cell) => typeof cell.value === 'number')?.format,
      };
    }),
  };
}

function sideBySide(values: ChartValues): ChartCell[][] {
  const height = Math.max(0, ...values.map((range) => range.length));
  const widths = values.map((range) => range[0]?.length ?? 0);
  return Array.from({ length: height }, (_, row) =>
    values.flatMap((range, index) =>
      Array.from({ length: widths[index] ?? 0 }, (_, column) => range[row]?.[column] ?? BLANK),
    ),
  );
}

/** Ranges often reach below the data: rows without a single value at the end are not drawn. */
function withoutBlankEnd(rows: ChartCell[][]): ChartCell[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell.value === null || cell.value === '')) end--;
  return rows.slice(0, end);
}

function headerText(headers: ChartCell[][], column: number, locale: string): string {
  return headers
    .map((row) => cellText(row[column] ?? BLANK, locale))
    .filter((text) => text !== '')
    .join(' ');
}

function cellNumber(cell: ChartCell): number | null {
  return typeof cell.value === 'number' && Number.isFinite(cell.value) ? cell.value : null;
}

function cellText(cell: ChartCell, locale: string): string {
  if (typeof cell.value === 'number') return formatValue(cell.format ?? 'General', locale)(cell.value);
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell.value ?? '';
}
