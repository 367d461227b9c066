import { BaseReferenceObject } from '@univerjs/engine-formula';
import { isOpenColumn, isOpenRow } from '../formula/open-range';

let isDone = false;

/** Makes Univer read a range with an open end (see `open-range.ts`) up to the edge of its sheet's grid. */
export function clampOpenRanges(): void {
  if (isDone) return;
  isDone = true;
  const references = BaseReferenceObject.prototype;
  const unclamped = references.getRangePosition;
  references.getRangePosition = function (this: BaseReferenceObject) {
    const range = unclamped.call(this);
    // A lone cell may be the end of a range that is still to be put together.
    if (isOpenRow(range.endRow) && !isOpenRow(range.startRow)) range.endRow = this.getActiveSheetRowCount() - 1;
    if (isOpenColumn(range.endColumn) && !isOpenColumn(range.startColumn)) {
      range.endColumn = this.getActiveSheetColumnCount() - 1;
    }
    return range;
  };
  references.getRowCount = function (this: BaseReferenceObject) {
    const { startRow, endRow } = this.getRangePosition();
    return endRow - startRow + 1;
  };
  references.getColumnCount = function (this: BaseReferenceObject) {
    const { startColumn, endColumn } = this.getRangePosition();
    return endColumn - startColumn + 1;
  };
}
