import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, ScatterChart]);
use([GridComponent, LegendComponent, LegendScrollComponent, TitleComponent, TooltipComponent, SVGRenderer]);

export type { ECharts };

/** A chart in an element, drawn as SVG: sharp at every zoom, and its texts can be read. */
export function createChart(element: HTMLElement, size: { width: number; height: number }): ECharts {
  return init(element, null, { renderer: 'svg', ...size });
}
