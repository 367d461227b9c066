import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en as sample } from '../../../local/sample/words/en';
import type { TabKind } from '../../../src/model/tab';
import { candidatesOf } from '../../../src/read/header-words';
import { describeShared, sharedPath } from '../../data/shared';
import { describeDictionary } from './dictionary';
import { isIgnored } from './ignored';
import { classesOf } from './parse';

describeDictionary('en', sample);

/** The field that the name alone makes the best meaning. */
function bestOf(header: string, kind: TabKind): string | undefined {
  return [...candidatesOf(header, kind, ['en'])].sort((a, b) => a.rank - b.rank)[0]?.field;
}

/** By file: the columns that KPIs use, as `header=field`. */
const USED: Record<string, [TabKind, string]> = {
  'maven/sales_pipeline.csv': [
    'deals',
    'opportunity_id=id sales_agent=owner product=product account=account deal_stage=stage engage_date=created close_date=closeDate close_value=amount',
  ],
  'maven/accounts.csv': ['customers', 'account=account sector=industry office_location=region'],
  'maven/products.csv': ['orders', 'product=product series=category sales_price=unitPrice'],
  'maven/sales_teams.csv': ['team', 'sales_agent=rep manager=manager regional_office=region'],
  'olist_funnel/olist_marketing_qualified_leads_dataset.csv': [
    'leads',
    'mql_id=id first_contact_date=created origin=source',
  ],
  'olist_funnel/olist_closed_deals_dataset.csv': [
    'deals',
    'mql_id=leadId sr_id=owner won_date=wonDate seller_id=account',
  ],
  'sales_win_predictor/crm_opportunities.csv': [
    'deals',
    'opportunity_id=id account_id=account owner_user_id=owner division=team region=region deal_type=type lead_source=source stage=stage amount=amount probability_manual=probability created_date=created expected_close_date=expectedClose close_date_actual=closed is_won=isWon lost_reason=lostReason is_open=isOpen',
  ],
  'sales_win_predictor/crm_opportunity_stage_history.csv': [
    'history',
    'stage_history_id=id opportunity_id=dealId from_stage=fromStage to_stage=stage stage_entered_date=entered stage_exited_date=left days_in_stage=days',
  ],
  'sales_win_predictor/crm_activities.csv': [
    'activities',
    'activity_id=id opportunity_id=dealId user_id=rep activity_type=type activity_date=date duration_minutes=minutes outcome=outcome is_outbound=isOutbound',
  ],
  'sales_win_predictor/crm_contracts.csv': [
    'customers',
    'contract_id=contractId opportunity_id=dealId account_id=id contract_start_date=start contract_end_date=end contract_duration_months=months contract_value=value contract_status=status',
  ],
  'sales_win_predictor/crm_accounts.csv': [
    'customers',
    'account_id=id account_name=account industry=industry region=region account_type=type account_tier=segment is_active=isActive created_date=registered last_activity_date=lastActivity',
  ],
  'sales_win_predictor/crm_users.csv': [
    'team',
    'user_id=repId first_name=firstName last_name=lastName email=email role=role division=team region=region hire_date=start is_active=isActive manager_id=manager',
  ],
  'xeducation/Leads.csv': [
    'leads',
    'Prospect_ID=id Lead_Origin=origin Lead_Source=source Converted=isConverted Lead_Quality=quality Country=region',
  ],
  'superstore/orders.csv': [
    'orders',
    'Row_ID=lineId Order_ID=id Order_Date=date Ship_Date=shipped Customer_ID=accountId Customer_Name=account Segment=segment Region=region Category=category Product_Name=product Sales=amount Quantity=quantity Discount=discount Profit=profit',
  ],
  'online_retail/invoices_28k.csv': [
    'orders',
    'invoice=id customer_id=accountId country=region invoice_date=date amount=amount units=quantity lines=lines',
  ],
  'kag_ads/KAG_conversion_data.csv': [
    'costs',
    'Date=date xyz_campaign_id=campaign Impressions=impressions Clicks=clicks Spent=spend Total_Conversion=leads Approved_Conversion=customers',
  ],
};

test.each(Object.entries(USED))('the used columns of %s are known by name', (_, [kind, columns]) => {
  for (const pair of columns.split(' ')) {
    const [header, field] = pair.split('=') as [string, string];
    expect(`${header}=${bestOf(header, kind)}`).toBe(`${header}=${field}`);
  }
});

