import type { ChartSeries } from './chart-table';
import type { OptionReader } from './option-reader';
import type { SeriesStyle } from './series-style';

export type Stacking = 'none' | 'amounts' | 'shares';

export function stacking(options: OptionReader): Stacking {
  const word = options.text('isStacked');
  if (word === 'percent' || word === 'relative') return 'shares';
  return word === 'absolute' || options.flag('isStacked') ? 'amounts' : 'none';
}

/** Each value of the stacked series as its share of the category's sum. */
export function asShares(series: readonly ChartSeries[], styles: readonly SeriesStyle[]): ChartSeries[] {
  const isStacked = (index: number) => styles[index]?.kind !== 'line';
  const sums = (series[0]?.values ?? []).map((_, at) =>
    series.reduce((sum, one, index) => sum + (isStacked(index) ? Math.abs(one.values[at] ?? 0) : 0), 0),
  );
  return series.map((one, index) =>
    isStacked(index)
      ? { ...one, format: '0%', values: one.values.map((value, at) => shareOf(value, sums[at] ?? 0)) }
      : one,
  );
}

const shareOf = (value: number | null, sum: number) => (value === null || sum === 0 ? null : value / sum);
