import type { AddScatterChartOptions } from '@cj-tech-master/excelts/chart';
import type { OptionReader } from '../page/charts/option-reader';
import { seriesStyle } from '../page/charts/series-style';
import { valueAxis } from './chart-axes';
import type { ChartData } from './chart-data';
import { dataLabels } from './chart-labels';
import { point } from './chart-series';

const POINT_PIXELS = 8;

/** Points: the first column along the horizontal axis, every other column up. */
export function scatterChart(data: ChartData, options: OptionReader): AddScatterChartOptions {
  const [first] = data.series;
  return {
    scatterStyle: 'lineMarker',
    series: data.series.map(({ name, values }, index) => {
      const style = seriesStyle('SCATTER', options, index);
      return {
        name,
        xValues: data.categoryReference,
        values,
        marker: point(style.color, style.pointSize || POINT_PIXELS),
        spPr: { line: { noFill: true } },
        ...(style.hasLabels
          ? { dataLabels: dataLabels(options, index, { ...style, kind: 'line', isStacked: false }) }
          : {}),
      };
    }),
    categoryAxis: valueAxis(options, { name: 'hAxis', index: 0, format: data.categoryFormat }),
    valueAxis: valueAxis(options, { name: 'vAxis', index: 0, format: first?.format }),
  };
}
