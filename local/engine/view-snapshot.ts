import {
  type ICellData,
  IResourceManagerService,
  type IWorkbookData,
  type IWorksheetData,
  UniverInstanceType,
} from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { Engine } from './engine';
import { withTypedFormulas } from './entered-formulas';

/**
 * The workbook as Univer loads it, for a view that does not calculate: formulas as typed, with their values. Cells without
 * a formula are the engine's own, since copying them all takes ten times as long: it is to be written out at once.
 */
export function viewSnapshot(engine: Engine): IWorkbookData {
  const resources = engine.injector.get(IResourceManagerService);
  const workbook = engine.workbook.getSnapshot();
  return {
    ...workbook,
    resources: resources.getResources(engine.unitId, UniverInstanceType.UNIVER_SHEET),
    sheets: Object.fromEntries(Object.entries(workbook.sheets).map(([id, sheet]) => [id, viewSheet(sheet)])),
  };
}

function viewSheet({ cellData, ...sheet }: Partial<IWorksheetData>): Partial<IWorksheetData> {
  const rows = Object.entries(cellData ?? {}).map(([at, row]) => [at, viewRow(row ?? {})]);
  return { ...sheet, cellData: Object.fromEntries(rows) };
}

function viewRow(row: Record<number, ICellData>): Record<number, ICellData> {
  for (const at in row) if (row[at]?.custom) return withTypedFormulas(row);
  return row;
}

/** What the snapshot lacks: the mutation that shows a view what formulas spill. */
export function spillMutation(engine: Engine): { id: string; params: object } {
  const params = {
    arrayFormulaRange: engine.formulas.getArrayFormulaRange(),
    arrayFormulaCellData: engine.formulas.getArrayFormulaCellData(),
  };
  return { id: SetArrayFormulaDataMutation.id, params: structuredClone(params) };
}
