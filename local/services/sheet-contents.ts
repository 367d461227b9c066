import type { Cleared } from '../realm/operations';
import { addMetadata, DeveloperMetadata, MetadataFinder } from './developer-metadata';
import { EmbeddedChart } from './embedded-chart';
import { EmbeddedChartBuilder } from './embedded-chart-builder';
import { call } from './host-link';
import { type ClearOptions, cleared, type Range } from './range';
import { RangeArea } from './range-area';
import { Sheet } from './sheet';
import { SheetGrid } from './sheet-grid';
import { rangeNamed, SheetRanges } from './sheet-ranges';
import { checkArguments, instance, plainObject, string } from './signature';
import type { Spreadsheet } from './spreadsheet';

const CLASS = 'SpreadsheetApp.Sheet';

/** What stands on a sheet: its cells as a whole, charts, metadata. */
export class SheetContents extends SheetGrid {
  clear(...args: [options?: ClearOptions]): this {
    checkArguments(`${CLASS}.clear`, args, [], [plainObject]);
    return this.#clear('clear', cleared(args[0]));
  }

  clearContents(): this {
    return this.#clear('clearContents', { contents: true, formats: false, notes: false });
  }

  clearFormats(): this {
    return this.#clear('clearFormats', { contents: false, formats: true, notes: false });
  }

  clearNotes(): this {
    return this.#clear('clearNotes', { contents: false, formats: false, notes: true });
  }

  activate(): this {
    call('Sheet.activate', 'selection.write', { sheetId: this.id });
    return this;
  }

  setActiveSelection(...args: [range: Range | string]): Range {
    checkArguments(`${CLASS}.setActiveSelection`, args, [instance(RangeArea)], [string]);
    const [wanted] = args;
    return (typeof wanted === 'string' ? rangeNamed(wanted, this.id) : wanted).activate();
  }

  setActiveRange(...args: [range: Range]): Range {
    checkArguments(`${CLASS}.setActiveRange`, args, [instance(RangeArea)]);
    return args[0].activate();
  }

  copyTo(..._args: [spreadsheet: Spreadsheet]): Sheet {
    return new Sheet(call('Sheet.copyTo', 'sheets.copy', { sheetId: this.id }).sheetId);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    return call('Sheet.getCharts', 'charts.list', { sheetId: this.id }).map((chart) => new EmbeddedChart(chart));
  }

  insertChart(...args: [chart: EmbeddedChart]): void {
    checkArguments(`${CLASS}.insertChart`, args, [instance(EmbeddedChart)]);
    const chart = EmbeddedChart.dataOf(args[0]);
    EmbeddedChart.adopt(args[0], call('Sheet.insertChart', 'charts.insert', { sheetId: this.id, chart }));
  }

  updateChart(...args: [chart: EmbeddedChart]): void {
    checkArguments(`${CLASS}.updateChart`, args, [instance(EmbeddedChart)]);
    call('Sheet.updateChart', 'charts.update', { sheetId: this.id, chart: EmbeddedChart.dataOf(args[0]) });
  }

  removeChart(...args: [chart: EmbeddedChart]): void {
    checkArguments(`${CLASS}.removeChart`, args, [instance(EmbeddedChart)]);
    call('Sheet.removeChart', 'charts.remove', { sheetId: this.id, id: EmbeddedChart.dataOf(args[0]).id });
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata('Sheet', { sheetId: this.id, row: null }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const found = call('Sheet.getDeveloperMetadata', 'metadata.find', { sheetId: this.id, row: null });
    return found.map((entry) => new DeveloperMetadata(entry));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder({ sheetId: SheetRanges.idOf(this) });
  }

  #clear(method: string, what: Cleared): this {
    const { rowCount, columnCount } = call(`Sheet.${method}`, 'grid.size', { sheetId: this.id });
    const everything = { row: 0, column: 0, rows: rowCount, columns: columnCount };
    call(`Sheet.${method}`, 'cells.clear', { sheetId: this.id, areas: [everything], ...what });
    return this;
  }
}
