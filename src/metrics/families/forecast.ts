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

/** How such forecasts did before: no figures of a period, which the KPI summary would show beside the one before. */
export const FORECAST_RECORD_METRICS: readonly Metric[] = [forecastAccuracy, forecastBias];

export const FORECAST_TABLES: readonly TableKpi[] = [forecastRange, backTest, dealsAtRisk];
