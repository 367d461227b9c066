import type { MoneySetting } from '../derive/amounts';
import { ratesOf } from '../derive/rates';
import { openTab } from '../read/open-tab';
import type { Environment } from './environment';

/** How amounts become one currency here. The Rates tab is read when it is first needed. */
export function moneySetting(environment: Environment): MoneySetting {
  const currency = environment.currency ?? null;
  return {
    currency,
    rates() {
      const cells = environment.rates?.() ?? null;
      const table = cells && openTab(cells, 'rates', environment);
      return table && ratesOf(table, currency);
    },
  };
}
