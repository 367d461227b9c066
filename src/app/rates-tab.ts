import type { Environment } from '../functions/environment';
import { recognise } from '../read/recognise';
import type { RatesTab } from '../reports/report-input';
import { ratesTabName } from './rates-cells';
import { settings } from './settings';

/** The columns without which a tab of rates says nothing, as people are told to head them. */
const NEEDED = { from: 'From', to: 'To', rate: 'Rate' } as const;

/** The tab that is taken for currency rates, and the columns that it lacks; `null` without such a tab. */
export function ratesTab(environment: Environment): RatesTab | null {
  const tab = ratesTabName(settings().tabs.rates);
  const cells = environment.rates?.() ?? null;
  if (tab === undefined || cells === null) return null;
  const found = recognise(cells, 'rates', environment.choices)?.fields;
  const lacks = Object.entries(NEEDED).filter(
    // Rates without a currency that they lead to lead to the one that the team has set.
    ([field]) => !found?.has(field) && !(found && field === 'to' && environment.currency !== null),
  );
  return { tab, lacks: lacks.map(([, header]) => header) };
}
