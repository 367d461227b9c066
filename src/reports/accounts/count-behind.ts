import type { Answer } from '../figures/answers';

/** The detail of a computed KPI that counts what it rests on. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  churnRate: ['Customers at the start'],
  retentionRate: ['Customers at the start'],
  clientGrowth: ['Clients with revenue in both'],
  netRevenueRetention: ['Customers with revenue a year before'],
  customerLtv: ['Customers at the start', 'Customers who bought'],
  customerLifetime: ['Of these with a start date'],
  revenuePerCustomer: ['Customers with one'],
  repeatDeals: ['Accounts with one'],
  customerSentiment: ['Customers with a rating', 'Customers with a score'],
};

/** How many customers, orders or contracts stand behind an answer; `null` for a plain count, which says so itself. */
export function countBehind({ metric, details, parts }: Omit<Answer, 'n'>): number | null {
  if (metric.unit === 'count') return null;
  const labels = COUNTS[metric.id] ?? [];
  const told = details.find(([label]) => labels.includes(label))?.[1];
  if (typeof told === 'number') return told;
  // Of a growth the part after the revenue counts the orders.
  const last = parts[Math.min(1, parts.length - 1)];
  return last ? (last.measure.aggregate === 'distinct' ? last.value : last.n) : null;
}
