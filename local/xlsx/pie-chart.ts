import type { AddChartOptions } from '@cj-tech-master/excelts/chart';
import { inkOn } from '../page/charts/data-label';
import type { OptionReader } from '../page/charts/option-reader';
import { seriesColor } from '../page/charts/palette';
import type { ChartData } from './chart-data';
import { ONLY_VALUES } from './chart-labels';
import { chartColor, chartText } from './chart-look';

/** A pie or, with `pieHole`, a ring of the first series. */
export function pieChart(data: ChartData, options: OptionReader): AddChartOptions {
  const [series] = data.series;
  const hole = options.number('pieHole') ?? 0;
  const kind = options.text('pieSliceText') ?? 'percentage';
  const colors = options.texts('colors');
  const values = series?.numbers ?? [];
  const sliceColors = values.map((_, index) => seriesColor(index, options.text(`slices.${index}.color`), colors));
  return {
    ...(hole > 0 ? { type: 'doughnut', holeSize: Math.round(hole * 100) } : { type: 'pie' }),
    firstSliceAng: options.number('pieStartAngle') ?? 0,
    series: [
      {
        name: series?.name,
        categories: data.categories,
        values: series?.values ?? '',
        dataPoints: sliceColors.map((color, index) => ({ index, fill: chartColor(color), border: 'FFFFFF' })),
        ...(kind === 'none'
          ? {}
          : {
              dataLabels: {
                ...ONLY_VALUES,
                showVal: kind === 'value',
                showCatName: kind === 'label',
                showPercent: kind === 'percentage',
                ...(kind === 'percentage' ? { numFmt: '0%' } : {}),
                entries: narrowSlices(values),
                txPr: chartText(options, 'pieSliceTextStyle', { fontSize: 12, color: inkOn(sliceColors[0] ?? '') }),
              },
            }),
      },
    ],
  };
}

/** Google leaves out what would not fit into a narrow slice. */
const NARROWEST_SHARE = 0.04;

function narrowSlices(values: readonly (number | null)[]): { index: number; delete: true }[] {
  const sum = values.reduce<number>((total, value) => total + Math.max(0, value ?? 0), 0);
  return values.flatMap((value, index) => ((value ?? 0) < sum * NARROWEST_SHARE ? [{ index, delete: true }] : []));
}
