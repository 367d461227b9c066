import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { SheetArea } from '../../realm/operations';
import type { Engine } from '../engine';
import { columnIndex } from '../formula/open-range';
import { tokenize } from '../formula/token';
import { toArea } from '../univer-shapes';
import type { Handlers } from './handler';

export const spreadsheetOperations: Handlers<
  'spreadsheet.read' | 'selection.read' | 'selection.write' | 'flush' | 'names.find'
> = {
  'spreadsheet.read': (engine) => ({
    id: engine.unitId,
    name: engine.workbook.getName(),
    timeZone: engine.timeZone,
    locale: engine.localeName,
  }),
  'selection.read': ({ selection }) => ({ sheetId: selection.sheetId, ...selection.area }),
  'selection.write': (engine, { sheetId, area }) => {
    engine.sheet(sheetId);
    const stays = engine.selection.sheetId === sheetId ? engine.selection.area : undefined;
    engine.select(sheetId, area ?? stays ?? { row: 0, column: 0, rows: 1, columns: 1 });
    engine.events.emit('activate', { sheetId, area });
    return null;
  },
  // Calculating is waited for before any operation that may see its results.
  flush: () => null,
  'names.find': (engine, { name }) => {
    const named = engine.injector.get(IDefinedNamesService).getValueByName(engine.unitId, name);
    return named ? referredArea(engine, named.formulaOrRefString) : null;
  },
};

function referredArea(engine: Engine, reference: string): SheetArea | null {
  const token = tokenize(reference).find(({ kind }) => kind === 'reference');
  const sheet = engine.sheets.find((each) => each.getName() === token?.sheet);
  const corners = token?.area?.match(/^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i);
  if (!sheet || !corners) return null;
  const [, left = '', top = '', right = left, bottom = top] = corners;
  const range = {
    startRow: Number(top) - 1,
    endRow: Number(bottom) - 1,
    startColumn: columnIndex(left),
    endColumn: columnIndex(right),
  };
  return { sheetId: sheet.getSheetId(), ...toArea(range) };
}
