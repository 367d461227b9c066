import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../local/host';
import type { Workbook } from '../../local/workbook';
import type { SheetModel } from '../../src/reports/sheet-model';
import { plainModel, toyChart } from './toy-models';
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
  plainModel('kpi', 9, { charts: [toyChart('won', 8, { width: 500 }), toyChart('late', 5)], rowHeights: [30] }),
  plainModel('forecast', 4),
];
const shrinking = [plainModel('kpi', 2, { charts: [], columnWidths: [9, 9, 9, 9, 9, 9] }), plainModel('forecast', 6)];

const standing = async () => {
  const { workbook } = await write(dealsWorkbook(), [plainModel('kpi', 5), plainModel('forecast', 4)]);
  const sheet = sheetNamed(workbook, 'Toy kpi');
  put(sheet, 9, 1, { value: 'theirs, below' });
  put(sheet, 1, 8, { value: 'theirs, beside' });
  return workbook;
};

const old = [plainModel('kpi', 5), plainModel('forecast', 4)];
const cases: Record<string, () => Promise<Case>> = {
  'writing for the first time': async () => ({ before: dealsWorkbook(), old: [], next: growing }),
  'writing again from the same data': async () => ({ before: await standing(), old, next: old }),
  'writing again, longer, with other charts and layout': async () => ({ before: await standing(), old, next: growing }),
  'writing again, shorter, without charts': async () => ({ before: await standing(), old, next: shrinking }),
};

const failures: [string, RunOptions][] = [
  ['before its effect', {}],
  ['after its effect', { failAfter: true }],
  ['ending the run', { failOnwards: true }],
  ['after its effect, ending the run', { failAfter: true, failOnwards: true }],
];

describe.each(Object.entries(cases))('a failure of any service call when %s', (_name, make) => {
  test.each(failures)(
    '%s, leaves each report old or new, and the next run repairs it',
    async (_how, options) => {
      const given = await make();
      const { workbook: whole, calls } = await write(given.before, given.next);
      const failAtCalls = Array.from({ length: calls! }, (_, at) => at + 1);
      const sentences: (string | undefined)[] = [];
      while (failAtCalls.length > 0) {
        const some = failAtCalls.splice(0, 8);
        sentences.push(
          ...(await Promise.all(some.map((at) => failAndRepair(given, whole, { ...options, failAtCall: at })))),
        );
      }
      const failed = sentences.filter((sentence) => sentence !== undefined);
      expect(failed.length).toBeGreaterThan(sentences.length / 2);
      for (const sentence of failed) expect(sentence).toMatch(SENTENCE);
    },
    300_000,
  );
});

const SENTENCE =
  /^(Toy \w+ was|The reports were) not written\. Google Sheets did not answer\. Try again in a minute\.$/;

/** Lets one call fail, then writes once more; answers what the person is told, if anything. */
async function failAndRepair(
  { before, old, next }: Case,
  whole: Workbook,
  options: RunOptions,
): Promise<string | undefined> {
  const { workbook, failure } = await write(before, next, options);
  const at = `call ${options.failAtCall}: ${failure}`;
  const isEnded = options.failOnwards === true;
  for (const model of next.filter((each) => !isEnded || arrivesAtOnce(each, old))) {
    const standing = old.find(({ reportId }) => reportId === model.reportId);
    expect([standing ? look(before, standing) : null, look(whole, model)], at).toContainEqual(look(workbook, model));
  }
  if (!isEnded) expect(litter(workbook), at).toEqual([]);
  expect(theirs(workbook), at).toEqual(theirs(before));

  const { workbook: repaired, failure: again } = await write(workbook, next);
  expect(again, at).toBeUndefined();
  for (const model of next) expect(look(repaired, model), at).toEqual(look(whole, model));
  expect(litter(repaired), at).toEqual([]);
  expect(theirs(repaired), at).toEqual(theirs(before));
  return failure;
}

/** Whether only cells change: where charts and sizes do as well, a run that is ended in between is completed by the next. */
function arrivesAtOnce(model: SheetModel, old: readonly SheetModel[]): boolean {
  const standing = old.find(({ reportId }) => reportId === model.reportId);
  const rest = ({ charts, columnWidths, rowHeights }: SheetModel) => JSON.stringify([charts, columnWidths, rowHeights]);
  return !standing || rest(standing) === rest(model);
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
