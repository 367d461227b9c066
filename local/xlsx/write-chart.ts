import type { AddChartOptions, AddChartRange } from '@cj-tech-master/excelts/chart';
import { type OptionReader, readOptions } from '../page/charts/option-reader';
import type { Chart } from '../workbook';
import { chartData, type SheetIndex } from './chart-data';
import { chartFrame } from './chart-frame';
import { chartGroups } from './chart-groups';
import { chartText } from './chart-look';
import type { Worksheet } from './excelts';
import { EMU_PER_PIXEL } from './grid-pixels';
import { pieChart } from './pie-chart';
import { scatterChart } from './scatter-chart';

const BORDER = 'DADCE0';
/** A quarter turn, in the file's 60,000ths of a degree. */
const UPWARDS = -5_400_000;

/** Adds a native chart that looks as Google's would; one without data is left out. */
export function addChart(worksheet: Worksheet, chart: Chart, sheets: SheetIndex): void {
  const data = chartData(chart, sheets);
  if (!data) return;
  const options = readOptions(chart.options);
  const place = placeOf(chart);
  const inOrder = data.series.map((_, index) => index);
  if (chart.type === 'PIE') {
    worksheet.addChart({ ...chartFrame(options, []), ...pieChart(data, options) }, place);
    finish(worksheet, options, inOrder);
  } else if (chart.type === 'SCATTER') {
    worksheet.addScatterChart({ ...chartFrame(options, inOrder), ...scatterChart(data, options) }, place);
    finish(worksheet, options, inOrder);
  } else {
    const { groups, drawn } = chartGroups(chart.type, data, options);
    const frame = chartFrame(options, drawn);
    if (groups.length > 1) worksheet.addComboChart({ ...frame, groups }, place);
    else worksheet.addChart({ ...frame, ...groups[0] } as AddChartOptions, place);
    finish(worksheet, options, drawn);
  }
}

function placeOf({ position, width, height }: Chart): AddChartRange {
  const topLeft = {
    nativeCol: position.column,
    nativeColOff: position.offsetX * EMU_PER_PIXEL,
    nativeRow: position.row,
    nativeRowOff: position.offsetY * EMU_PER_PIXEL,
  };
  // excelts takes this form as well, exact to the pixel; its types know only fractions of columns.
  const tl = topLeft as unknown as { col: number; row: number };
  return { tl, ext: { cx: width * EMU_PER_PIXEL, cy: height * EMU_PER_PIXEL }, editAs: 'oneCell' };
}

/**
 * What excelts' options do not reach: a plain frame; the series' own order, which a combo loses; even distances between
 * dates; the look of the axes' titles.
 */
function finish(worksheet: Worksheet, options: OptionReader, drawn: readonly number[]): void {
  const titleText = chartText(options, 'axisTitlesTextStyle', { fontSize: 12 });
  const chart = worksheet.getCharts().at(-1);
  chart?.mutate(({ chart: { plotArea } }) => {
    plotArea.chartTypes
      .flatMap((group): { order: number }[] => group.series)
      .forEach((series, place) => {
        series.order = drawn[place] ?? place;
      });
    for (const axis of plotArea.axes) {
      if (axis.axisType === 'cat') axis.auto = false;
      const text = axis.title?.text;
      for (const run of text?.paragraphs.flatMap(({ runs }) => runs ?? []) ?? []) run.properties = titleText;
      if (text && (axis.axPos === 'l' || axis.axPos === 'r')) {
        text.bodyProperties = { rotation: UPWARDS, vertical: 'horz' };
      }
    }
  });
  if (chart) {
    chart.spPr = { fill: { solid: { srgb: 'FFFFFF' } }, line: { color: { srgb: BORDER }, width: EMU_PER_PIXEL } };
  }
}
