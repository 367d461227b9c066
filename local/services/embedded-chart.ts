import type { Chart } from '../workbook';
import { EmbeddedChartBuilder } from './embedded-chart-builder';
import { tellWhatIsMissing } from './known-names';
import { Range } from './range';

/** A chart on a sheet, or one that is built and not inserted yet. */
export class EmbeddedChart {
  #chart: Chart;

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  /** For the services alone. */
  static dataOf(chart: EmbeddedChart): Chart {
    return chart.#chart;
  }

  /** A built chart becomes the one that stands on the sheet. */
  static adopt(chart: EmbeddedChart, inserted: Chart): void {
    chart.#chart = inserted;
  }

  getChartId(): number | null {
    return this.#chart.id || null;
  }

  getId(): string {
    return String(this.#chart.id);
  }

  getType(): string {
    return this.#chart.type;
  }

  getRanges(): Range[] {
    return this.#chart.ranges.map((range) => new Range(range));
  }

  getNumHeaders(): number {
    return this.#chart.headers;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.#chart.position);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.#chart);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.#chart);
  }

  toString(): string {
    return 'EmbeddedChart';
  }
}

tellWhatIsMissing(EmbeddedChart, 'Spreadsheet.EmbeddedChart');

/** Where a chart stands. */
class ContainerInfo {
  readonly #position: Chart['position'];

  constructor(position: Chart['position']) {
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position.row + 1;
  }

  getAnchorColumn(): number {
    return this.#position.column + 1;
  }

  getOffsetX(): number {
    return this.#position.offsetX;
  }

  getOffsetY(): number {
    return this.#position.offsetY;
  }
}

tellWhatIsMissing(ContainerInfo, 'Spreadsheet.ContainerInfo');

/** The options that a chart was given. */
class ChartOptions {
  readonly #chart: Chart;

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  get(name: string): unknown {
    if (name === 'width') return this.#chart.width;
    if (name === 'height') return this.#chart.height;
    return this.#chart.options[name] ?? null;
  }

  getOrDefault(name: string): unknown {
    return this.get(name);
  }
}

tellWhatIsMissing(ChartOptions, 'Charts.ChartOptions');
