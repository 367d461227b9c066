import type { FunctionHelp, RecognisedColumn, SidebarState, TabRecognition } from '../../src/app/api';

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

const help = (name: string, title: string, summary: string, rule: string): FunctionHelp => ({
  name,
  title,
  summary,
  syntax: `=${name}(deals; [period]; [by]; [field1]; [criterion1]; …)`,
  rule,
  example: `=${name}(Deals!A:K; "this quarter")`,
});

export const functions: readonly FunctionHelp[] = [
  help(
    'PIPELINEVALUE',
    'Open pipeline',
    'What the open deals are worth together.',
    'Sum of the amounts of open deals, of those expected to close in the period if one is given.',
  ),
  help('PIPELINECOUNT', 'Open deals', 'How many deals are open.', 'Number of open deals.'),
  help(
    'WEIGHTEDPIPELINE',
    'Weighted pipeline',
    'The open pipeline, each deal weighed by its chance.',
    'Sum of amount × probability.',
  ),
  help(
    'SALESFORECAST',
    'Sales forecast',
    'The value expected to be won in the period.',
    'Won so far, plus amount × chance over the open deals, plus what is not in the pipeline yet.',
  ),
  help('FORECASTACCURACY', 'Forecast accuracy', 'How close forecasts came to what happened.', '1 − Σ|F − A| ÷ ΣA.'),
  help(
    'WINRATE',
    'Win rate',
    'The share of closed deals that were won.',
    'Won ÷ (won + lost) of the deals closed in the period. Open and ignored deals stay out. Without closed deals the cell is empty.',
  ),
  help(
    'WINRATEVALUE',
    'Win rate by value',
    'The share of the closed value that was won.',
    'Won amount ÷ (won + lost) amount.',
  ),
  help(
    'COHORTWINRATE',
    'Win rate of those created',
    'Of the deals created in the period, the share won by now.',
    'Won ÷ created in the period.',
  ),
  help(
    'AVGDEALSIZE',
    'Average deal size',
    'What a won deal is worth on average.',
    'Won amount ÷ won deals with an amount.',
  ),
  help(
    'SALESCYCLE',
    'Sales cycle',
    'How many days a deal takes from its creation to being won.',
    'Mean of closed − created over won deals. Deals with bad dates stay out.',
  ),
  help(
    'PIPELINEVELOCITY',
    'Sales velocity',
    'What the pipeline earns a day.',
    'Open qualified deals × average won deal × win rate ÷ mean cycle days.',
  ),
  help(
    'PIPELINECOVERAGE',
    'Pipeline coverage',
    'How many times the open pipeline covers what is missing to the quota.',
    'Open pipeline due in the period ÷ (quota − won).',
  ),
  help(
    'STAGECONVERSION',
    'Stage to stage',
    'The share of deals that reached the next stage.',
    'Of the deals that reached a stage, the share that reached the next.',
  ),
  help(
    'TIMEINSTAGE',
    'Time in each stage',
    'Days that deals stay in each stage.',
    'Mean and median days of finished stays.',
  ),
  help('LEADCOUNT', 'Leads created', 'How many leads came in.', 'By created date.'),
  help(
    'LEADCONVERSION',
    'Lead to customer',
    'The share of leads that became customers.',
    'New customers ÷ leads of the same period.',
  ),
  help('QUOTAATTAINMENT', 'Quota attainment', 'The share of the quota that is won.', 'Won ÷ quota.'),
  help(
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
