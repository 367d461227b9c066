import type { CellStyle, Sheet } from '../../workbook';
import { ACTIVITY } from '../company/activity';
import { monthOf, monthStart, quarterStart, yearOf } from '../company/calendar';
import type { Company } from '../company/company';
import { tableSheet } from '../table-sheet';
import type { SampleWords } from '../words/words';
import { inCurrency } from './deal-rows';
import type { MakeTab } from './tab';

interface TargetRow {
  rep?: string;
  period: string;
  quota?: number;
  kpi?: string;
  target?: number;
  benchmark?: number;
  benchmarkSource?: string;
  activityType?: string;
  activityTarget?: number;
  /** How target and benchmark are written. */
  format?: string;
}

/** Targets for the year, with benchmarks: by the name of the KPI's function. Money is in dollars. */
const KPI_TARGETS = [
  { kpi: 'WINRATE', target: 0.3, benchmark: 0.27, format: '0.0%' },
  { kpi: 'SALESCYCLE', target: 50, benchmark: 58, format: '0' },
  { kpi: 'AVGDEALSIZE', target: 17_000, benchmark: 15_000, isMoney: true },
  { kpi: 'QUOTAATTAINMENT', target: 1, benchmark: 0.9, format: '0%' },
  { kpi: 'PIPELINECOVERAGE', target: 3, benchmark: 3, format: '0.0' },
  { kpi: 'LEADCONVERSION', target: 0.1, benchmark: 0.08, format: '0.0%' },
  { kpi: 'LEADRESPONSETIME', target: 4, benchmark: 12, format: '0' },
  { kpi: 'COSTPERLEAD', target: 110, benchmark: 130, isMoney: true },
  { kpi: 'CHURNRATE', target: 0.03, benchmark: 0.04, format: '0.0%' },
  { kpi: 'PROFITMARGIN', target: 0.72, benchmark: 0.7, format: '0%' },
] as const;

/** What each seller is to do in a month. */
const ACTIVITY_TARGETS = [
  { type: ACTIVITY.call, count: 35 },
  { type: ACTIVITY.meeting, count: 12 },
  { type: ACTIVITY.demo, count: 8 },
] as const;

/** Quotas by seller and quarter, activity targets by seller and month, and the year's KPI targets with benchmarks. */
export const targetsTab: MakeTab = ({ id, company, words }) => {
  const headers = words.targets;
  const rows = [...quotaRows(company, words), ...activityRows(company, words), ...kpiRows(company, words)];
  const sheet = tableSheet<TargetRow>(
    { id, name: words.tabs.targets },
    words,
    [
      { header: headers.rep, value: ({ rep }) => rep },
      { header: headers.period, value: ({ period }) => period },
      { header: headers.quota, look: 'money', value: ({ quota }) => quota },
      { header: headers.kpi, value: ({ kpi }) => kpi },
      { header: headers.target, look: 'count', value: ({ target }) => target },
      { header: headers.benchmark, look: 'count', value: ({ benchmark }) => benchmark },
      { header: headers.benchmarkSource, value: ({ benchmarkSource }) => benchmarkSource },
      { header: headers.activityType, value: ({ activityType }) => activityType },
      { header: headers.activityTarget, look: 'count', value: ({ activityTarget }) => activityTarget },
    ],
    rows,
  );
  return withFormats(sheet, rows);
};

function quotaRows({ quotas }: Company, words: SampleWords): TargetRow[] {
  return quotas.map(({ rep, period, amount }) => ({
    rep: words.reps[rep.index]!,
    period,
    quota: inCurrency(words, amount),
  }));
}

/** Of the months of the last quarter and of the running one. */
function activityRows({ reps, today }: Company, words: SampleWords): TargetRow[] {
  const first = quarterStart(today, -1);
  return [0, 1, 2, 3, 4, 5].flatMap((later) => {
    const start = monthStart(first, later);
    const period = `${yearOf(start)}-${String(monthOf(start) + 1).padStart(2, '0')}`;
    return reps
      .filter((rep) => rep.start < monthStart(start, 1) && (rep.end === undefined || rep.end > start))
      .flatMap(({ index }) =>
        ACTIVITY_TARGETS.map(({ type, count }) => ({
          rep: words.reps[index]!,
          period,
          activityType: words.activityTypes[type]!,
          activityTarget: count,
        })),
      );
  });
}

function kpiRows({ today }: Company, words: SampleWords): TargetRow[] {
  return KPI_TARGETS.map((row) => {
    const isMoney = 'isMoney' in row;
    return {
      period: String(yearOf(today)),
      kpi: row.kpi,
      target: isMoney ? inCurrency(words, row.target) : row.target,
      benchmark: isMoney ? inCurrency(words, row.benchmark) : row.benchmark,
      benchmarkSource: words.benchmarkSource,
      format: isMoney ? words.money.format : row.format,
    };
  });
}

/** Targets of one column are shares, days and money: each cell has its own format. */
function withFormats(sheet: Sheet, rows: readonly TargetRow[]): Sheet {
  const styles = new Map<string, CellStyle>();
  rows.forEach(({ format }, index) => {
    if (!format) return;
    const style = styles.get(format) ?? { format };
    styles.set(format, style);
    for (const column of [4, 5]) {
      const cell = sheet.rows[index + 1]?.[column];
      if (cell) cell.style = style;
    }
  });
  return sheet;
}
