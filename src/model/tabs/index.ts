import type { Field } from '../field';
import type { TabKind } from '../tab';
import { ACTIVITY_FIELDS } from './activities';
import { COST_FIELDS } from './costs';
import { CUSTOMER_FIELDS } from './customers';
import { DEAL_FIELDS } from './deals';
import { HISTORY_FIELDS } from './history';
import { LEAD_FIELDS } from './leads';
import { ORDER_FIELDS } from './orders';
import { RATE_FIELDS } from './rates';
import { TARGET_FIELDS } from './targets';
import { TEAM_FIELDS } from './team';

/** The columns that the product knows, by the kind of tab. */
export const TAB_FIELDS: Readonly<Record<TabKind, readonly Field[]>> = {
  deals: DEAL_FIELDS,
  leads: LEAD_FIELDS,
  activities: ACTIVITY_FIELDS,
  orders: ORDER_FIELDS,
  customers: CUSTOMER_FIELDS,
  targets: TARGET_FIELDS,
  costs: COST_FIELDS,
  history: HISTORY_FIELDS,
  rates: RATE_FIELDS,
  team: TEAM_FIELDS,
};
