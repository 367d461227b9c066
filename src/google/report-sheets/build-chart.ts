import type { ChartModel } from '../../reports/sheet-model';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills a builder, new or of a standing chart, with all that the model says. */
export function buildChart(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  sheet: Sheet,
  model: ChartModel,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  builder
    .clearRanges()
    .setChartType(typeOf(model))
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setNumHeaders(1)
    .setPosition(model.position.row + 1, model.position.column + 1, 0, 0)
    .setOption('width', model.width)
    .setOption('height', model.height);
  for (const { row, column, rows, columns } of model.ranges) {
    builder.addRange(sheet.getRange(row + 1, column + 1, rows, columns));
  }
  for (const name of Object.keys(model.options)) builder.setOption(name, model.options[name]);
  return builder.build();
}

function typeOf(model: ChartModel): GoogleAppsScript.Charts.ChartType {
  const { AREA, BAR, COLUMN, COMBO, LINE } = Charts.ChartType;
  return { area: AREA, bar: BAR, column: COLUMN, combo: COMBO, line: LINE }[model.type];
}
