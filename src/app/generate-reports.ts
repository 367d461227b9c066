import type { Environment } from '../functions/environment';
import { spreadsheetLocale } from '../google/locale';
import { isRunCancelled, putProgress } from '../google/progress';
import { writeReports } from '../google/report-sheets/write-reports';
import { quietly } from '../google/retry';
import type { RunTime } from '../google/run-time';
import { listed } from '../lib/listed';
import type { NumberColumn } from '../model/column';
import { parsePeriod } from '../model/parse-period';
import type { TabKind } from '../model/tab';
import { REPORTS } from '../reports';
import type { ReportDefinition } from '../reports/report';
import type { BookInput } from '../reports/report-input';
import type { SheetModel } from '../reports/sheet-model';
import { makeSpeech } from '../text/speech';
import type { GenerateRequest, GenerateResult } from './api';
import { currencyOfTab } from './currency-of-tab';
import { makeReport } from './make-report';
import { ratesTab } from './rates-tab';
import { OutOfTime, type ReportTabs, readReportTabs } from './report-tabs';
import { keepVersions } from './report-versions';
import { settings } from './settings';
import { saveTeamSettings } from './settings-tab';

/** Reads each tab once, makes the reports and writes them. Throws a sentence when the tab or the period is of no use. */
export function generateReports(request: GenerateRequest, environment: Environment, time: RunTime): GenerateResult {
  const { runId, tab, period, reports } = request;
  const steps = reports.length + 1;
  const chosen = reports.map(reportNamed);
  const inputs = readInputs(tab, period, chosen, environment, time);
  if (inputs === 'out of time') return nothingWritten([outOfTime(chosen, reports.length)], time);
  const { names, inputOf } = inputs;
  const made = chosen.flatMap((report) => (time.isEnoughFor(0) ? [makeReport(report, inputOf(report))] : []));
  const models = made.filter((report): report is SheetModel => 'cells' in report);
  const leftOut = made.flatMap((report) => ('leftOut' in report ? [report.leftOut] : []));
  const { written, cancelled, isOutOfTime } = writeReports(models, {
    onStep: ({ step, done }) => putProgress(runId, { step, done: done + 1, of: steps }),
    isCancelled: () => isRunCancelled(runId),
    whenWritten: ({ length }, kept) => keepVersions(models.slice(0, length), kept()),
    time,
  });
  const late = [...(isOutOfTime ? models.slice(written.length) : []), ...chosen.slice(made.length)];
  if (late.length > 0) leftOut.push(outOfTime(late, reports.length));
  else if (!cancelled) rememberRun(request, names);
  return {
    written: written.map(({ id, name, sheetId }) => ({ id, name, sheetId })),
    leftOut: [...settings().problems, ...leftOut],
    cancelled,
    milliseconds: time.elapsed(),
  };
}

function nothingWritten(leftOut: readonly string[], time: RunTime): GenerateResult {
  return { written: [], leftOut: [...settings().problems, ...leftOut], cancelled: false, milliseconds: time.elapsed() };
}

/** Why reports were not written, in a sentence. */
function outOfTime(late: readonly { readonly name: string }[], asked: number): string {
  const names = listed(late.map(({ name }) => name));
  const [were, them] = late.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const remedy = asked > 1 ? `Generate ${them} in a run of fewer reports` : 'Close other windows of this spreadsheet';
  return `${names} ${were} not written: Google ends a run after six minutes, and this one would have taken longer. ${remedy}, or choose a tab with fewer rows.`;
}

function rememberRun({ period, reports }: GenerateRequest, names: ReportTabs['names']): void {
  const before = settings();
  const isKnown = Object.entries(names).every(([kind, name]) => before.tabs[kind as TabKind] === name);
  if (isKnown && before.period === period && String(before.reports) === String(reports)) return;
  // Whoever may not edit the tab of settings gets reports all the same.
  quietly(() => saveTeamSettings((now) => ({ period, reports, tabs: { ...now.tabs, ...names } })));
}

function reportNamed(id: string): ReportDefinition {
  const report = REPORTS.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report ${id}. Choose among ${REPORTS.map((each) => each.id).join(', ')}.`);
  return report;
}

/** What each of the reports is made from; their columns are read together. */
function readInputs(
  tab: string,
  written: string,
  chosen: readonly ReportDefinition[],
  environment: Environment,
  time: RunTime,
): { names: ReportTabs['names']; inputOf: (report: ReportDefinition) => BookInput } | 'out of time' {
  const { today, fiscalStart } = environment;
  const period = parsePeriod(written, { today, fiscalStart });
  if (!period) {
    throw new Error(
      `"${written}" is no period. Write 2026, 2026-Q3, 2026-07, FY2026, 2026-01-01..2026-03-31 or last quarter.`,
    );
  }
  const kindsOf = ({ needs }: ReportDefinition) => Object.keys(needs) as TabKind[];
  const tabs = readInTime(tab, [...new Set(chosen.flatMap(kindsOf))], environment, time);
  if (tabs === null) return 'out of time';
  if ('problem' in tabs) throw new Error(tabs.problem);
  const books = new Map<string, ReturnType<ReportTabs['of']>>();
  const bookOf = (report: ReportDefinition) => {
    const key = kindsOf(report).join();
    const known = books.get(key) ?? tabs.of(kindsOf(report));
    books.set(key, known);
    return known;
  };
  for (const report of chosen) {
    for (const kind of kindsOf(report)) {
      const alike = chosen.filter((other) => bookOf(other) === bookOf(report));
      bookOf(report)
        .book.table(kind)
        ?.load(alike.flatMap(({ needs }) => needs[kind] ?? []));
    }
  }
  return {
    names: tabs.names,
    inputOf(report) {
      const { book, sources } = bookOf(report);
      const speech = speechFor(kindsOf(report), { book, sources }, environment);
      return { book, sources, today, period, speech, rates: () => ratesTab(environment) };
    },
  };
}

function readInTime(...given: Parameters<typeof readReportTabs>): ReturnType<typeof readReportTabs> | null {
  try {
    return readReportTabs(...given);
  } catch (error) {
    if (error instanceof OutOfTime) return null;
    throw error;
  }
}

/** Speaks of money as the first tab of the report that has amounts does. */
function speechFor(
  kinds: readonly TabKind[],
  { book, sources }: ReturnType<ReportTabs['of']>,
  environment: Environment,
) {
  const moneyIn = (each: TabKind) => book.table(each)?.column(each === 'customers' ? 'yearlyValue' : 'amount');
  const kind = kinds.find((each) => sources[each] && moneyIn(each));
  const table = kind && book.table(kind)!;
  return makeSpeech({
    locale: spreadsheetLocale(),
    currency: table ? currencyOfTab(sources[kind]!, table, environment) : null,
    inMillions: areTooLong(kind && (moneyIn(kind) as NumberColumn)),
  });
}

const LONGEST_SUM = 1e11;

/** Whether a sum of these amounts would not fit a column of a report, as in rial. */
function areTooLong(amounts: NumberColumn | undefined): boolean {
  const sum = amounts?.values.reduce((total, amount) => (Number.isNaN(amount) ? total : total + Math.abs(amount)), 0);
  return (sum ?? 0) >= LONGEST_SUM;
}
