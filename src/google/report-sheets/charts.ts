import type { ChartModel } from '../../reports/sheet-model';
import { buildChart } from './build-chart';
import { fingerprint } from './fingerprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Which of a sheet's charts is which of the report's. */
export interface ChartRecord {
  /** The model's id. */
  id: string;
  /** Google's id; `null` when it could not be told. */
  chart: number | null;
  /** Fingerprint of the whole model; empty where it is not known whether the chart was brought up to date. */
  spec: string;
  /** Fingerprint of its type and option names: a chart can be changed into one of the same shape only, since options cannot be unset. */
  shape: string;
}

/** Whether all of the report's charts stand on the sheet as the model says. */
export function areChartsCurrent(
  sheet: Sheet,
  models: readonly ChartModel[],
  records: readonly ChartRecord[],
): boolean {
  if (models.length !== records.length) return false;
  if (models.length === 0) return true;
  const standing = sheet.getCharts();
  return models.every((model) => {
    const record = records.find(({ id }) => id === model.id);
    const chart = standing.find((each) => each.getChartId() === record?.chart);
    return chart !== undefined && isCurrent(chart, record, model);
  });
}

/** Puts charts on a sheet that has none of them. */
export function insertCharts(sheet: Sheet, models: readonly ChartModel[]): ChartRecord[] {
  for (const model of models) sheet.insertChart(buildChart(sheet.newChart(), sheet, model));
  return recordsOf(sheet, models, new Set(), new Map());
}

/**
 * Makes the report's charts what the model says and leaves other people's alone. A chart that only changes keeps its
 * id, and so the slides that show it. Works from what stands there, so that it may be repeated after a failure.
 */
export function syncCharts(
  sheet: Sheet,
  models: readonly ChartModel[],
  records: readonly ChartRecord[],
): ChartRecord[] {
  if (models.length + records.length === 0) return [];
  const standing = sheet.getCharts();
  const ours = new Map(
    records.map((record) => [record, standing.find((chart) => chart.getChartId() === record.chart)]),
  );
  const kept = new Map<ChartModel, Chart>();
  for (const [record, chart] of ours) {
    const model = models.find((each) => each.id === record.id && shapeOf(each) === record.shape);
    if (model && chart) kept.set(model, chart);
    else if (chart) sheet.removeChart(chart);
  }
  const theirs = standing.filter((chart) => ![...ours.values()].includes(chart));
  for (const model of models) {
    const chart = kept.get(model);
    if (!chart) {
      // Left by a run that ended before it could note the chart's id.
      for (const leftover of theirs.filter((each) => isAt(each, model))) sheet.removeChart(leftover);
      sheet.insertChart(buildChart(sheet.newChart(), sheet, model));
    } else if (
      !isCurrent(
        chart,
        records.find(({ id }) => id === model.id),
        model,
      )
    ) {
      sheet.updateChart(buildChart(chart.modify(), sheet, model));
    }
  }
  return recordsOf(sheet, models, idsOf(standing), kept);
}

function recordsOf(
  sheet: Sheet,
  models: readonly ChartModel[],
  before: ReadonlySet<number | null>,
  kept: ReadonlyMap<ChartModel, Chart>,
): ChartRecord[] {
  const inserted = models.filter((model) => !kept.has(model));
  const fresh = inserted.length > 0 ? sheet.getCharts().filter((chart) => !before.has(chart.getChartId())) : [];
  return models.map((model) => {
    const chart = kept.get(model) ?? fresh.find((each) => isAt(each, model)) ?? fresh[inserted.indexOf(model)];
    return { id: model.id, chart: chart?.getChartId() ?? null, spec: specOf(model), shape: shapeOf(model) };
  });
}

/** Whether a chart is as it was made; its ranges change when somebody inserts or deletes rows. */
function isCurrent(chart: Chart, record: ChartRecord | undefined, model: ChartModel): boolean {
  return record?.spec === specOf(model) && isDrawing(chart, model);
}

/** Whether a chart sits where the model's does and draws the same cells. */
function isAt(chart: Chart, model: ChartModel): boolean {
  const anchor = chart.getContainerInfo();
  const { row, column } = model.position;
  return anchor.getAnchorRow() === row + 1 && anchor.getAnchorColumn() === column + 1 && isDrawing(chart, model);
}

/** Whether a chart draws the model's cells, from the first row and column to the last: Google may divide the ranges otherwise. */
function isDrawing(chart: Chart, { ranges }: ChartModel): boolean {
  const drawn = chart.getRanges().map((range) => ({
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }));
  return extentOf(drawn) === extentOf(ranges);
}

function extentOf(ranges: ChartModel['ranges']): string {
  const rows = ranges.flatMap(({ row, rows: count }) => [row, row + count]);
  const columns = ranges.flatMap(({ column, columns: count }) => [column, column + count]);
  return [Math.min(...rows), Math.max(...rows), Math.min(...columns), Math.max(...columns)].join();
}

function idsOf(charts: readonly Chart[]): Set<number | null> {
  return new Set(charts.map((chart) => chart.getChartId()));
}

function specOf(model: ChartModel): string {
  return fingerprint(model);
}

function shapeOf(model: ChartModel): string {
  return fingerprint([model.type, Object.keys(model.options).sort()]);
}
