import { accountsReport } from './accounts/accounts-report';
import { dataQualityReport } from './data-quality/data-quality-report';
import { forecastReport } from './forecast/forecast-report';
import { kpiSummary } from './kpi-summary/kpi-summary';
import type { ReportDefinition } from './report';

/** Every report, in the order in which the sidebar lists them. */
export const REPORTS: readonly ReportDefinition[] = [kpiSummary, forecastReport, dataQualityReport, accountsReport];
