/** What a sample workbook says in one language: written by hand, headers spelled as customer systems spell them. */
export interface SampleWords {
  /** The workbook's locale, such as `sv_SE`. */
  locale: string;
  timeZone: string;
  rightToLeft: boolean;
  title: string;
  money: {
    format: string;
    /** What a US dollar of the simulation is worth here, roughly. */
    perDollar: number;
    /** Amounts are multiples of this. */
    step: number;
    /** An amount as somebody types it who does not trust the cell's format. */
    asText(amount: number): string;
  };
  dateFormat: string;
  dateTimeFormat: string;
  monthFormat: string;
  tabs: Record<TabId, string>;
  deals: Record<DealColumn, string>;
  leads: Record<LeadColumn, string>;
  activities: Record<ActivityColumn, string>;
  history: Record<HistoryColumn, string>;
  orders: Record<OrderColumn, string>;
  customers: Record<CustomerColumn, string>;
  targets: Record<TargetColumn, string>;
  costs: Record<CostColumn, string>;
  team: Record<TeamColumn, string>;
  /** Prospecting, qualification, demo, proposal, negotiation, won, lost. */
  stages: readonly string[];
  /** Website, referral, partner, event, cold call, campaign, existing customer. */
  sources: readonly string[];
  /** Four subscriptions from small to large, then services. */
  products: readonly string[];
  regions: readonly string[];
  /** New, existing. */
  types: readonly [string, string];
  /** Price, competitor, no budget, no decision, timing, missing feature. */
  lostReasons: readonly string[];
  /** New, contacted, qualified, converted, rejected. */
  leadStatuses: readonly string[];
  /** Call, e-mail, meeting, demo, presentation, training. */
  activityTypes: readonly string[];
  /** Outbound, inbound. */
  directions: readonly [string, string];
  /** Connected, no answer, left message, sent, replied, held, no-show. */
  outcomes: readonly string[];
  /** Done, booked, cancelled. */
  activityStatuses: readonly string[];
  /** Price, not used enough, competitor, closed down, missing feature. */
  churnReasons: readonly string[];
  /** Where the benchmarks on the targets tab come from. */
  benchmarkSource: string;
  teams: readonly [string, string, string];
  /** Nine sellers, in the order of the simulation. */
  reps: readonly string[];
  firstNames: readonly string[];
  lastNames: readonly string[];
  /** How a first and a last name stand together. */
  fullName(first: string, last: string): string;
  companyStems: readonly string[];
  companyEndings: readonly string[];
  companyName(stem: string, ending: string): string;
  /** `{account}: {product}` or the like. */
  dealName(account: string, product: string): string;
  phonePrefix: string;
  mailEnding: string;
}

export type Language = 'en' | 'sv' | 'nb' | 'pl' | 'zh' | 'fa';

type TabId = 'deals' | 'leads' | 'activities' | 'history' | 'orders' | 'customers' | 'targets' | 'costs' | 'team';

type DealColumn =
  | 'id'
  | 'name'
  | 'account'
  | 'owner'
  | 'stage'
  | 'amount'
  | 'created'
  | 'expectedClose'
  | 'closed'
  | 'source'
  | 'product'
  | 'probability'
  | 'lostReason'
  | 'region'
  | 'type'
  | 'firstContact'
  | 'lastActivity';

type LeadColumn =
  | 'id'
  | 'created'
  | 'source'
  | 'owner'
  | 'status'
  | 'name'
  | 'email'
  | 'phone'
  | 'firstResponse'
  | 'mql'
  | 'sql'
  | 'converted'
  | 'dealId'
  | 'company';

type ActivityColumn = 'date' | 'rep' | 'type' | 'direction' | 'outcome' | 'dealId' | 'account' | 'status' | 'leadId';

/** One row a change: `stage` is the one entered, `owner` who changed it. */
type HistoryColumn = 'dealId' | 'fromStage' | 'stage' | 'entered' | 'owner';

type OrderColumn = 'id' | 'date' | 'account' | 'dealId' | 'product' | 'ordered' | 'filled' | 'amount' | 'cost';

type CustomerColumn =
  | 'id'
  | 'account'
  | 'start'
  | 'end'
  | 'churnReason'
  | 'activated'
  | 'product'
  | 'contractValue'
  | 'spend'
  | 'score'
  | 'lastUsed'
  | 'region';

type TargetColumn =
  | 'rep'
  | 'period'
  | 'quota'
  | 'kpi'
  | 'target'
  | 'benchmark'
  | 'benchmarkSource'
  | 'activityType'
  | 'activityTarget';

type CostColumn = 'month' | 'source' | 'spend' | 'visits';
type TeamColumn = 'rep' | 'team' | 'start' | 'end' | 'cost';

/** One list in one line: items between bars. */
export const list = (items: string): string[] => items.split('|').map((item) => item.trim());
