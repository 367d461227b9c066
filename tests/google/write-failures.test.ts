import { describe, expect, test } from 'vitest';
import type { Host, RunOptions } from '../../local/host';
import type { Workbook } from '../../local/workbook';
import type { SheetModel } from '../../src/reports/sheet-model';
import { plainModel, toyChart } from './toy-models';
import { openToy } from './toy-script';
import { dealsWorkbook, put, reportSheet, reportView, sheetNamed } from './workbooks';

/** Writes reports and answers the spreadsheet, the number of calls, and the sentence of a failure. */
async function write(host: Host, models: readonly SheetModel[], options?: RunOptions) {
  const told = await host.run('writeReports', [models], options).then(
    ({ calls }) => ({ calls, failure: undefined }),
    (error: Error) => ({ calls: 0, failure: error.message }),
  );
  return { workbook: host.save(), ...told };
}

async function inSpreadsheet<T>(workbook: Workbook, work: (host: Host) => Promise<T>): Promise<T> {
  const host = await openToy(workbook);
  try {
    return await work(host);
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

const old = [plainModel('kpi', 5), plainModel('forecast', 4)];
const growing = [
  plainModel('kpi', 9, { charts: [toyChart('won', 8, { width: 500 }), toyChart('late', 5)] }),
  plainModel('forecast', 4),
];
const shrinking = [plainModel('kpi', 2, { charts: [], columnWidths: [9, 9, 9, 9, 9, 9] }), plainModel('forecast', 6)];

const standing = async () => {
  const { workbook } = await inSpreadsheet(dealsWorkbook(), (host) => write(host, old));
  const sheet = sheetNamed(workbook, 'Toy kpi');
  put(sheet, 9, 1, { value: 'theirs, below' });
  put(sheet, 1, 8, { value: 'theirs, beside' });
  return workbook;
};

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
];

describe.each(Object.entries(cases))('a failure of any service call when %s', (_name, make) => {
  test.each(failures)(
    '%s, leaves each report old or new, and the next run repairs it',
    async (_how, options) => {
      const given = await make();
      const { workbook: whole, calls } = await inSpreadsheet(given.before, (host) => write(host, given.next));
      const fail = (failAtCall: number) =>
        inSpreadsheet(given.before, (host) => failAndRepair(host, given, whole, { ...options, failAtCall }));
      const sentences: (string | undefined)[] = [];
      for (let first = 1; first <= calls; first += 8) {
        const some = Array.from({ length: Math.min(8, calls + 1 - first) }, (_, at) => first + at);
        sentences.push(...(await Promise.all(some.map(fail))));
      }
      const failed = sentences.filter((sentence) => sentence !== undefined);
      expect(failed.length).toBeGreaterThan(calls / 2);
      for (const sentence of failed) expect(sentence).toMatch(SENTENCE);
    },
    300_000,
  );
});

const SENTENCE =
  /^(Toy \w+ was not written|No report was written|It is not certain that all reports were written)\. Google Sheets did not answer\. Try again in a minute\.$/;

/** Lets one call fail, then writes once more; answers what the person is told, if anything. */
async function failAndRepair(host: Host, { before, old, next }: Case, whole: Workbook, options: RunOptions) {
  const { workbook, failure } = await write(host, next, options);
  const at = `call ${options.failAtCall}: ${failure}`;
  const isEnded = options.failOnwards === true;
  for (const model of next.filter((each) => !isEnded || arrivesAtOnce(each, old))) {
    const standing = old.find(({ reportId }) => reportId === model.reportId);
    expect([standing ? look(before, standing) : null, look(whole, model)], at).toContainEqual(look(workbook, model));
  }
  if (!isEnded) expect(litter(workbook), at).toEqual([]);
  expect(theirs(workbook), at).toEqual(theirs(before));

  const { workbook: repaired, failure: again } = await write(host, next);
  expect(again, at).toBeUndefined();
  for (const model of next) expect(look(repaired, model), at).toEqual(look(whole, model));
  expect(litter(repaired), at).toEqual([]);
  expect(theirs(repaired), at).toEqual(theirs(before));
  return failure;
}

/** Whether only cells change: where charts and sizes do as well, a run that is ended in between is completed by the next. */
function arrivesAtOnce(model: SheetModel, old: readonly SheetModel[]): boolean {
  const standing = old.find(({ reportId }) => reportId === model.reportId);
  const rest = ({ charts, columnWidths }: SheetModel) => JSON.stringify([charts, columnWidths]);
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
