import { makeScan, type Scan } from '../../src/measures/scan';
import type { Cells } from '../../src/model/cell';
import { derive } from '../derive/derive';

/** The deals of a range, ready for measures. */
export function scanOf(cells: Cells, today?: string): Scan {
  return makeScan(derive(cells, today));
}
