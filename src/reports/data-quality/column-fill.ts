import { isBlank, isErrorText } from '../../model/cell';
import { type Column, NO_DAY, NOT_SAID } from '../../model/column';
import { DEAL_FIELDS } from '../../model/tabs/deals';
import { isBlankText, isBlankWord } from '../../read/cells/blank-words';
import type { ReportInput } from '../report-input';
import { headerOf } from './header-of';

/** A recognised column: how many of the deals have something in it, and how much of that can be read. */
export interface ColumnFill {
  readonly field: string;
  /** As people are told of the field: `Close date`. */
  readonly label: string;
  readonly header: string;
  readonly filled: number;
  readonly readable: number;
}

/** The recognised columns, in the order of the fields. */
export function columnFills({ deals, source }: ReportInput): ColumnFill[] {
  return DEAL_FIELDS.flatMap(({ id, label }): ColumnFill[] => {
    const index = source.columns.get(id);
    if (index === undefined) return [];
    const column = deals.column(id)!;
    let [filled, readable] = [0, 0];
    for (let row = 0; row < deals.size; row++) {
      const cell = source.cells[deals.rowNumbers[row]! - 1]![index];
      if (isBlank(cell) || (typeof cell === 'string' && saysNothing(cell, column))) continue;
      filled++;
      if (!isErrorText(cell) && isRead(column, row)) readable++;
    }
    return [{ field: id, label, header: headerOf(id, deals, source)!, filled, readable }];
  });
}

function isRead(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'text':
    case 'id':
      return true;
    case 'day':
      return column.values[row] !== NO_DAY;
    case 'flag':
      return column.values[row] !== NOT_SAID;
    default:
      return !Number.isNaN(column.values[row]!);
  }
}

function saysNothing(text: string, { kind }: Column): boolean {
  return kind === 'text' ? isBlankText(text) : kind !== 'id' && isBlankWord(text);
}
