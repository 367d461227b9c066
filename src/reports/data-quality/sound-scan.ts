import { narrowed, type Scan } from '../../measures/scan';

/** The scan without the rows that are marked. */
export function soundScan(scan: Scan, defective: Uint8Array): Scan {
  return narrowed(
    scan,
    scan.rows([], null).filter((row) => defective[row] === 0),
  );
}
