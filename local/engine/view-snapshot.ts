import { IResourceLoaderService, type IWorkbookData } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { Engine } from './engine';
import { withTypedFormulas } from './entered-formulas';

/** The workbook as Univer loads it, for a view that does not calculate: formulas as typed, with their values. */
export function viewSnapshot(engine: Engine): IWorkbookData {
  const saved = engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(engine.unitId);
  if (!saved) throw new Error('the workbook is closed');
  return withTypedFormulas(saved);
}

/** What the snapshot lacks: the mutation that shows a view what formulas spill. */
export function spillMutation(engine: Engine): { id: string; params: object } {
  const params = {
    arrayFormulaRange: engine.formulas.getArrayFormulaRange(),
    arrayFormulaCellData: engine.formulas.getArrayFormulaCellData(),
  };
  return { id: SetArrayFormulaDataMutation.id, params: structuredClone(params) };
}
