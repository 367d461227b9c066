import type { SheetFacts, SpreadsheetFacts } from '../realm/operations';
import { addMetadata, DeveloperMetadata, MetadataFinder } from './developer-metadata';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { Range } from './range';
import { RangeArea } from './range-area';
import { Sheet } from './sheet';
import { rangeNamed, SheetRanges } from './sheet-ranges';
import { checkArguments, type Fits, instance, number, string } from './signature';

const CLASS = 'SpreadsheetApp.Spreadsheet';
const sheet: Fits = (value) => value instanceof SheetRanges;

/** The open spreadsheet. */
export class Spreadsheet {
  getId(): string {
    return this.#facts('getId').id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.#facts('getName').name;
  }

  getSpreadsheetTimeZone(): string {
    return this.#facts('getSpreadsheetTimeZone').timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.#facts('getSpreadsheetLocale').locale;
  }

  getSheets(): Sheet[] {
    return this.#list('getSheets').map(({ sheetId }) => new Sheet(sheetId));
  }

  getNumSheets(): number {
    return this.#list('getNumSheets').length;
  }

  getSheetByName(...args: [name: string]): Sheet | null {
    checkArguments(`${CLASS}.getSheetByName`, args, [string]);
    return this.#find('getSheetByName', ({ name }) => name === args[0]);
  }

  getSheetById(...args: [id: number]): Sheet | null {
    checkArguments(`${CLASS}.getSheetById`, args, [number]);
    return this.#find('getSheetById', (facts) => facts.number === args[0]);
  }

  getActiveSheet(): Sheet {
    return new Sheet(call('Spreadsheet.getActiveSheet', 'selection.read', {}).sheetId);
  }

  getActiveRange(): Range {
    return new Range(call('Spreadsheet.getActiveRange', 'selection.read', {}));
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  setActiveSheet(...args: [sheet: Sheet]): Sheet {
    checkArguments(`${CLASS}.setActiveSheet`, args, [sheet]);
    call('Spreadsheet.setActiveSheet', 'selection.write', { sheetId: SheetRanges.idOf(args[0]) });
    return args[0];
  }

  setActiveRange(...args: [range: Range]): Range {
    checkArguments(`${CLASS}.setActiveRange`, args, [instance(RangeArea)]);
    return args[0].activate();
  }

  setActiveSelection(...args: [range: Range | string]): Range {
    checkArguments(`${CLASS}.setActiveSelection`, args, [instance(RangeArea)], [string]);
    const [wanted] = args;
    return (typeof wanted === 'string' ? this.getRange(wanted) : wanted).activate();
  }

  /** Behind the active sheet unless an index, from 0, is given; the new sheet becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    checkArguments(`${CLASS}.insertSheet`, args, [], [string], [number], [string, number]);
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const index = args.find((arg) => typeof arg === 'number') as number | undefined;
    return new Sheet(call('Spreadsheet.insertSheet', 'sheets.insert', { name, index }).sheetId);
  }

  deleteSheet(...args: [sheet: Sheet]): void {
    checkArguments(`${CLASS}.deleteSheet`, args, [sheet]);
    call('Spreadsheet.deleteSheet', 'sheets.remove', { sheetId: SheetRanges.idOf(args[0]) });
  }

  /** Moves the active sheet to a position counted from 1. */
  moveActiveSheet(...args: [position: number]): void {
    checkArguments(`${CLASS}.moveActiveSheet`, args, [number]);
    const { sheetId } = call('Spreadsheet.moveActiveSheet', 'selection.read', {});
    call('Spreadsheet.moveActiveSheet', 'sheets.move', { sheetId, index: args[0] - 1 });
  }

  getRange(...args: [notation: string]): Range {
    checkArguments(`${CLASS}.getRange`, args, [string]);
    const { sheetId } = call('Spreadsheet.getRange', 'selection.read', {});
    return rangeNamed(args[0], sheetId);
  }

  getRangeByName(...args: [name: string]): Range | null {
    checkArguments(`${CLASS}.getRangeByName`, args, [string]);
    const area = call('Spreadsheet.getRangeByName', 'names.find', { name: args[0] });
    return area && new Range(area);
  }

  toast(...args: [message: string, title?: string, seconds?: number]): void {
    checkArguments(`${CLASS}.toast`, args, [string], [string, string], [string, string, number]);
    const [message, title = '', seconds = 5] = args;
    call('Spreadsheet.toast', 'ui.show', { kind: 'toast', toast: { message, title, seconds } });
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata('Spreadsheet', null, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const found = call('Spreadsheet.getDeveloperMetadata', 'metadata.find', { sheetId: null });
    return found.map((entry) => new DeveloperMetadata(entry));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder({});
  }

  toString(): string {
    return 'Spreadsheet';
  }

  /** For the services alone: the sheet that a notation names, in whichever case. */
  sheetIdNamed(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.#list('getRange').find((facts) => facts.name.toLowerCase() === wanted)?.sheetId;
  }

  #facts(method: string): SpreadsheetFacts {
    return call(`Spreadsheet.${method}`, 'spreadsheet.read', {});
  }

  #list(method: string): SheetFacts[] {
    return call(`Spreadsheet.${method}`, 'sheets.list', {});
  }

  #find(method: string, isWanted: (facts: SheetFacts) => boolean): Sheet | null {
    const found = this.#list(method).find(isWanted);
    return found ? new Sheet(found.sheetId) : null;
  }
}

tellWhatIsMissing(Spreadsheet, 'Spreadsheet.Spreadsheet');

export const spreadsheet = new Spreadsheet();
