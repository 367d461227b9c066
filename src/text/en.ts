import { ACCOUNTS } from './en/accounts';
import { COMMON } from './en/common';
import { DATA_QUALITY } from './en/data-quality';
import { FINDINGS } from './en/findings';
import { FORECAST } from './en/forecast';
import { FORECAST_TABLES } from './en/forecast-tables';
import { KPI_SUMMARY } from './en/kpi-summary';

/**
 * What reports say, in English. Other languages have the same keys with the same values in braces; a noun that is
 * counted has one message for each plural form of the language.
 */
export const en = {
  ...COMMON,
  ...KPI_SUMMARY,
  ...FORECAST,
  ...FORECAST_TABLES,
  ...DATA_QUALITY,
  ...FINDINGS,
  ...ACCOUNTS,
} as const;