test.each([
  ['BusinessEntityID=repId SalesQuota=quota CommissionPct=commission SalesYTD=salesYtd TerritoryID=region', 'team'],
  ['BusinessEntityID=rep QuotaDate=start SalesQuota=quota', 'targets'],
] as [string, TabKind][])('adventureworks, whose files have no headers, would be known as %s', (columns, kind) => {
  for (const pair of columns.split(' '))
    expect(`${pair.split('=')[0]}=${bestOf(pair.split('=')[0]!, kind)}`).toBe(pair);
});

function headersOf(path: string): string[] {
  const text = readFileSync(sharedPath('data', path), 'utf8');
  return text.slice(0, text.search(/\r?\n/)).replace('\ufeff', '').split(',');
}

describeShared('data/maven', () => {
  test.each(Object.entries(USED))(
    '%s has these columns, and none claims a field that another has',
    (path, [kind, columns]) => {
      const headers = headersOf(path);
      const names = headers.map((header) => header.replace(/ /g, '_'));
      const used = columns.split(' ').map((pair) => pair.split('=') as [string, string]);
      expect(used.filter(([header]) => !names.includes(header))).toEqual([]);
      for (const [name, field] of used) {
        const header = headers[names.indexOf(name)]!;
        const rank = candidatesOf(header, kind, ['en']).find((candidate) => candidate.field === field)!.rank;
        const rivals = headers.filter(
          (other) =>
            other !== header &&
            bestOf(other, kind) === field &&
            candidatesOf(other, kind, ['en']).some((candidate) => candidate.field === field && candidate.rank <= rank),
        );
        expect(rivals, header).toEqual([]);
      }
    },
  );
});

const SEEDS: Record<string, TabKind> = {
  'hubspot_seeds/company_data.csv': 'customers',
  'hubspot_seeds/contact_data.csv': 'leads',
  'hubspot_seeds/deal_data.csv': 'deals',
  'hubspot_seeds/deal_stage_data.csv': 'history',
  'hubspot_seeds/deal_property_history_data.csv': 'history',
  'hubspot_seeds/engagement_data.csv': 'activities',
  'hubspot_seeds/engagement_call_data.csv': 'activities',
  'hubspot_seeds/engagement_meeting_data.csv': 'activities',
  'hubspot_seeds/owner_data.csv': 'team',
  'salesforce_seeds/sf_account_data.csv': 'customers',
  'salesforce_seeds/sf_contact_data.csv': 'leads',
  'salesforce_seeds/sf_event_data.csv': 'activities',
  'salesforce_seeds/sf_task_data.csv': 'activities',
  'salesforce_seeds/sf_lead_data.csv': 'leads',
  'salesforce_seeds/sf_opportunity_data.csv': 'deals',
  'salesforce_seeds/sf_opportunity_history_data.csv': 'deals',
  'salesforce_seeds/sf_opportunity_line_item_data.csv': 'orders',
  'salesforce_seeds/sf_order_data.csv': 'orders',
  'salesforce_seeds/sf_user_data.csv': 'team',
};

for (const set of ['hubspot_seeds', 'salesforce_seeds']) {
  describeShared(`data/${set}`, () => {
    const files = Object.entries(SEEDS).filter(([path]) => path.startsWith(set));
    test.each(files)('%s: every column of %s is known or knowingly ignored', (path, kind) => {
      const unknown = headersOf(path).filter((header) => bestOf(header, kind) === undefined && !isIgnored(header));
      expect(unknown).toEqual([]);
    });
  });
}

describe('stages and statuses', () => {
  test.each([
    ['stages', 'qualifiedtobuy', 'qualified'],
    ['stages', 'Proposal/Price Quote', 'proposal'],
    ['stages', 'Id. Decision Makers', 'evaluation'],
    ['stages', 'Out-Sold', 'lost'],
    ['stages', 'Abandoned', 'lost'],
    ['leads', 'Open - Not Contacted', 'new'],
    ['leads', 'Closed - Converted', 'converted'],
    ['leads', 'Closed - Not Converted', 'rejected'],
    ['leads', 'salesqualifiedlead', 'sql'],
    ['leads', 'ATTEMPTED_TO_CONTACT', 'contacted'],
    ['leads', 'Junk', 'rejected'],
    ['activities', 'No-show', 'noShow'],
    ['values', 'Existing Customer - Upgrade', 'existingBusiness'],
  ] as const)('of %s, %j is %s', (group, word, name) => expect(classesOf('en', group, word)).toEqual([name]));
});
