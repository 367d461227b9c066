import { type Day, monthStart } from './calendar';
import type { Lead } from './leads';
import { LEAD_SOURCES, type Source } from './market';
import type { Random } from './random';

export interface MonthlyCost {
  /** The first day of the month. */
  month: Day;
  source: Source;
  spend: number;
  visits: number;
}

/** What each source of leads cost in each month, and the visits to the web site that it brought. */
export function makeCosts(leads: readonly Lead[], from: Day, today: Day, random: Random): MonthlyCost[] {
  const counts = new Map<string, number>();
  for (const { created, source } of leads) {
    const key = `${monthStart(Math.floor(created))} ${source.index}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const costs: MonthlyCost[] = [];
  for (let month = monthStart(from); month <= today; month = monthStart(month, 1)) {
    for (const source of LEAD_SOURCES) {
      const leadsThen = counts.get(`${month} ${source.index}`) ?? 0;
      const spend = source.leadCost * (leadsThen + 2) * random.spread(1, 0.15);
      const visits = source.visitsPerLead * (leadsThen + 1) * random.spread(1, 0.12);
      costs.push({ month, source, spend: Math.round(spend / 10) * 10, visits: Math.round(visits) });
    }
  }
  return costs;
}
