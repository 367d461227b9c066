import type { AxisDataSource } from '@cj-tech-master/excelts/chart';
import type { Cell, Chart, Sheet } from '../workbook';
import { absoluteReference } from './a1';

/** A chart's columns as references into the file. */
export interface ChartData {
  categories: AxisDataSource;
  /** The categories as a plain reference, where a chart takes no other. */
  categoryReference: string;
  /** The number format of the first category that is a number. */
  categoryFormat?: string;
  series: SeriesData[];
}

export interface SeriesData {
  /** The header cell, if the chart has headers. */
  name?: { formula: string };
  values: string;
  /** `null` where the cell has no number. */
  numbers: (number | null)[];
  /** The number format of the first number. */
  format?: string;
}

/** The sheets of the workbook by their ids, with the names that the file gives them. */
export type SheetIndex = ReadonlyMap<string, { sheet: Sheet; name: string }>;

interface Column {
  cells: (Cell | undefined)[];
  reference(from: number, count: number): string;
}

/** `undefined` when the chart's sheets are gone or it has no series. */
export function chartData(chart: Chart, sheets: SheetIndex): ChartData | undefined {
  const columns = chart.ranges.flatMap((range): Column[] => {
    const found = sheets.get(range.sheetId);
    return found ? Array.from({ length: range.columns }, (_, at) => columnOf(found, range, at)) : [];
  });
  const [domain, ...others] = columns;
  if (!domain || others.length === 0) return undefined;
  const { headers } = chart;
  const count = Math.max(1, filledRows(columns, headers));
  const body = domain.cells.slice(headers, headers + count);
  const categoryReference = domain.reference(headers, count);
  const categoryFormat = firstFormat(body);
  return {
    categories: categorySource(body, categoryReference, categoryFormat),
    categoryReference,
    ...(categoryFormat ? { categoryFormat } : {}),
    series: others.map((column) => {
      const format = firstFormat(column.cells.slice(headers));
      return {
        ...(headers > 0 ? { name: { formula: column.reference(headers - 1, 1) } } : {}),
        values: column.reference(headers, count),
        numbers: column.cells.slice(headers, headers + count).map((cell) => numberIn(cell)),
        ...(format ? { format } : {}),
      };
    }),
  };
}

function columnOf({ sheet, name }: { sheet: Sheet; name: string }, range: Chart['ranges'][number], at: number): Column {
  const column = range.column + at;
  return {
    cells: Array.from({ length: range.rows }, (_, row) => sheet.rows[range.row + row]?.[column]),
    reference: (from, rows) => absoluteReference(name, { row: range.row + from, column, rows, columns: 1 }),
  };
}

/** Ranges often reach below the data: rows without a single value at the end are not drawn. */
function filledRows(columns: readonly Column[], headers: number): number {
  let end = Math.max(...columns.map(({ cells }) => cells.length));
  while (end > headers && columns.every(({ cells }) => isBlank(cells[end - 1]))) end--;
  return end - headers;
}

const numberIn = (cell: Cell | undefined) => (typeof cell?.value === 'number' ? cell.value : null);

const isBlank = (cell: Cell | undefined) => cell?.value === undefined || cell.value === '';

const firstFormat = (cells: readonly (Cell | undefined)[]) =>
  cells.find((cell) => typeof cell?.value === 'number')?.style?.format;

/** Numbers and dates keep their format on the axis only when they are given as numbers. */
function categorySource(cells: readonly (Cell | undefined)[], formula: string, format = 'General'): AxisDataSource {
  const pointCount = cells.length;
  if (cells.some((cell) => typeof cell?.value === 'number')) {
    const points = cells.flatMap((cell, index) =>
      typeof cell?.value === 'number' ? [{ index, value: cell.value }] : [],
    );
    return { numRef: { formula, cache: { formatCode: format, pointCount, points } } };
  }
  const points = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ index, value: String(cell?.value) }]));
  return { strRef: { formula, cache: { pointCount, points } } };
}
