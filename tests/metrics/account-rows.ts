import type { Cells } from '../../src/model/cell';

/** Contracts with everything that happens to them; today is 2026-06-15. */
export const CONTRACTS: Cells = [
  ['Contract ID', 'Customer', 'Product', 'Start date', 'End date', 'Yearly value', 'Status', 'Churn reason', 'Region'],
  ['K1', 'Oak', 'Desk', '2024-01-01', '', 12000, 'Active', '', 'North'],
  // Beside another contract of the same customer
  ['K2', 'Oak', 'Chair', '2025-01-01', '2025-12-31', 2000, 'Ended', 'Merged', 'North'],
  ['K3', 'Elm', 'Desk', '2024-03-01', '2026-02-28', 6000, 'Ended', 'Price', 'North'],
  // Renewed on the day after, and spelled otherwise
  ['K4', 'Fir', 'Desk', '2024-05-01', '2025-04-30', 3000, 'Ended', '', 'South'],
  ['K5', 'fir ', 'Desk', '2025-05-01', '', 3300, 'Active', '', 'South'],
  // Left, and came back in the same quarter
  ['K6', 'Yew', 'Chair', '2025-02-01', '2026-01-15', 1000, 'Ended', 'Competitor', 'South'],
  ['K7', 'Yew', 'Chair', '2026-03-10', '', 1200, 'Active', '', 'South'],
  // Came and left within a quarter
  ['K8', 'Ash', 'Chair', '2026-02-01', '2026-03-15', 500, 'Ended', 'Price', 'South'],
  // Ends before it starts
  ['K9', 'Bay', 'Desk', '2026-03-01', '2026-01-01', 700, 'Ended', 'Bad fit', 'South'],
  // Left on an unknown day
  ['K10', 'Cob', 'Desk', '2025-08-01', '', 400, 'Cancelled', '', 'North'],
  // Since always, until the last day of a quarter
  ['K11', 'Dor', 'Desk', '', '2026-03-31', 800, 'Ended', '', 'North'],
  ['K12', 'Eik', 'Chair', '2026-05-01', '', 900, 'Active', '', 'North'],
  // Still to come
  ['K13', 'Fox', 'Desk', '2026-08-01', '', 5000, 'Active', '', 'North'],
];

/** Orders with lines, a return, a cancelled one, one of nobody and one without an amount. */
export const ORDERS: Cells = [
  ['Order ID', 'Line ID', 'Order date', 'Customer', 'Product', 'Amount', 'Status'],
  ['O1', 1, '2025-01-10', 'Oak', 'Desk', 100, 'Completed'],
  ['O2', 2, '2025-02-11', 'Elm', 'Desk', 200, 'Completed'],
  ['O3', 3, '2025-05-05', 'Oak', 'Desk', 100, 'Completed'],
  ['O3', 4, '2025-05-05', 'Oak', 'Chair', 200, 'Completed'],
  ['O4', 5, '2026-01-12', 'oak', 'Desk', 400, 'Completed'],
  ['O5', 6, '2026-02-02', 'Fir', 'Chair', 500, 'Completed'],
  ['O6', 7, '2026-03-03', 'Elm', 'Desk', -50, 'Completed'],
  ['O7', 8, '2026-03-09', 'Yew', 'Desk', 900, 'Cancelled'],
  ['O8', 9, '2026-04-04', 'Fir', 'Desk', 700, 'Completed'],
  ['O9', 10, '2026-04-05', '', 'Desk', 60, 'Completed'],
  ['O10', 11, '2026-05-06', 'Oak', 'Desk', '', 'Completed'],
  ['O11', 12, '2026-05-07', 'Ash', 'Chair', 250, 'Completed'],
  ['O12', 13, '2026-05-07', 'Ash', 'Desk', 150, 'Completed'],
];

/** The same sales as won deals, beside lost and open ones. */
export const WON_DEALS: Cells = [
  ['Deal', 'Account', 'Stage', 'Amount', 'Created', 'Closed', 'Owner'],
  ['D1', 'Oak', 'Won', 100, '2025-01-01', '2025-01-10', 'Ada'],
  ['D2', 'Elm', 'Won', 200, '2025-02-01', '2025-02-11', 'Ada'],
  ['D3', 'Oak', 'Won', 300, '2025-05-01', '2025-05-05', 'Ben'],
  ['D4', 'oak', 'Won', 400, '2026-01-02', '2026-01-12', 'Ada'],
  ['D5', 'Fir', 'Won', 500, '2026-01-05', '2026-02-02', 'Ben'],
  ['D6', 'Elm', 'Lost', 800, '2026-01-05', '2026-03-03', 'Ben'],
  ['D7', 'Yew', 'Proposal', 900, '2026-03-01', '', 'Ada'],
  ['D8', 'Fir', 'Won', 700, '2026-03-01', '2026-04-04', 'Ada'],
  ['D9', '', 'Won', 60, '2026-03-01', '2026-04-05', 'Ada'],
  ['D10', 'Ash', 'Won', 250, '2026-03-01', '2026-05-07', 'Ben'],
  ['D11', 'Ash', 'Won', 150, '2026-03-01', '2026-05-07', 'Ben'],
];
