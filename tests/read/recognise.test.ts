import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { recognise } from '../../src/read/recognise';
import { open, textsOf } from './open';

const D = '2026-03-04';

/** Each field with the header that stands for it. */
function fieldsIn(cells: Cells, choices = {}): Record<string, string> {
  const found = recognise(cells, 'deals', choices)!;
  return Object.fromEntries(
    [...found.fields].map(([field, index]) => [field, found.columns.find((column) => column.index === index)!.header]),
  );
}

const HUBSPOT: Record<string, Cell> = {
  'Record ID': 4,
  'Deal Name': 'Acorn',
  'Deal Stage': 'Closed Won',
  Pipeline: 'Sales',
  Amount: 100,
  'Amount in company currency': 90,
  'Close Date': D,
  'Create Date': D,
  'Deal owner': 'Ada',
  'Last Activity Date': D,
  'Original Source': 'Organic',
  'Associated Company': 'Oak Ltd',
  'Deal Type': 'New Business',
  'Forecast category': 'Commit',
  'Forecast amount': 70,
  'Deal probability': 0.7,
  'Weighted amount': 63,
  Currency: 'EUR',
  'Last Modified Date': D,
  'Closed Lost Reason': '',
  'Is Closed Won': 'true',
  'Days to close': 12,
  'Next Activity Date': D,
  'Number of times contacted': 3,
  'HubSpot Team': 'North',
};

const SALESFORCE: Record<string, Cell> = {
  'Opportunity Name': 'Acorn',
  'Account Name': 'Oak Ltd',
  Type: 'New',
  Amount: 100,
  'Amount Currency': 'EUR',
  'Amount (converted)': 90,
  'Close Date': D,
  Stage: 'Prospecting',
  'Probability (%)': 10,
  Age: 12,
  'Created Date': D,
  'Opportunity Owner': 'Ada',
  'Owner Role': 'AE',
  'Fiscal Period': 'Q1-2026',
  'Lead Source': 'Web',
  'Next Step': 'Call',
  'Expected Revenue': 10,
  'Forecast Category': 'Pipeline',
  Closed: 0,
  Won: 0,
  'Stage Duration': 3,
  'Last Stage Change Date': D,
  'Push Count': 1,
};

const SALESFORCE_API: Record<string, Cell> = {
  Id: '006',
  Name: 'Acorn',
  StageName: 'Prospecting',
  Amount: 100,
  CloseDate: D,
  CreatedDate: D,
  Probability: 10,
  ExpectedRevenue: 10,
  ForecastCategoryName: 'Pipeline',
  IsClosed: false,
  IsWon: false,
  LeadSource: 'Web',
  OwnerId: '005',
  AccountId: '001',
  Type: 'New',
  LastActivityDate: D,
};

const PIPEDRIVE: Record<string, Cell> = {
  'Deal - ID': 4,
  'Deal - Title': 'Acorn',
  'Deal - Value': 100,
  'Deal - Currency of value': 'EUR',
  'Deal - Weighted value': 50,
  'Deal - Probability': 50,
  'Deal - Organization': 'Oak Ltd',
  'Deal - Contact person': 'Olaf',
  'Deal - Owner': 'Ada',
  'Deal - Stage': 'Proposal Made',
  'Deal - Pipeline': 'Sales',
  'Deal - Status': 'Lost',
  'Deal - Deal created': D,
  'Deal - Update time': D,
  'Deal - Last stage change': D,
  'Deal - Expected close date': D,
  'Deal - Won time': '',
  'Deal - Lost time': D,
  'Deal - Deal closed on': D,
  'Deal - Lost reason': 'Price',
  'Deal - Last activity date': D,
  'Deal - Total activities': 7,
  'Deal - Label': 'hot',
};

const DYNAMICS: Record<string, Cell> = {
  '(Do Not Modify) Opportunity': 'a1b2',
  '(Do Not Modify) Modified On': 46023,
  Topic: 'Acorn',
  'Potential Customer': 'Oak Ltd',
  'Est. Revenue': 100,
  'Actual Revenue': '',
  'Est. Close Date': 46023,
  'Actual Close Date': '',
  'Created On': 46000,
  Owner: 'Ada',
  Status: 'Open',
  'Status Reason': 'In Progress',
  'Pipeline Phase': 'Propose',
  Probability: 40,
};

const ODOO: Record<string, Cell> = {
  Opportunity: 'Acorn',
  Customer: 'Oak Ltd',
  Salesperson: 'Ada',
  'Sales Team': 'North',
  Stage: 'Proposition',
  'Expected Revenue': 100,
  'Prorated Revenue': 40,
  Probability: 40,
  'Created on': D,
  'Closed Date': '',
  'Expected Closing': D,
  'Lost Reason': '',
  'Days to Close': 3,
};

