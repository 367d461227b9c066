import type { Worksheet } from '@univerjs/core';
import type { SheetFacts } from '../../realm/operations';
import type { Engine } from '../engine';

/** What scripts may know about a sheet. */
export function sheetFacts(engine: Engine, sheet: Worksheet): SheetFacts {
  const config = sheet.getConfig();
  return {
    sheetId: sheet.getSheetId(),
    number: engine.sheetIds.toNumber(sheet.getSheetId()),
    index: engine.workbook.getIndexBySheetId(sheet.getSheetId()),
    name: sheet.getName(),
    hidden: Boolean(config.hidden),
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    gridlines: Boolean(config.showGridlines),
    rightToLeft: Boolean(config.rightToLeft),
    tabColor: sheet.getTabColor() || null,
  };
}
