import type { EChartsOption } from 'echarts';
import type { ChartTable } from './chart-table';
import { dataLabel } from './data-label';
import { formatValue } from './format-value';
import type { OptionReader } from './option-reader';
import { seriesStyle } from './series-style';
import { axisFormat, valueAxis } from './value-axis';

/** Points: the first column along the horizontal axis, every other column up. */
export function scatter(
  table: ChartTable,
  options: OptionReader,
  setting: { locale: string; domainFormat: string | undefined },
): EChartsOption {
  const { locale, domainFormat } = setting;
  const axis = (name: 'hAxis' | 'vAxis', cellFormat: string | undefined) =>
    valueAxis(options, {
      name,
      index: 0,
      format: axisFormat(options, { name, index: 0, cellFormat, locale }),
      includesZero: false,
    });
  return {
    xAxis: axis('hAxis', domainFormat),
    yAxis: axis('vAxis', table.series[0]?.format),
    tooltip: { trigger: 'item' },
    series: table.series.map((one, index) => {
      const style = seriesStyle('SCATTER', options, index);
      const format = formatValue(one.format, locale);
      return {
        id: `series-${index}`,
        type: 'scatter',
        name: one.name,
        symbolSize: style.pointSize || 8,
        itemStyle: { color: style.color },
        emphasis: { disabled: true },
        data: one.values.flatMap((value, at) => {
          const position = table.positions[at];
          return value === null || position == null ? [] : [[position, value]];
        }),
        ...(style.hasLabels
          ? {
              label: dataLabel(
                options,
                index,
                { kind: 'line', isHorizontal: false, isStacked: false, color: style.color },
                format,
              ),
            }
          : {}),
      };
    }),
  };
}
