import type { Chart } from '../workbook';
import { EmbeddedChart } from './embedded-chart';
import type { EnumerationValue } from './enumeration';
import { exception, notImplemented } from './exception';
import { tellWhatIsMissing } from './known-names';
import { Range } from './range';
import { RangeArea } from './range-area';
import { anything, boolean, checkArguments, enumerated, instance, number, string } from './signature';

const CLASS = 'SpreadsheetApp.EmbeddedChartBuilder';
const DRAWN = new Set(['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER']);

const NEW_CHART: Chart = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  width: 600,
  height: 371,
  options: {},
};

/** Collects what a chart is to be; nothing reaches the spreadsheet before the chart is inserted or updated. */
export class EmbeddedChartBuilder {
  #chart: Chart;

  constructor(chart: Chart = NEW_CHART) {
    this.#chart = { ...chart, ranges: [...chart.ranges], options: { ...chart.options } };
  }

  setChartType(...args: [type: EnumerationValue]): this {
    checkArguments(`${CLASS}.setChartType`, args, [enumerated]);
    const type = args[0].name();
    if (!DRAWN.has(type)) throw notImplemented(`Charts.ChartType.${type}`);
    return this.#set({ type: type as Chart['type'] });
  }

  addRange(...args: [range: Range]): this {
    checkArguments(`${CLASS}.addRange`, args, [instance(RangeArea)]);
    return this.#set({ ranges: [...this.#chart.ranges, RangeArea.areaOf(args[0])] });
  }

  removeRange(...args: [range: Range]): this {
    checkArguments(`${CLASS}.removeRange`, args, [instance(RangeArea)]);
    const removed = JSON.stringify(RangeArea.areaOf(args[0]));
    return this.#set({ ranges: this.#chart.ranges.filter((range) => JSON.stringify(range) !== removed) });
  }

  clearRanges(): this {
    return this.#set({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.#chart.ranges.map((range) => new Range(range));
  }

  setPosition(...args: [row: number, column: number, offsetX: number, offsetY: number]): this {
    checkArguments(`${CLASS}.setPosition`, args, [number, number, number, number]);
    const [row, column, offsetX, offsetY] = args;
    if (row < 1 || column < 1) throw exception('The position of a chart must be on the sheet.');
    return this.#set({ position: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }

  setOption(...args: [name: string, value: unknown]): this {
    checkArguments(`${CLASS}.setOption`, args, [string, anything]);
    const [name, value] = args;
    if ((name === 'width' || name === 'height') && typeof value === 'number') return this.#set({ [name]: value });
    return this.#set({ options: { ...this.#chart.options, [name]: value } });
  }

  setNumHeaders(...args: [headers: number]): this {
    checkArguments(`${CLASS}.setNumHeaders`, args, [number]);
    return this.#set({ headers: args[0] });
  }

  /** Ranges stand side by side here, as they do by default. */
  setMergeStrategy(...args: [strategy: EnumerationValue]): this {
    checkArguments(`${CLASS}.setMergeStrategy`, args, [enumerated]);
    const strategy = args[0].name();
    if (strategy !== 'MERGE_COLUMNS') throw notImplemented(`Charts.ChartMergeStrategy.${strategy}`);
    return this;
  }

  setTransposeRowsAndColumns(...args: [transposed: boolean]): this {
    checkArguments(`${CLASS}.setTransposeRowsAndColumns`, args, [boolean]);
    if (args[0]) throw notImplemented('EmbeddedChartBuilder.setTransposeRowsAndColumns(true)');
    return this;
  }

  /** Hidden rows and columns are drawn here whatever the strategy: there is nothing to be told. */
  setHiddenDimensionStrategy(...args: [strategy: EnumerationValue]): this {
    checkArguments(`${CLASS}.setHiddenDimensionStrategy`, args, [enumerated]);
    return this;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart({ ...this.#chart });
  }

  #set(change: Partial<Chart>): this {
    this.#chart = { ...this.#chart, ...change };
    return this;
  }
}

tellWhatIsMissing(EmbeddedChartBuilder, 'Spreadsheet.EmbeddedChartBuilder');
