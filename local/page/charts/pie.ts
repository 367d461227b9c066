import type { EChartsOption } from 'echarts';
import type { ChartTable } from './chart-table';
import { inkOn } from './data-label';
import { formatValue } from './format-value';
import type { Margins } from './legend';
import type { OptionReader } from './option-reader';
import { INK, seriesColor } from './palette';
import { textStyle } from './text-style';

/** A pie or, with `pieHole`, a ring of the first series. */
export function pie(
  table: ChartTable,
  options: OptionReader,
  setting: { margins: Margins; locale: string },
): EChartsOption {
  const { margins, locale } = setting;
  const series = table.series[0];
  const format = formatValue(series?.format, locale);
  const hole = options.number('pieHole') ?? 0;
  const colors = options.texts('colors');
  return {
    tooltip: { trigger: 'item' },
    series: [
      {
        id: 'series-0',
        type: 'pie',
        name: series?.name ?? '',
        ...margins,
        radius: [`${hole * 84}%`, '84%'],
        startAngle: 90 - (options.number('pieStartAngle') ?? 0),
        data: (series?.values ?? []).map((value, at) => {
          const color = seriesColor(at, options.text(`slices.${at}.color`), colors);
          return {
            name: table.categories[at] ?? '',
            value: Math.max(0, value ?? 0),
            itemStyle: { color, borderColor: INK.background, borderWidth: 1 },
            label: { color: inkOn(color) },
          };
        }),
        emphasis: { scale: false },
        tooltip: { valueFormatter: (value) => (typeof value === 'number' ? format(value) : '') },
        labelLine: { show: false },
        label: sliceLabel(options, format),
      },
    ],
  };
}

function sliceLabel(options: OptionReader, format: (value: number) => string) {
  const kind = options.text('pieSliceText') ?? 'percentage';
  return {
    show: kind !== 'none',
    position: 'inner' as const,
    ...textStyle(options, 'pieSliceTextStyle', { fontSize: 12 }),
    formatter: ({ name, value, percent }: { name: string; value?: unknown; percent?: number }) => {
      // Google leaves out what would not fit into a narrow slice.
      if ((percent ?? 0) < 4) return '';
      if (kind === 'label') return name;
      if (kind === 'value') return typeof value === 'number' ? format(value) : '';
      return `${Math.round((percent ?? 0) * 10) / 10}%`;
    },
  };
}
