import type { SheetArea } from '../realm/operations';
import { call } from './host-link';
import { Range } from './range';
import { RangeArea } from './range-area';
import { Sheet } from './sheet';
import { rangeNamed, SheetRanges } from './sheet-ranges';
import { boolean, checkArguments, type Fits, instance, number, string } from './signature';

const CLASS = 'SpreadsheetApp.Spreadsheet';
const sheet: Fits = (value) => value instanceof SheetRanges;

/** Where the user is in the spreadsheet. */
export class ActiveSelection {
  getActiveSheet(): Sheet {
    return new Sheet(this.#where('getActiveSheet').sheetId);
  }

  getActiveRange(): Range {
    return new Range(this.#where('getActiveRange'));
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  /** Whether the sheet's last selection comes back makes no difference here: there is one selection for all. */
  setActiveSheet(...args: [sheet: Sheet, restoreSelection?: boolean]): Sheet {
    checkArguments(`${CLASS}.setActiveSheet`, args, [sheet], [sheet, boolean]);
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
    return (
      typeof wanted === 'string' ? rangeNamed(wanted, this.#where('setActiveSelection').sheetId) : wanted
    ).activate();
  }

  /** Moves the active sheet to a position counted from 1. */
  moveActiveSheet(...args: [position: number]): void {
    checkArguments(`${CLASS}.moveActiveSheet`, args, [number]);
    const { sheetId } = this.#where('moveActiveSheet');
    call('Spreadsheet.moveActiveSheet', 'sheets.move', { sheetId, index: args[0] - 1 });
  }

  #where(method: string): SheetArea {
    return call(`Spreadsheet.${method}`, 'selection.read', {});
  }
}
