import { activationRate } from '../activation-rate';
import { avgOrderValue } from '../avg-order-value';
import { churnRate } from '../churn-rate';
import { churnReasons } from '../churn-reasons';
import { clientGrowth } from '../client-growth';
import { cohortRetention } from '../cohort-retention';
import { contractSpend } from '../contract-spend';
import { contractValue } from '../contract-value';
import { customerLifetime } from '../customer-lifetime';
import { customerLtv } from '../customer-ltv';
import { customerSentiment } from '../customer-sentiment';
import { fillRate } from '../fill-rate';
import type { Metric } from '../metric';
import { netRevenueRetention } from '../net-revenue-retention';
import { newCustomers } from '../new-customers';
import { orderGrowth } from '../order-growth';
import { productAdoption } from '../product-adoption';
import { repeatDeals } from '../repeat-deals';
import { retentionRate } from '../retention-rate';
import { revenuePerCustomer } from '../revenue-per-customer';
import type { TableKpi } from '../table-kpi';

/** Keeping and growing accounts. */
export const ACCOUNT_METRICS: readonly Metric[] = [
  churnRate,
  newCustomers,
  activationRate,
  retentionRate,
  clientGrowth,
  netRevenueRetention,
  customerLtv,
  customerLifetime,
  revenuePerCustomer,
  avgOrderValue,
  orderGrowth,
  repeatDeals,
  contractValue,
  contractSpend,
  fillRate,
  customerSentiment,
];

export const ACCOUNT_TABLES: readonly TableKpi[] = [churnReasons, productAdoption, cohortRetention];
