import type { AxisDataSource, ChartTypeGroup, Chart as ExcelChart, SeriesBase } from '@cj-tech-master/excelts/chart';
import type { Chart, Sheet } from '../workbook';
import { parseReference } from './a1';
import { columnPixels, EMU_PER_PIXEL, rowPixels } from './grid-pixels';
import { chartOptions } from './read-chart-options';

type Range = Chart['ranges'][number];
type Grid = Pick<Sheet, 'columnWidths' | 'rowHeights'>;

/** A chart of a file as far as ours can say it: type, ranges, title, axes' titles, colours; `undefined` for other kinds. */
export function readChart(
  chart: ExcelChart,
  id: number,
  { idOf, grid }: { idOf: ReadonlyMap<string, string>; grid: Grid },
): Chart | undefined {
  const groups = chart.chartModel ? chart.chartTypes : [];
  const type = typeOf(groups);
  const series = groups
    .flatMap((group) => group.series.map((one) => ({ group, one })))
    .sort((a, b) => a.one.order - b.one.order);
  const [first] = series;
  if (!type || !first) return undefined;
  const columns = [categoriesOf(first.one), ...series.map(({ one }) => valuesOf(one))];
  const headers = series.some(({ one }) => one.tx?.strRef) ? 1 : 0;
  const ranges = sideBySide(columns, headers, idOf);
  if (!ranges) return undefined;
  const { tl, br, ext } = chart.range;
  return {
    id,
    type,
    ranges,
    headers,
    position: {
      row: tl.nativeRow,
      column: tl.nativeCol,
      offsetX: Math.round(tl.nativeColOff / EMU_PER_PIXEL),
      offsetY: Math.round(tl.nativeRowOff / EMU_PER_PIXEL),
    },
    ...sizeOf(ext as unknown as { width?: number; height?: number } | undefined, tl, br, grid),
    options: chartOptions(chart, type, series),
  };
}

function typeOf(groups: readonly ChartTypeGroup[]): Chart['type'] | undefined {
  const types = new Set(groups.map((group) => group.type.replace('3D', '')));
  if (types.size > 1) return [...types].every((type) => ['bar', 'line', 'area'].includes(type)) ? 'COMBO' : undefined;
  const [group] = groups;
  switch (group?.type) {
    case 'bar':
    case 'bar3D':
      return group.barDir === 'bar' ? 'BAR' : 'COLUMN';
    case 'line':
    case 'line3D':
      return 'LINE';
    case 'area':
    case 'area3D':
      return 'AREA';
    case 'pie':
    case 'pie3D':
    case 'doughnut':
      return 'PIE';
    case 'scatter':
      return 'SCATTER';
    default:
      return undefined;
  }
}

type AnySeries = SeriesBase & {
  cat?: AxisDataSource;
  val?: AxisDataSource;
  xVal?: AxisDataSource;
  yVal?: AxisDataSource;
};

const formulaOf = (source: AxisDataSource | undefined) => (source?.numRef ?? source?.strRef)?.formula;
const categoriesOf = (series: AnySeries) => formulaOf(series.cat ?? series.xVal);
const valuesOf = (series: AnySeries) => formulaOf(series.val ?? series.yVal);

/** One range a stretch of neighbouring columns; `undefined` when a series is no column or its rows are not the others'. */
function sideBySide(
  references: readonly (string | undefined)[],
  headers: number,
  idOf: ReadonlyMap<string, string>,
): Range[] | undefined {
  const ranges: Range[] = [];
  for (const reference of references) {
    const found = reference === undefined ? undefined : parseReference(reference);
    const sheetId = found && idOf.get(found.sheet);
    if (!found || sheetId === undefined || found.area.columns !== 1 || found.area.row < headers) return undefined;
    const { column } = found.area;
    const range = { row: found.area.row - headers, column, rows: found.area.rows + headers, columns: 1, sheetId };
    const last = ranges.at(-1);
    if (last && (last.row !== range.row || last.rows !== range.rows)) return undefined;
    if (last && last.sheetId === sheetId && last.column + last.columns === column) last.columns++;
    else ranges.push(range);
  }
  return ranges;
}

const DEFAULT_SIZE = { width: 600, height: 371 };

type Corner = Pick<ExcelChart['range']['tl'], 'nativeCol' | 'nativeColOff' | 'nativeRow' | 'nativeRowOff'>;

/** A chart has a size of its own, or reaches from one cell to another. */
function sizeOf(
  extent: { width?: number; height?: number } | undefined,
  from: Corner,
  to: Corner | undefined,
  sheet: Grid,
) {
  if (extent?.width && extent.height) return { width: Math.round(extent.width), height: Math.round(extent.height) };
  if (!to) return DEFAULT_SIZE;
  const width = between(from.nativeCol, to.nativeCol, (column) => columnPixels(sheet, column));
  const height = between(from.nativeRow, to.nativeRow, (row) => rowPixels(sheet, row));
  return {
    width: Math.round(width + (to.nativeColOff - from.nativeColOff) / EMU_PER_PIXEL),
    height: Math.round(height + (to.nativeRowOff - from.nativeRowOff) / EMU_PER_PIXEL),
  };
}

function between(from: number, to: number, pixels: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += pixels(index);
  return sum;
}
