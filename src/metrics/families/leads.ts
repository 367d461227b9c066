import { costPerLead } from '../cost-per-lead';
import { leadConversion } from '../lead-conversion';
import { leadCount } from '../lead-count';
import { leadGrowth } from '../lead-growth';
import { leadQuality } from '../lead-quality';
import { leadResponseTime } from '../lead-response-time';
import { leadToClose } from '../lead-to-close';
import { leadToCustomerTime } from '../lead-to-customer-time';
import { leadsConverted } from '../leads-converted';
import type { Metric } from '../metric';
import { mqlRate } from '../mql-rate';
import { qualificationRate } from '../qualification-rate';
import { qualifiedLeads } from '../qualified-leads';
import { sqlRate } from '../sql-rate';
import type { TableKpi } from '../table-kpi';
import { timeToQualify } from '../time-to-qualify';

/** Leads: how many, how good, how fast and at what cost. */
export const LEAD_METRICS: readonly Metric[] = [
  leadCount,
  leadGrowth,
  qualifiedLeads,
  leadConversion,
  qualificationRate,
  leadToCustomerTime,
  mqlRate,
  sqlRate,
  leadToClose,
  leadsConverted,
  leadResponseTime,
  leadQuality,
  costPerLead,
  timeToQualify,
];

export const LEAD_TABLES: readonly TableKpi[] = [];
