import { addEnumerations } from './enumeration';
import { exception } from './exception';
import { call, host } from './host-link';
import { tellWhatIsMissing } from './known-names';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { type Spreadsheet, spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';
import { type Ui, ui } from './ui';

/** The entry to the open spreadsheet and to its user interface. */
export class SpreadsheetApp {
  getActive(): Spreadsheet {
    return spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return spreadsheet;
  }

  getActiveSheet(): Sheet {
    return spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range {
    return spreadsheet.getActiveRange();
  }

  getCurrentCell(): Range {
    return spreadsheet.getCurrentCell();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return spreadsheet.setActiveSheet(sheet);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  getUi(): Ui {
    if (host().mode === 'custom function') throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return ui;
  }

  /** Everything written so far is calculated. */
  flush(): void {
    call('SpreadsheetApp.flush', 'flush', {});
  }
}

tellWhatIsMissing(SpreadsheetApp, 'Spreadsheet.SpreadsheetApp');
addEnumerations(SpreadsheetApp.prototype, 'Spreadsheet.SpreadsheetApp');
