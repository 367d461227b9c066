import type { ICellData, ICommandInfo, IRowAutoHeightInfo, Nullable, Worksheet } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import { fittedHeight, isHigh } from '../fitted-heights';
import type { CellStyle } from '../workbook';
import { fromUniverStyle } from './cells/cell-style';
import { cellValue } from './cells/cell-value';
import type { Engine } from './engine';
import { DEFAULT_ROW_HEIGHT } from './load-snapshot';

/** Rows grow and shrink with what is written into them, unless somebody has set their height. */
export function fitRows(engine: Engine, { id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetRangeValuesMutation.id && id !== SetWorksheetColWidthMutation.id) return;
  const { subUnitId, cellValue: written } = params as ISetRangeValuesMutationParams;
  const sheet = engine.sheet(subUnitId);
  const rows = id === SetRangeValuesMutation.id ? written : sheet.getCellMatrix().getMatrix();
  const fitted = fittedRows(engine, sheet, Object.keys(rows ?? {}).map(Number));
  if (fitted.length === 0) return;
  engine.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
    unitId: engine.unitId,
    subUnitId,
    rowsAutoHeightInfo: fitted,
  });
}

/** The rows whose height has to change. */
function fittedRows(engine: Engine, sheet: Worksheet, rows: readonly number[]): IRowAutoHeightInfo[] {
  const cells = sheet.getCellMatrix().getMatrix();
  const styles = new Map<ICellData['s'], CellStyle | null>();
  const highStyle = (style: ICellData['s']) => {
    if (!styles.has(style)) {
      const found = fromUniverStyle(typeof style === 'string' ? engine.workbook.getStyles().get(style) : style);
      styles.set(style, isHigh(found) ? found! : null);
    }
    return styles.get(style);
  };
  return rows.flatMap((row) => {
    let needed = DEFAULT_ROW_HEIGHT;
    for (const [column, cell] of Object.entries((cells[row] ?? {}) as Record<string, Nullable<ICellData>>)) {
      const style = cell?.s ? highStyle(cell.s) : null;
      if (!style) continue;
      const value = cellValue(cell);
      needed = Math.max(needed, fittedHeight({ value, style }, sheet.getColumnWidth(Number(column))) ?? 0);
    }
    const isHighNow = sheet.getRowManager().getRow(row)?.ah !== undefined;
    const changes = isHighNow || needed > DEFAULT_ROW_HEIGHT;
    return changes && sheet.getRowHeight(row) !== needed ? [{ row, autoHeight: needed }] : [];
  });
}
