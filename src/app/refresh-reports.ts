import type { Environment } from '../functions/environment';
import { listReports } from '../google/report-sheets/list-reports';
import type { RunTime } from '../google/run-time';
import { listed } from '../lib/listed';
import { generateReports } from './generate-reports';
import { settings } from './settings';

/** Writes the reports that stand in the spreadsheet again, from the same tab and for the same period. */
export function refreshAllReports(environment: Environment, time: RunTime): string {
  const { tabs, period } = settings();
  const tab = tabs.deals ?? tabs.orders ?? tabs.customers;
  const reports = listReports().map(({ id }) => id);
  if (tab === undefined || reports.length === 0) {
    return 'There are no reports yet. Choose Open in this menu, then Generate.';
  }
  const { written, leftOut } = generateReports({ runId: 'refresh', tab, period, reports }, environment, time);
  const names = listed(written.map(({ name }) => name));
  return [`${names || 'No report'} written from ${tab}.`, ...leftOut].join('\n\n');
}
