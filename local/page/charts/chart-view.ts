import type { Chart } from '../../workbook';
import { chartOption } from './chart-option';
import type { ChartValues } from './chart-table';
import type { ECharts } from './echarts';
import { readOptions } from './option-reader';

/** One chart on the screen. */
export interface ChartView {
  readonly element: HTMLElement;
  draw(chart: Chart, values: ChartValues): Promise<void>;
  dispose(): void;
}

export function createChartView(locale: string): ChartView {
  const element = document.createElement('div');
  element.className = 'chart';
  element.setAttribute('role', 'img');
  let echarts: ECharts | undefined;
  let isDisposed = false;
  let drawn = '';
  return {
    element,
    async draw(chart, values) {
      const { type, width, height, options } = chart;
      const wanted = JSON.stringify([chart, values]);
      if (wanted === drawn) return;
      drawn = wanted;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      element.setAttribute(
        'aria-label',
        `${readOptions(options).text('title') ?? 'Untitled'} (${type.toLowerCase()} chart)`,
      );
      // Loaded with the first chart: a sheet without one shows sooner.
      const { createChart } = await import('./echarts');
      if (isDisposed || wanted !== drawn) return;
      echarts ??= createChart(element, { width, height });
      echarts.resize({ width, height });
      echarts.setOption(chartOption(chart, values, locale), { notMerge: true });
    },
    dispose() {
      isDisposed = true;
      echarts?.dispose();
      element.remove();
    },
  };
}
