/** A quarter of three reps, as of 2026-06-15, worked by hand in the tests of the KPIs of quotas. */
export const DEALS = [
  ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created', 'Expected close', 'Closed'],
  ['D01', 'Ada', 'Won', 30000, '2025-09-01', '', '2025-12-20'],
  ['D02', 'Ada', 'Won', 20000, '2026-01-10', '', '2026-04-10'],
  ['D03', 'Ada', 'Lost', 40000, '2026-01-15', '', '2026-04-15'],
  ['D04', 'ada', 'Won', 15000, '2026-03-01', '', '2026-05-20'],
  ['D05', 'Ben', 'Won', 60000, '2026-02-01', '', '2026-06-01'],
  ['D06', 'Ben', 'Lost', 35000, '2026-02-10', '', '2026-03-31'],
  ['D07', 'Ben', 'Won', '', '2026-04-01', '', '2026-05-02'],
  ['D08', 'Cid', 'Lost', 25000, '2026-05-02', '', '2026-06-10'],
  ['D09', 'Cid', 'Proposal', 50000, '2026-05-10', '2026-06-30', ''],
  ['D10', 'Ada', 'Qualified', 24000, '2026-05-20', '2026-06-20', ''],
  ['D11', 'Ben', 'Proposal', 10000, '2026-06-01', '2026-07-10', ''],
  ['D12', '', 'Won', 5000, '2026-05-01', '', '2026-05-05'],
  ['D13', 'Ada', 'On hold', 9000, '2026-03-03', '2026-06-25', ''],
];

/** 50,000 + 60,000 + 30,000 in the second quarter; the team's own row stands back behind those of its reps. */
export const QUOTAS = [
  ['Rep', 'Period', 'Quota'],
  ['Ada', '2026-Q2', 50000],
  ['Ben', '2026', 240000],
  ['Cid', '2026-04', 10000],
  ['Cid', '2026-05', 10000],
  ['Cid', '2026-06', 10000],
  ['Dee', '2026-Q1', 10000],
  ['', '2026-Q2', 200000],
];

export const TEAM = [
  ['Rep', 'Team', 'Start date', 'End date', 'Yearly cost'],
  ['Ada', 'North', '2024-06-15', '', 100000],
  ['Ben', 'North', '2025-06-15', '', 80000],
  ['Cid', 'South', '2026-05-01', '', 60000],
  ['Dee', 'South', '2023-01-01', '2026-04-30', 60000],
];
