import type { FunctionExample, FunctionHelp, RecognisedColumn, SidebarState, TabRecognition } from '../../src/app/api';

const fields = [
  ['id', 'Deal id'],
  ['name', 'Deal name'],
  ['account', 'Account'],
  ['owner', 'Owner'],
  ['amount', 'Amount'],
  ['currency', 'Currency'],
  ['stage', 'Stage'],
  ['status', 'Status'],
  ['created', 'Created date'],
  ['expectedClose', 'Expected close date'],
  ['closed', 'Actual close date'],
  ['probability', 'Probability'],
  ['source', 'Lead source'],
] as const;

const choices = fields.map(([field, label]) => ({ field, label }));

function column(header: string, field: string | null, example: string, chosen = false): RecognisedColumn {
  return { header, field, example, chosen, choices };
}

export const deals: TabRecognition = {
  tab: 'Deals',
  kind: 'deals',
  rows: 8800,
  summary: '8,800 deals: 4,238 won, 2,473 lost, 2,089 open',
  columns: [
    column('Deal ID', 'id', 'D-10432'),
    column('Opportunity', 'name', 'Fjordkraft renewal 2026'),
    column('Kund', 'account', 'Fjordkraft AS'),
    column('Ansvarig säljare', 'owner', 'Ingrid Nilsson', true),
    column('Belopp', 'amount', '125 000,00'),
    column('Currency', 'currency', 'SEK'),
    column('Stage', 'stage', 'Negotiation'),
    column('Abschlussdatum', 'expectedClose', '2026-10-14'),
    column('Skapad', 'created', '2026-03-02'),
    column(
      'Internal comment',
      null,
      'Waiting for the signed offer from procurement, call Mette again after the holidays',
    ),
    column('Region', null, ''),
  ],
  questions: [
    'Is “Abschlussdatum” the expected or the actual close?',
    '212 deals have no amount. They are counted, but add nothing to sums.',
    'The stage “On ice” is not known. It is taken as open.',
    '17 deals were closed before they were created. They stay out of durations.',
    'Both “Opportunity” and “Kund” look like the account. “Kund” is used.',
  ],
  problem: null,
};

export const leads: TabRecognition = {
  tab: 'Leads',
  kind: 'leads',
  rows: 1240,
  summary: '1,240 rows, no deals recognised',
  columns: [column('Name', 'name', 'Sara Holm'), column('E-mail', null, 'sara@example.com')],
  questions: [],
  problem: 'Reports need a Stage or Status column. Found: Name, E-mail. Rename a header, or choose the column below.',
};

export const renewals: TabRecognition = {
  ...deals,
  tab: 'Renewals',
  kind: 'deals',
  rows: 412,
  summary: '412 deals: 300 won, 62 lost, 50 open',
  questions: [],
};

const worked: FunctionExample = {
  tables: [
    {
      name: 'Deals',
      rows: [
        ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Expected close', 'Closed'],
        ['Acorn', 'Ada', 'Won', '1000', '2026-01-05', '2026-02-01', '2026-02-04'],
        ['Birch', 'Ada', 'Lost', '4000', '2026-01-12', '2026-03-01', '2026-03-09'],
      ],
    },
  ],
  calls: [
    { formula: '=WINRATE(Deals!A:G)', today: null, answer: '0.5' },
    {
      formula: '=WINRATE(Deals!A:G, , "Owner")',
      today: '2026-06-01',
      answer: [
        ['Owner', 'Win rate'],
        ['Ada', '0.5'],
      ],
    },
  ],
};

const help =
  (section: string) =>
  (name: string, title: string, summary: string, rule: string, remarks: readonly string[] = []): FunctionHelp => ({
    name,
    title,
    section,
    summary,
    parts: [
      { heading: 'Example', formula: `=${name}(Deals!A:K, "this quarter")`, sentences: [] },
      { heading: 'How it is computed', sentences: [rule] },
      ...(remarks.length > 0 ? [{ heading: 'What is left out, and what may surprise', sentences: remarks }] : []),
      {
        heading: 'What it answers',
        sentences: [
          'A share of 1: format the cell as a percentage; higher is better.',
          'Without a period it takes all rows.',
        ],
      },
      {
        heading: 'How to write it',
        formula: `=${name}(deals, [period], [by], [field1], [criterion1], …)`,
        sentences: [
          'deals: The tab with the deals, header row included, such as Deals!A:K.',
          'period (optional): 2026, 2026-Q3, two cells with dates, or words such as last quarter.',
          'by (optional): A header such as Owner, or week, month: answers with a table.',
          'field1 (optional): A header for a criterion. More pairs may follow.',
          'criterion1 (optional): The criterion as in COUNTIFS, such as EMEA, >10000 or <>.',
        ],
      },
      {
        heading: 'Where it comes from',
        sentences: ['The Chinese document on ten metrics that successful sales leaders follow.'],
      },
    ],
    worked: name === 'WINRATE' ? worked : null,
  });
