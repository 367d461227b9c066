import { inboundSales } from '../inbound-sales';
import type { Metric } from '../metric';
import { outboundSales } from '../outbound-sales';
import { salesFormula } from '../sales-formula';
import { salesLevers } from '../sales-levers';
import type { TableKpi } from '../table-kpi';

export const FORMULA_METRICS: readonly Metric[] = [];

export const FORMULA_TABLES: readonly TableKpi[] = [salesFormula, inboundSales, outboundSales, salesLevers];
