import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../local/host';
import type { Workbook } from '../../local/workbook';
import type { SheetModel } from '../../src/reports/sheet-model';
import { toyChart, toyModel } from './toy-models';
import { openToy } from './toy-script';
import { dealsWorkbook, put, reportSheet, reportView, sheetNamed } from './workbooks';

/** Writes reports and answers the spreadsheet, the number of calls, and the sentence of a failure. */
async function write(workbook: Workbook, models: readonly SheetModel[], options?: RunOptions) {
  const host = await openToy(workbook);
  try {
    const { calls } = await host.run('writeReports', [models], options);
    return { workbook: host.save(), calls };
  } catch (error) {
    return { workbook: host.save(), failure: (error as Error).message };
  } finally {
    await host.dispose();
  }
}

/** What a report looks like, wherever it stands; `null` when there is none that a person can see. */
function look(workbook: Workbook, model: SheetModel) {
  const sheet = reportSheet(workbook, model.reportId);
  return sheet && !sheet.hidden ? reportView(sheet, 40, model.columnWidths.length) : null;
}

interface Case {
  before: Workbook;
  old: readonly SheetModel[];
  next: readonly SheetModel[];
}

const growing = [
  toyModel('kpi', 9, { charts: [toyChart('won', 8, { width: 500 }), toyChart('late', 5)], rowHeights: [30] }),
  toyModel('forecast', 4),
];
const shrinking = [toyModel('kpi', 2, { charts: [], columnWidths: [9, 9, 9, 9, 9, 9] }), toyModel('forecast', 6)];

const standing = async () => {
  const { workbook } = await write(dealsWorkbook(), [toyModel('kpi', 5), toyModel('forecast', 4)]);
  const sheet = sheetNamed(workbook, 'Toy kpi');
  put(sheet, 9, 1, { value: 'theirs, below' });
  put(sheet, 1, 8, { value: 'theirs, beside' });
  return workbook;
};

const old = [toyModel('kpi', 5), toyModel('forecast', 4)];
const cases: Record<string, () => Promise<Case>> = {
  'writing for the first time': async () => ({ before: dealsWorkbook(), old: [], next: growing }),
  'writing again from the same data': async () => ({ before: await standing(), old, next: old }),
  'writing again, longer, with other charts and layout': async () => ({ before: await standing(), old, next: growing }),
  'writing again, shorter, without charts': async () => ({ before: await standing(), old, next: shrinking }),
};

describe.each(Object.entries(cases))('a failure of any service call when %s', (_name, make) => {
  test.each([false, true])(
    'leaves each report old or new, and the next run repairs it (after its effect: %s)',
    async (failAfter) => {
      const { before, old, next } = await make();
      const { workbook: whole } = await write(before, next);
      let failures = 0;
      for (let failAtCall = 1; ; failAtCall++) {
        const { workbook, calls, failure } = await write(before, next, { failAtCall, failAfter });
        const at = `call ${failAtCall}${failure ? `: ${failure}` : ''}`;
        expectWhole(workbook, { before, old, next }, whole, at);
        const { workbook: repaired, failure: again } = await write(workbook, next);
        expect(again, at).toBeUndefined();
        for (const model of next) expect(look(repaired, model), at).toEqual(look(whole, model));
        expect(litter(repaired), at).toEqual([]);
        expect(theirs(repaired), at).toEqual(theirs(before));
        if (failure) {
          failures++;
          expect(failure, at).toMatch(
            /^(Toy \w+ was|The reports were) not written\. Google Sheets did not answer\. Try again in a minute\.$/,
          );
        }
        if (calls !== undefined && calls < failAtCall) break;
      }
      expect(failures).toBeGreaterThan(20);
    },
    300_000,
  );
});

function expectWhole(workbook: Workbook, { before, old, next }: Case, whole: Workbook, at: string): void {
  for (const model of next) {
    const standing = old.find(({ reportId }) => reportId === model.reportId);
    const looks = [standing ? look(before, standing) : null, look(whole, model)];
    expect(looks, at).toContainEqual(look(workbook, model));
  }
  expect(litter(workbook), at).toEqual([]);
  expect(theirs(workbook), at).toEqual(theirs(before));
}

/** Sheets that are nobody's. */
function litter(workbook: Workbook): string[] {
  return workbook.sheets.map(({ name }) => name).filter((name) => !['Deals', 'Toy kpi', 'Toy forecast'].includes(name));
}

/** What people have put there, wherever it moved. */
function theirs(workbook: Workbook): unknown {
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  return {
    deals: sheetNamed(workbook, 'Deals'),
    cells: cells.filter((cell) => String(cell?.value).startsWith('theirs')),
  };
}
