import { backTest } from '../back-test';
import { dealConcentration } from '../deal-concentration';
import { dealsAtRisk } from '../deals-at-risk';
import { forecastAccuracy } from '../forecast-accuracy';
import { forecastBias } from '../forecast-bias';
import { forecastRange } from '../forecast-range';
import type { Metric } from '../metric';
import { salesForecast } from '../sales-forecast';
import type { TableKpi } from '../table-kpi';

/** What will be won, how sure that is, and which deals it hangs on. */
export const FORECAST_METRICS: readonly Metric[] = [salesForecast, dealConcentration];

export const FORECAST_TABLES: readonly TableKpi[] = [
  forecastRange,
  forecastAccuracy,
  forecastBias,
  backTest,
  dealsAtRisk,
];
