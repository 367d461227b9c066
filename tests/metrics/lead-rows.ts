/** Leads of half a year, and the deals that some of them became: worked out by hand in the tests of each KPI. */
export const LEADS = [
  ['Lead ID', 'Created', 'Source', 'Owner', 'Lead status', 'MQL date', 'SQL date', 'Converted date'],
  ['L01', '2026-01-05', 'Web', 'Ada', 'Converted', '2026-01-06', '2026-01-10', '2026-01-15'],
  ['L02', '2026-01-12', 'Web', 'Ben', 'Rejected', '2026-01-14', '', ''],
  ['L03', '2026-01-20', 'Fair', 'Ada', 'Rejected', '', '', ''],
  // Converted without a date of any step before.
  ['L04', '2026-02-02', 'Web', 'Ada', 'Converted', '', '', '2026-02-20'],
  ['L05', '2026-02-10', 'Fair', 'Ben', 'Qualified', '2026-02-12', '2026-02-15', ''],
  ['L06', '2026-02-25', 'web', 'Ben', 'Contacted', '2026-03-02', '', ''],
  ['L07', '2026-03-03', 'Web', 'Ada', 'New', '', '', ''],
  ['L08', '2026-03-15', '', 'Ben', 'Converted', '2026-03-16', '2026-03-20', '2026-03-30'],
  ['L09', '2026-04-01', 'Web', 'Ada', 'Qualified', '2026-04-02', '2026-04-09', ''],
  ['L10', '2026-04-20', 'Fair', 'Ada', 'Duplicate', '2026-04-21', '', ''],
  ['L11', '', 'Web', 'Ben', 'New', '', '', ''],
  ['L12', '2026-05-30', 'Web', 'Ada', 'Test', '', '', ''],
];

export const DEALS = [
  ['Deal ID', 'Lead ID', 'Stage', 'Created', 'Closed'],
  ['D1', 'L01', 'Won', '2026-01-15', '2026-03-01'],
  ['D2', 'L04', 'Won', '2026-02-20', '2026-04-10'],
  ['D3', 'L08', 'Lost', '2026-03-30', '2026-05-01'],
  // The second deal of L01 makes no second customer.
  ['D4', 'L01', 'Won', '2026-03-10', '2026-04-15'],
  // Of no lead.
  ['D5', '', 'Won', '2026-03-11', '2026-04-20'],
  ['D6', 'L05', 'Proposal', '2026-02-20', ''],
];