test.each([
  [
    'HubSpot',
    HUBSPOT,
    {
      amountConverted: 'Amount in company currency',
      id: 'Record ID',
      name: 'Deal Name',
      stage: 'Deal Stage',
      pipeline: 'Pipeline',
      amount: 'Amount',
      closeDate: 'Close Date',
      created: 'Create Date',
      owner: 'Deal owner',
      lastActivity: 'Last Activity Date',
      source: 'Original Source',
      account: 'Associated Company',
      type: 'Deal Type',
      forecastCategory: 'Forecast category',
      probability: 'Deal probability',
      currency: 'Currency',
      modified: 'Last Modified Date',
      lostReason: 'Closed Lost Reason',
      isWon: 'Is Closed Won',
      team: 'HubSpot Team',
    },
  ],
  [
    'Salesforce',
    SALESFORCE,
    {
      name: 'Opportunity Name',
      account: 'Account Name',
      type: 'Type',
      amount: 'Amount',
      currency: 'Amount Currency',
      closeDate: 'Close Date',
      stage: 'Stage',
      probability: 'Probability (%)',
      created: 'Created Date',
      owner: 'Opportunity Owner',
      source: 'Lead Source',
      forecastCategory: 'Forecast Category',
      isClosed: 'Closed',
      isWon: 'Won',
      stageChanged: 'Last Stage Change Date',
      amountConverted: 'Amount (converted)',
      pushCount: 'Push Count',
    },
  ],
  [
    'the Salesforce API',
    SALESFORCE_API,
    {
      id: 'Id',
      name: 'Name',
      stage: 'StageName',
      amount: 'Amount',
      closeDate: 'CloseDate',
      created: 'CreatedDate',
      probability: 'Probability',
      forecastCategory: 'ForecastCategoryName',
      isClosed: 'IsClosed',
      isWon: 'IsWon',
      source: 'LeadSource',
      owner: 'OwnerId',
      account: 'AccountId',
      type: 'Type',
      lastActivity: 'LastActivityDate',
    },
  ],
  [
    'Pipedrive',
    PIPEDRIVE,
    {
      id: 'Deal - ID',
      name: 'Deal - Title',
      amount: 'Deal - Value',
      currency: 'Deal - Currency of value',
      probability: 'Deal - Probability',
      account: 'Deal - Organization',
      owner: 'Deal - Owner',
      stage: 'Deal - Stage',
      pipeline: 'Deal - Pipeline',
      statusText: 'Deal - Status',
      created: 'Deal - Deal created',
      modified: 'Deal - Update time',
      stageChanged: 'Deal - Last stage change',
      expectedClose: 'Deal - Expected close date',
      wonDate: 'Deal - Won time',
      lostDate: 'Deal - Lost time',
      closed: 'Deal - Deal closed on',
      lostReason: 'Deal - Lost reason',
      lastActivity: 'Deal - Last activity date',
    },
  ],
  [
    'Dynamics',
    DYNAMICS,
    {
      id: '(Do Not Modify) Opportunity',
      name: 'Topic',
      modified: '(Do Not Modify) Modified On',
      account: 'Potential Customer',
      amount: 'Est. Revenue',
      expectedClose: 'Est. Close Date',
      closed: 'Actual Close Date',
      created: 'Created On',
      owner: 'Owner',
      statusText: 'Status',
      stage: 'Pipeline Phase',
      probability: 'Probability',
    },
  ],
  [
    'Odoo',
    ODOO,
    {
      name: 'Opportunity',
      account: 'Customer',
      owner: 'Salesperson',
      team: 'Sales Team',
      stage: 'Stage',
      amount: 'Expected Revenue',
      probability: 'Probability',
      created: 'Created on',
      closed: 'Closed Date',
      expectedClose: 'Expected Closing',
      lostReason: 'Lost Reason',
    },
  ],
])('the headers of an export of %s are recognised', (_, row, fields) => {
  expect(fieldsIn([Object.keys(row), Object.values(row)])).toEqual(fields);
});

test.each([
  ['snake_case', ['deal_name', 'sales_rep', 'deal_stage', 'deal_amount', 'created_at', 'expected_close_date']],
  ['camelCase', ['dealName', 'salesRep', 'dealStage', 'dealAmount', 'createdAt', 'expectedCloseDate']],
  ['PascalCase', ['DealName', 'SalesRep', 'DealStage', 'DealAmount', 'CreatedAt', 'ExpectedCloseDate']],
  ['capitals', ['DEAL NAME', 'SALES REP', 'DEAL STAGE', 'DEAL AMOUNT', 'CREATED AT', 'EXPECTED CLOSE DATE']],
])('headers in %s are recognised', (_, headers) => {
  const fields = fieldsIn([headers, ['Acorn', 'Ada', 'Won', 5, D, D]]);
  expect(Object.keys(fields)).toEqual(['name', 'owner', 'stage', 'amount', 'created', 'expectedClose']);
});

