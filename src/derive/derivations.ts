import { ACTIVITY_DERIVATIONS, activityRows } from './activities';
import { COST_DERIVATIONS, costRows } from './costs';
import { CUSTOMER_DERIVATIONS, customerRows } from './customers';
import { DEAL_DERIVATIONS } from './deal-derivations';
import type { KnownDerivations } from './derivation';
import { firstMeetings } from './first-meetings';
import { HISTORY_DERIVATIONS } from './history';
import { LEAD_DERIVATIONS, leadRows } from './leads';
import { ORDER_DERIVATIONS, orderRows } from './orders';
import { quotas, whyNoQuotas } from './quotas';
import { spending } from './spending';
import { stays } from './stays';
import { TARGET_DERIVATIONS } from './targets';
import { TEAM_DERIVATIONS } from './team';
import { teamQuotas } from './team-quotas';
import { withoutTotals } from './without-totals';

const TABS: KnownDerivations['tabs'] = {
  deals: { columns: DEAL_DERIVATIONS },
  leads: { columns: LEAD_DERIVATIONS, rows: leadRows },
  activities: { columns: ACTIVITY_DERIVATIONS, rows: activityRows },
  orders: { columns: ORDER_DERIVATIONS, rows: orderRows },
  customers: { columns: CUSTOMER_DERIVATIONS, rows: customerRows },
  targets: { columns: TARGET_DERIVATIONS },
  costs: { columns: COST_DERIVATIONS, rows: costRows },
  history: { columns: HISTORY_DERIVATIONS },
  team: { columns: TEAM_DERIVATIONS, rows: (team) => withoutTotals(team, ['rep', 'repId', 'firstName']) },
};

const ROLLUPS: KnownDerivations['rollups'] = {
  quotas: { make: quotas, phrase: 'a Quota column and a Period or Start date column', lack: whyNoQuotas },
  teamQuotas: { make: teamQuotas, phrase: 'a Quota column' },
  spending: { make: spending, phrase: 'a Spend or Visits column and a Date or Period column' },
  firstMeetings: { make: firstMeetings, phrase: 'an Account or Deal ID column, a Type column and a Date column' },
  stays: { make: stays, phrase: 'a Deal ID column, a Stage column and an Entered date column' },
};

/** Everything that is worked out of tabs. */
export const DERIVATIONS: KnownDerivations = { tabs: TABS, rollups: ROLLUPS };
