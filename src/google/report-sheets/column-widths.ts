import type { Run } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets column widths. Google takes one width a call: where a pattern of widths repeats, its first part is set, and
 * then pasted behind itself, twice as much each time.
 */
export function setColumnWidths(sheet: Sheet, runs: readonly Run[]): void {
  const { at, period, times } = bestRepeat(runs);
  const set = (some: readonly Run[]) => {
    for (const [first, count, width] of some) sheet.setColumnWidths(first + 1, count, width);
  };
  set(runs.slice(0, at + period));
  if (times > 1) {
    const first = runs[at]![0];
    pasteBehind(sheet, first, runs[at + period]![0] - first, times);
  }
  set(runs.slice(at + period * times));
}

interface Repeat {
  at: number;
  /** Runs in the pattern. */
  period: number;
  times: number;
}

/** The repeated pattern that saves the most calls; one of no runs when none saves any. */
function bestRepeat(runs: readonly Run[]): Repeat {
  let best: Repeat = { at: runs.length, period: 0, times: 1 };
  let mostSaved = 0;
  for (let period = 1; period <= runs.length / 2; period++) {
    for (let at = 0; at + period < runs.length; at++) {
      let times = 1;
      while (isRepeated(runs, at, period, times)) times++;
      const saved = period * (times - 1) - Math.ceil(Math.log2(times));
      if (saved > mostSaved) [best, mostSaved] = [{ at, period, times }, saved];
    }
  }
  return best;
}

/** Whether the pattern stands there once more, `times` patterns further on. */
function isRepeated(runs: readonly Run[], at: number, period: number, times: number): boolean {
  const shift = runs[at + period]![0] - runs[at]![0];
  return runs.slice(at, at + period).every(([first, count, width], step) => {
    const other = runs[at + period * times + step];
    return other && other[0] === first + shift * times && other[1] === count && other[2] === width;
  });
}

/** Pastes the widths of `columns` columns behind themselves until they stand there so many times. */
function pasteBehind(sheet: Sheet, first: number, columns: number, times: number): void {
  for (let done = 1; done < times; ) {
    const more = Math.min(done, times - done);
    pasteColumnWidths(sheet, sheet, first, first + columns * done, columns * more);
    done += more;
  }
}

/** Gives columns of one sheet the widths of as many columns of another. Columns count from 0. */
export function pasteColumnWidths(from: Sheet, to: Sheet, fromColumn: number, toColumn: number, columns: number): void {
  const source = from.getRange(1, fromColumn + 1, 1, columns);
  const target = to.getRange(1, toColumn + 1, 1, columns);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
}
