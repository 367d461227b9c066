import type { Environment } from '../functions/environment';
import { spreadsheetLocale } from '../google/locale';
import { isRunCancelled, putProgress } from '../google/progress';
import { writeReports } from '../google/report-sheets/write-reports';
import { quietly } from '../google/retry';
import { makeScan } from '../measures/scan';
import type { NumberColumn } from '../model/column';
import { parsePeriod } from '../model/parse-period';
import { REPORTS } from '../reports';
import type { ReportDefinition } from '../reports/report';
import type { ReportInput } from '../reports/report-input';
import type { SheetModel } from '../reports/sheet-model';
import { makeSpeech } from '../text/speech';
import type { GenerateRequest, GenerateResult } from './api';
import { currencyOfTab } from './currency-of-tab';
import { settings } from './settings';
import { saveTeamSettings } from './settings-tab';
import { readSourceTab } from './source-tab';

/** Reads the tab once, makes the reports and writes them. Throws a sentence when the tab or the period is of no use. */
export function generateReports(request: GenerateRequest, environment: Environment): GenerateResult {
  const { runId, tab, period, reports } = request;
  const started = Date.now();
  const steps = reports.length + 1;
  const chosen = reports.map(reportNamed);
  const input = readInput(tab, period, chosen, environment);
  const made = chosen.map((report) => report.make(input));
  const models = made.filter((report): report is SheetModel => 'cells' in report);
  const leftOut = made.flatMap((report) => ('leftOut' in report ? [report.leftOut] : []));
  const { written, cancelled } = writeReports(models, {
    onStep: ({ step, done }) => putProgress(runId, { step, done: done + 1, of: steps }),
    isCancelled: () => isRunCancelled(runId),
  });
  if (!cancelled) rememberRun(request);
  return {
    written: written.map(({ id, name, sheetId }) => ({ id, name, sheetId })),
    leftOut: [...settings().problems, ...leftOut],
    cancelled,
    milliseconds: Date.now() - started,
  };
}

function rememberRun({ tab, period, reports }: GenerateRequest): void {
  const { tabs, ...before } = settings();
  if (tabs.deals === tab && before.period === period && String(before.reports) === String(reports)) return;
  // Whoever may not edit the tab of settings gets reports all the same.
  quietly(() => saveTeamSettings((now) => ({ period, reports, tabs: { ...now.tabs, deals: tab } })));
}

function reportNamed(id: string): ReportDefinition {
  const report = REPORTS.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report ${id}. Choose among ${REPORTS.map((each) => each.id).join(', ')}.`);
  return report;
}

function readInput(
  tab: string,
  written: string,
  chosen: readonly ReportDefinition[],
  environment: Environment,
): ReportInput {
  const { today, zone, fiscalStart } = environment;
  const period = parsePeriod(written, { today, fiscalStart });
  if (!period) {
    throw new Error(
      `"${written}" is no period. Write 2026, 2026-Q3, 2026-07, FY2026, 2026-01-01..2026-03-31 or last quarter.`,
    );
  }
  const read = readSourceTab(tab, environment);
  if ('problem' in read) throw new Error(read.problem);
  read.deals.load(['currency', ...chosen.flatMap(({ needs }) => needs)]);
  return {
    book: read.book,
    deals: read.deals,
    scan: makeScan(read.deals),
    today,
    period,
    source: { tab, cells: read.cells, columns: read.source.recognition.fields, zone },
    speech: makeSpeech({
      locale: spreadsheetLocale(),
      currency: currencyOfTab(read, environment),
      inMillions: areTooLong(read.deals.column('amount') as NumberColumn | undefined),
    }),
  };
}

const LONGEST_SUM = 1e11;

/** Whether a sum of these amounts would not fit a column of a report, as in rial. */
function areTooLong(amounts: NumberColumn | undefined): boolean {
  const sum = amounts?.values.reduce((total, amount) => (Number.isNaN(amount) ? total : total + Math.abs(amount)), 0);
  return (sum ?? 0) >= LONGEST_SUM;
}
