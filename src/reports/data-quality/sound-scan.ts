import type { Scan } from '../../measures/scan';

/** The scan without the rows that are marked. */
export function soundScan(scan: Scan, defective: Uint8Array): Scan {
  const memory = new Map<Int32Array, Int32Array>();
  return {
    ...scan,
    rows(where, period) {
      const all = scan.rows(where, period);
      const sound = memory.get(all) ?? all.filter((row) => defective[row] === 0);
      memory.set(all, sound);
      return sound;
    },
  };
}