test('the order of the columns does not matter', () => {
  const pairs = Object.entries(PIPEDRIVE);
  const expected = fieldsIn([pairs.map(([header]) => header), pairs.map(([, cell]) => cell)]);
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
      const found = fieldsIn([shuffled.map(([header]) => header), shuffled.map(([, cell]) => cell)]);
      expect(found).toEqual(expected);
    }),
    { seed: 20, numRuns: 30 },
  );
});

test('two columns that could both be the amount are a question', () => {
  const found = recognise(
    [
      ['Deal', 'Stage', 'Amount', 'Deal size'],
      ['Acorn', 'Won', 5, 6],
    ],
    'deals',
  )!;
  expect(found.fields.has('amount')).toBe(false);
  expect(found.unclear.get('amount')).toEqual(['Amount', 'Deal size']);
});

test('the one that holds numbers is the amount, where the other holds none', () => {
  expect(
    fieldsIn([
      ['Stage', 'Value', 'Revenue'],
      ['Won', 'High', 5],
      ['Won', 'Low', 6],
    ]).amount,
  ).toBe('Revenue');
  expect(
    fieldsIn([
      ['Stage', 'Value', 'Revenue'],
      ['Won', '', 5],
      ['Won', '', 6],
    ]).amount,
  ).toBe('Revenue');
});

test('a better name wins over a weaker one', () => {
  expect(
    fieldsIn([
      ['Stage', 'Total', 'Amount'],
      ['Won', 5, 6],
    ]).amount,
  ).toBe('Amount');
});

test('the values tell a closing date from a flag', () => {
  expect(
    fieldsIn([
      ['Deal', 'Closed', 'Won'],
      ['Acorn', D, D],
    ]),
  ).toMatchObject({ closed: 'Closed', wonDate: 'Won' });
  expect(
    fieldsIn([
      ['Deal', 'Closed', 'Won'],
      ['Acorn', 'Yes', 'No'],
    ]),
  ).toMatchObject({ isClosed: 'Closed', isWon: 'Won' });
});

test('the header row may stand below a title', () => {
  const cells = [['Pipeline report'], [''], ['as of', new Date(0)], ['Deal', 'Stage', 'Amount'], ['Acorn', 'Won', 5]];
  expect(recognise(cells, 'deals')!.headerRow).toBe(3);
  expect(textsOf(open(cells), 'amount')).toEqual(['5']);
  expect([...open(cells).rowNumbers]).toEqual([5]);
});

test('blank columns and columns without a header are passed over', () => {
  const cells = [
    ['', 'Stage', '', 'Amount'],
    ['x', 'Won', '', 5],
  ];
  expect(recognise(cells, 'deals')!.columns.map(({ header }) => header)).toEqual(['Stage', 'Amount']);
});

test('one known header alone makes no deals tab', () => {
  expect(
    recognise(
      [
        ['Stage', 'Colour'],
        ['Won', 'red'],
      ],
      'deals',
    ),
  ).toBeNull();
  expect(recognise([], 'deals')).toBeNull();
});

test('what the team chose comes before words and values', () => {
  const cells: Cells = [
    ['Deal', 'Stage', 'Amount', 'Deal size', 'Besitzer'],
    ['Acorn', 'Won', 5, 6, 'Ada'],
  ];
  const fields = fieldsIn(cells, { 'deal size': 'amount', besitzer: 'owner' });
  expect(fields).toMatchObject({ amount: 'Deal size', owner: 'Besitzer' });
});

test('a column that the team does not use leaves the other one', () => {
  const cells: Cells = [
    ['Deal', 'Stage', 'Amount', 'Deal size'],
    ['Acorn', 'Won', 5, 6],
  ];
  expect(fieldsIn(cells, { 'deal size': '' }).amount).toBe('Amount');
});

test('a choice for a field that does not exist is no choice', () => {
  const cells: Cells = [
    ['Deal', 'Stage', 'Amount'],
    ['Acorn', 'Won', 5],
  ];
  expect(fieldsIn(cells, { amount: 'nonsense' }).amount).toBe('Amount');
});

test('headers that are also words of the language trip nothing up', () => {
  const cells: Cells = [
    ['constructor', 'toString', '__proto__', 'Stage', 'Amount'],
    ['a', 'b', 'c', 'Won', 5],
  ];
  expect(fieldsIn(cells)).toEqual({ stage: 'Stage', amount: 'Amount' });
});
