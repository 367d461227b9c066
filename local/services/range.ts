import type { BorderChange, Cleared, Copied } from '../realm/operations';
import { BORDER_FORMS, borderChange } from './borders';
import { addMetadata, wholeRow } from './developer-metadata';
import { EnumerationValue } from './enumeration';
import { notImplemented } from './exception';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { RangeArea } from './range-area';
import { RangeFormats } from './range-formats';
import { boolean, checkArguments, enumerated, instance, plainObject } from './signature';

const CLASS = 'SpreadsheetApp.Range';

/** A stretch of cells on one sheet. */
export class Range extends RangeFormats {
  clear(...args: [options?: ClearOptions]): this {
    checkArguments(`${CLASS}.clear`, args, [], [plainObject]);
    return this.#clear('clear', cleared(args[0]));
  }

  clearContent(): this {
    return this.#clear('clearContent', { contents: true, formats: false, notes: false });
  }

  clearFormat(): this {
    return this.#clear('clearFormat', { contents: false, formats: true, notes: false });
  }

  clearNote(): this {
    return this.#clear('clearNote', { contents: false, formats: false, notes: true });
  }

  setBorder(...args: unknown[]): this {
    checkArguments(`${CLASS}.setBorder`, args, ...BORDER_FORMS);
    const borders: BorderChange = borderChange(args);
    const { sheetId, ...area } = this.at;
    call('Range.setBorder', 'borders.write', { sheetId, areas: [area], borders });
    return this;
  }

  merge(): this {
    call('Range.merge', 'merges.add', this.at);
    return this;
  }

  breakApart(): this {
    call('Range.breakApart', 'merges.remove', this.at);
    return this;
  }

  isPartOfMerge(): boolean {
    return call('Range.isPartOfMerge', 'merges.read', this.at).length > 0;
  }

  getMergedRanges(): Range[] {
    const { sheetId } = this.at;
    return call('Range.getMergedRanges', 'merges.read', this.at).map((area) => new Range({ sheetId, ...area }));
  }

  copyTo(...args: [target: Range, how?: CopyOptions | EnumerationValue, transposed?: boolean]): void {
    const range = instance(RangeArea);
    checkArguments(`${CLASS}.copyTo`, args, [range], [range, plainObject], [range, enumerated, boolean]);
    const [target, how, transposed] = args;
    if (transposed) throw notImplemented('Range.copyTo(…, transposed)');
    call('Range.copyTo', 'cells.copy', { from: this.at, to: RangeArea.areaOf(target), what: copied(how) });
  }

  /** Nothing is protected here. */
  canEdit(): boolean {
    return true;
  }

  /** Of a whole row; what Google can do for whole columns is missing here. */
  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata('Range', wholeRow(this), args);
    return this;
  }

  activate(): this {
    const { sheetId, ...area } = this.at;
    call('Range.activate', 'selection.write', { sheetId, area });
    return this;
  }

  #clear(method: string, what: Cleared): this {
    const { sheetId, ...area } = this.at;
    call(`Range.${method}`, 'cells.clear', { sheetId, areas: [area], ...what });
    return this;
  }
}

tellWhatIsMissing(Range, 'Spreadsheet.Range');

export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
}

interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

/** What `clear` takes away: contents and formats, unless an option names one of them. */
export function cleared({ contentsOnly, formatOnly, commentsOnly }: ClearOptions = {}): Cleared {
  const anyOnly = Boolean(contentsOnly || formatOnly || commentsOnly);
  return {
    contents: anyOnly ? Boolean(contentsOnly) : true,
    formats: anyOnly ? Boolean(formatOnly) : true,
    notes: Boolean(commentsOnly),
  };
}

const PASTED: Record<string, Copied> = {
  PASTE_NORMAL: 'everything',
  PASTE_NO_BORDERS: 'everything but borders',
  PASTE_VALUES: 'values',
  PASTE_FORMULA: 'formulas',
  PASTE_FORMAT: 'formats',
  PASTE_COLUMN_WIDTHS: 'column widths',
};

function copied(how: CopyOptions | EnumerationValue | undefined): Copied {
  if (how instanceof EnumerationValue) {
    const what = PASTED[how.name()];
    if (!what) throw notImplemented(`SpreadsheetApp.CopyPasteType.${how.name()}`);
    return what;
  }
  if (how?.contentsOnly) return 'values';
  return how?.formatOnly ? 'formats' : 'everything';
}
