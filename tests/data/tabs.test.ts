import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { recogniseKind } from '../../src/read/kinds-of-tab';
import { readSet } from './read-set';
import { describeShared } from './shared';

/** Each tab of the real sets: its kind, and every column that a KPI uses. Headers in brackets were added: the file has none. */
const TABS: [set: string, file: string, kind: string, fields: Record<string, string>, headers?: string[]][] = [
  [
    'maven',
    'sales_pipeline.csv',
    'deals',
    {
      id: 'opportunity_id',
      owner: 'sales_agent',
      product: 'product',
      account: 'account',
      stage: 'deal_stage',
      created: 'engage_date',
      closeDate: 'close_date',
      amount: 'close_value',
    },
  ],
  ['maven', 'sales_teams.csv', 'team', { rep: 'sales_agent', manager: 'manager', region: 'regional_office' }],
  [
    'olist_funnel',
    'olist_marketing_qualified_leads_dataset.csv',
    'leads',
    {
      id: 'mql_id',
      created: 'first_contact_date',
      source: 'origin',
    },
  ],
  [
    'olist_funnel',
    'olist_closed_deals_dataset.csv',
    'deals',
    { leadId: 'mql_id', owner: 'sr_id', wonDate: 'won_date' },
  ],
  [
    'sales_win_predictor',
    'crm_opportunities.csv',
    'deals',
    {
      id: 'opportunity_id',
      name: 'opportunity_name',
      account: 'account_id',
      owner: 'owner_user_id',
      region: 'region',
      type: 'deal_type',
      source: 'lead_source',
      stage: 'stage',
      amount: 'amount',
      probability: 'probability_manual',
      created: 'created_date',
      expectedClose: 'expected_close_date',
      closed: 'close_date_actual',
      isWon: 'is_won',
      isOpen: 'is_open',
      lostReason: 'lost_reason',
    },
  ],
  [
    'sales_win_predictor',
    'crm_opportunity_stage_history.csv',
    'history',
    {
      id: 'stage_history_id',
      dealId: 'opportunity_id',
      fromStage: 'from_stage',
      stage: 'to_stage',
      entered: 'stage_entered_date',
      left: 'stage_exited_date',
      days: 'days_in_stage',
    },
  ],
  [
    'sales_win_predictor',
    'crm_activities.csv',
    'activities',
    {
      id: 'activity_id',
      dealId: 'opportunity_id',
      rep: 'user_id',
      type: 'activity_type',
      date: 'activity_date',
      minutes: 'duration_minutes',
      outcome: 'outcome',
      isOutbound: 'is_outbound',
    },
  ],
  [
    'sales_win_predictor',
    'crm_contracts.csv',
    'customers',
    {
      contractId: 'contract_id',
      id: 'account_id',
      dealId: 'opportunity_id',
      start: 'contract_start_date',
      end: 'contract_end_date',
      months: 'contract_duration_months',
      value: 'contract_value',
      status: 'contract_status',
    },
  ],
  [
    'sales_win_predictor',
    'crm_accounts.csv',
    'customers',
    {
      id: 'account_id',
      account: 'account_name',
      industry: 'industry',
      type: 'account_type',
      isActive: 'is_active',
      lastActivity: 'last_activity_date',
    },
  ],
  [
    'sales_win_predictor',
    'crm_users.csv',
    'team',
    {
      repId: 'user_id',
      firstName: 'first_name',
      lastName: 'last_name',
      role: 'role',
      start: 'hire_date',
      isActive: 'is_active',
      region: 'region',
    },
  ],
  [
    'xeducation',
    'Leads.csv',
    'leads',
    {
      id: 'Prospect ID',
      origin: 'Lead Origin',
      source: 'Lead Source',
      isConverted: 'Converted',
      quality: 'Lead Quality',
    },
  ],
  [
    'superstore',
    'orders.csv',
    'orders',
    {
      id: 'Order ID',
      date: 'Order Date',
      shipped: 'Ship Date',
      account: 'Customer Name',
      accountId: 'Customer ID',
      amount: 'Sales',
      quantity: 'Quantity',
      discount: 'Discount',
      profit: 'Profit',
      product: 'Product Name',
      category: 'Category',
      region: 'Region',
      segment: 'Segment',
    },
  ],
  [
    'online_retail',
    'invoices_28k.csv',
    'orders',
    {
      id: 'invoice',
      accountId: 'customer_id',
      date: 'invoice_date',
      amount: 'amount',
      quantity: 'units',
      lines: 'lines',
    },
  ],
  [
    'kag_ads',
    'KAG_conversion_data.csv',
    'costs',
    {
      date: 'Date',
      impressions: 'Impressions',
      clicks: 'Clicks',
      spend: 'Spent',
      leads: 'Total_Conversion',
      customers: 'Approved_Conversion',
      campaign: 'xyz_campaign_id',
    },
  ],
];

describeShared('data', () => {
  test.each(TABS)('%s: %s is a tab of %s, with every column that is used', (set, file, kind, fields) => {
    const recognition = recogniseKind(readSet(set, file), { choices: {} })!.recognition;
    expect(recognition.kind).toBe(kind);
    const headers = new Map(recognition.columns.map(({ index, header }) => [index, header]));
    const found = Object.fromEntries([...recognition.fields].map(([field, index]) => [field, headers.get(index)]));
    expect(found).toMatchObject(fields);
  });

  test('adventureworks: without headers no kind is guessed', () => {
    const cells = readSet('adventureworks', 'SalesPersonQuotaHistory.csv') as Cell[][];
    expect(recogniseKind(cells, { choices: {} })).toBeNull();
  });
});