const pipeline = help('Pipeline and forecast');
const funnel = help('Funnel');
const outcome = help('Outcome');

export const functions: readonly FunctionHelp[] = [
  pipeline(
    'PIPELINEVALUE',
    'Open pipeline',
    'What the open deals are worth together.',
    'Sum of the amounts of open deals, of those expected to close in the period if one is given.',
  ),
  pipeline('PIPELINECOUNT', 'Open deals', 'How many deals are open.', 'Number of open deals.'),
  pipeline(
    'WEIGHTEDPIPELINE',
    'Weighted pipeline',
    'The open pipeline, each deal weighed by its chance.',
    'Sum of amount × probability.',
  ),
  pipeline(
    'SALESFORECAST',
    'Sales forecast',
    'The value expected to be won in the period.',
    'Won so far, plus amount × chance over the open deals, plus what is not in the pipeline yet.',
  ),
  pipeline('FORECASTACCURACY', 'Forecast accuracy', 'How close forecasts came to what happened.', '1 − Σ|F − A| ÷ ΣA.'),
  pipeline(
    'PIPELINEVELOCITY',
    'Sales velocity',
    'What the pipeline earns a day.',
    'Open qualified deals × average won deal × win rate ÷ mean cycle days.',
  ),
  pipeline(
    'PIPELINECOVERAGE',
    'Pipeline coverage',
    'How many times the open pipeline covers what is missing to the quota.',
    'Open pipeline due in the period ÷ (quota − won).',
  ),
  funnel(
    'SALESCYCLE',
    'Sales cycle',
    'How many days a deal takes from its creation to being won.',
    'Mean of closed − created over won deals. Deals with bad dates stay out.',
  ),
  funnel(
    'STAGECONVERSION',
    'Stage to stage',
    'The share of deals that reached the next stage.',
    'Of the deals that reached a stage, the share that reached the next.',
  ),
  funnel(
    'TIMEINSTAGE',
    'Time in each stage',
    'Days that deals stay in each stage.',
    'Mean and median days of finished stays.',
  ),
  funnel('LEADCOUNT', 'Leads created', 'How many leads came in.', 'By created date.'),
  funnel(
    'LEADCONVERSION',
    'Lead to customer',
    'The share of leads that became customers.',
    'New customers ÷ leads of the same period.',
  ),
  outcome(
    'WINRATE',
    'Win rate',
    'The share of closed deals that were won.',
    'Won ÷ (won + lost) of the deals closed in the period.',
    ['Open and ignored deals stay out.', 'Many CRMs divide by all deals created, on hold ones among them.'],
  ),
  outcome(
    'WINRATEVALUE',
    'Win rate by value',
    'The share of the closed value that was won.',
    'Won amount ÷ (won + lost) amount.',
  ),
  outcome(
    'COHORTWINRATE',
    'Win rate of those created',
    'Of the deals created in the period, the share won by now.',
    'Won ÷ created in the period.',
  ),
  outcome(
    'AVGDEALSIZE',
    'Average deal size',
    'What a won deal is worth on average.',
    'Won amount ÷ won deals with an amount.',
  ),
  outcome('QUOTAATTAINMENT', 'Quota attainment', 'The share of the quota that is won.', 'Won ÷ quota.'),
  outcome(
    'NETREVENUERETENTION',
    'Net revenue retention',
    'Revenue of last year’s customers now, against then.',
    'Revenue now ÷ revenue then, of the same customers.',
  ),
];

export const state: SidebarState = {
  tabs: [
    { name: 'Deals', rows: 8800, kind: 'deals' },
    { name: 'Renewals', rows: 412, kind: 'deals' },
    { name: 'Leads', rows: 1240, kind: 'leads' },
    { name: 'Targets', rows: 1, kind: 'targets' },
  ],
  source: 'Deals',
  recognition: deals,
  periods: [
    { value: 'this quarter', label: 'This quarter (Q4 2026)' },
    { value: 'last quarter', label: 'Last quarter (Q3 2026)' },
    { value: 'this year', label: 'This year (2026)' },
    { value: 'last 12 months', label: 'Last 12 months' },
    { value: '', label: 'All time' },
  ],
  period: 'this quarter',
  reports: [
    { id: 'kpi', name: 'KPI Summary', description: 'All key figures against the period before and the targets' },
    {
      id: 'forecast',
      name: 'Forecast',
      description: 'What will be won in the period, with a range and how good past forecasts were',
    },
    { id: 'pipeline', name: 'Pipeline', description: 'Open deals by owner and stage, and those at risk' },
    { id: 'team', name: 'Team', description: 'The figures of each seller' },
  ],
  functions,
  links: [],
};

export const links = [
  { name: 'KPI Summary', sheetId: 11 },
  { name: 'Forecast', sheetId: 12 },
  { name: 'Pipeline', sheetId: 13 },
];
