import type { Workbook } from '../workbook';
import { dayOf } from './company/calendar';
import { makeCompany } from './company/company';
import { createRandom } from './company/random';
import { activitiesTab } from './tabs/activities-tab';
import { costsTab } from './tabs/costs-tab';
import { customersTab } from './tabs/customers-tab';
import { dealsTab } from './tabs/deals-tab';
import { historyTab } from './tabs/history-tab';
import { leadsTab } from './tabs/leads-tab';
import { ordersTab } from './tabs/orders-tab';
import type { MakeTab } from './tabs/tab';
import { targetsTab } from './tabs/targets-tab';
import { teamTab } from './tabs/team-tab';
import { LANGUAGES } from './words/languages';
import type { Language } from './words/words';

export interface SampleOptions {
  /** The last day of the story, `YYYY-MM-DD`. */
  today: string;
  /** 2,000 unless given. */
  deals?: number;
  seed?: number;
  language?: Language;
}

const USUAL_DEALS = 2000;

const TABS: readonly MakeTab[] = [
  dealsTab,
  leadsTab,
  activitiesTab,
  historyTab,
  ordersTab,
  customersTab,
  targetsTab,
  costsTab,
  teamTab,
];

/**
 * The workbook of an invented company: almost three years of deals, leads, activities, stage changes, orders and customers,
 * with the blemishes that real lists have. The same options always give the same workbook.
 */
export function makeSample({ today, deals = USUAL_DEALS, seed = 1, language = 'en' }: SampleOptions): Workbook {
  const words = LANGUAGES[language];
  const company = makeCompany({ deals, seed, today: dayOf(today) });
  const random = createRandom(seed).fork('blemishes');
  return {
    name: words.title,
    timeZone: words.timeZone,
    locale: words.locale,
    sheets: TABS.map((makeTab, index) => makeTab({ id: String(index), company, words, random })),
  };
}
