import type { SheetFacts, SheetProperties } from '../realm/operations';
import { type EnumerationValue, enumeration } from './enumeration';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { SheetContents } from './sheet-contents';
import { boolean, checkArguments, number, orNull, string } from './signature';

const CLASS = 'SpreadsheetApp.Sheet';

/** One sheet. What it is called and how it looks is asked for each time. */
export class Sheet extends SheetContents {
  getName(): string {
    return this.#facts('getName').name;
  }

  getSheetName(): string {
    return this.#facts('getSheetName').name;
  }

  setName(...args: [name: string]): this {
    checkArguments(`${CLASS}.setName`, args, [string]);
    return this.#change('setName', { name: args[0] });
  }

  /** Every sheet of the host is a grid. */
  getType(): EnumerationValue {
    return enumeration('Spreadsheet.SheetType').GRID!;
  }

  getIndex(): number {
    return this.#facts('getIndex').index + 1;
  }

  isSheetHidden(): boolean {
    return this.#facts('isSheetHidden').hidden;
  }

  hideSheet(): this {
    return this.#change('hideSheet', { hidden: true });
  }

  showSheet(): this {
    return this.#change('showSheet', { hidden: false });
  }

  getFrozenRows(): number {
    return this.#facts('getFrozenRows').frozenRows;
  }

  setFrozenRows(...args: [rows: number]): void {
    checkArguments(`${CLASS}.setFrozenRows`, args, [number]);
    this.#change('setFrozenRows', { frozenRows: args[0] });
  }

  getFrozenColumns(): number {
    return this.#facts('getFrozenColumns').frozenColumns;
  }

  setFrozenColumns(...args: [columns: number]): void {
    checkArguments(`${CLASS}.setFrozenColumns`, args, [number]);
    this.#change('setFrozenColumns', { frozenColumns: args[0] });
  }

  hasHiddenGridlines(): boolean {
    return !this.#facts('hasHiddenGridlines').gridlines;
  }

  setHiddenGridlines(...args: [hidden: boolean]): this {
    checkArguments(`${CLASS}.setHiddenGridlines`, args, [boolean]);
    return this.#change('setHiddenGridlines', { gridlines: !args[0] });
  }

  isRightToLeft(): boolean {
    return this.#facts('isRightToLeft').rightToLeft;
  }

  setRightToLeft(...args: [rightToLeft: boolean]): this {
    checkArguments(`${CLASS}.setRightToLeft`, args, [boolean]);
    return this.#change('setRightToLeft', { rightToLeft: args[0] });
  }

  getTabColor(): string | null {
    return this.#facts('getTabColor').tabColor;
  }

  setTabColor(...args: [color: string | null]): this {
    checkArguments(`${CLASS}.setTabColor`, args, [orNull(string)]);
    return this.#change('setTabColor', { tabColor: args[0] });
  }

  override toString(): string {
    return 'Sheet';
  }

  #facts(method: string): SheetFacts {
    return call(`Sheet.${method}`, 'sheet.read', { sheetId: this.id });
  }

  #change(method: string, change: Partial<SheetProperties>): this {
    call(`Sheet.${method}`, 'sheet.write', { sheetId: this.id, change });
    return this;
  }
}

tellWhatIsMissing(Sheet, 'Spreadsheet.Sheet');
