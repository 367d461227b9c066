import type { SheetFacts, SpreadsheetFacts } from '../realm/operations';
import { ActiveSelection } from './active-selection';
import { addMetadata, DeveloperMetadata, MetadataFinder } from './developer-metadata';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { Range } from './range';
import { Sheet } from './sheet';
import { rangeNamed, SheetRanges } from './sheet-ranges';
import { checkArguments, type Fits, number, string } from './signature';

const CLASS = 'SpreadsheetApp.Spreadsheet';
const sheet: Fits = (value) => value instanceof SheetRanges;

/** The open spreadsheet. */
export class Spreadsheet extends ActiveSelection {
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

  getRange(...args: [notation: string]): Range {
    checkArguments(`${CLASS}.getRange`, args, [string]);
    return rangeNamed(args[0], call('Spreadsheet.getRange', 'selection.read', {}).sheetId);
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
    addMetadata('Spreadsheet', { sheetId: null, row: null }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const found = call('Spreadsheet.getDeveloperMetadata', 'metadata.find', { sheetId: null });
    return found.map((entry) => new DeveloperMetadata(entry));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder({});
  }

  override toString(): string {
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
