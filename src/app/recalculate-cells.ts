import { CELL_FUNCTIONS } from '../functions/catalogue';
import { recalculate } from '../google/recalculation/recalculate';
import { changeSettings } from './settings';

/** Works every cell with one of our functions out anew, and says how many there were. */
export function recalculateAllCells(): string {
  const { cells, skipped } = recalculate(CELL_FUNCTIONS.map(({ name }) => name));
  changeSettings({ areCellsStale: false });
  if (cells + skipped === 0)
    return 'No cell of this spreadsheet uses a KPI function. Type =WINRATE( in a cell to begin.';
  const done = `${cells} ${cells === 1 ? 'cell was' : 'cells were'} recalculated.`;
  return skipped === 0 ? done : `${done} ${skipped} protected ${skipped === 1 ? 'cell was' : 'cells were'} left alone.`;
}
