import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';

const LEADS = [
  ['Lead ID', 'Created', 'Source', 'Name', 'E-mail', 'Phone', 'Lead status'],
  ['L1', '2026-01-05', 'Web', 'Alma Berg', 'alma@example.com', '+47 22 33 44 55', 'New'],
  ['L2', '2026-01-12', 'Web', 'Bo Ek', 'bo.example.com', '555-0102', 'New'],
  ['L3', '2026-02-03', 'Fair', 'Cai Lund', '', '', 'New'],
  ['L4', '2026-02-17', 'Fair', 'N/A', 'dina@example', '0000000', 'New'],
  ['L5', '2026-02-20', 'Web', '', 'eli@example.com', '12', 'New'],
  ['L6', '2026-03-02', 'Web', 'Fia Dahl', 'fia@example.com', '(555) 010-2030', 'New'],
  ['L7', '2026-03-09', 'Fair', 'Gry Moe', 'gry@example.com', 'ask her', 'New'],
  ['L8', '2026-03-10', 'Fair', 'Hal Ek', 'hal@example.com', '+47 22 33 44 66', 'Duplicate'],
];

test('is the share of names, e-mails and phones that are filled in; what cannot be one is not', () => {
  // 3, 2, 1, 0, 1, 3, 2 of 3 each; the duplicate does not count.
  expect(call('LEADQUALITY', LEADS)).toBeCloseTo(12 / 21, 12);
  expect(call('LEADQUALITY', LEADS, '2026-01')).toBeCloseTo(5 / 6, 12);
  expect(call('LEADQUALITY', LEADS, '2025')).toBe('');
  const bySource = byGroup(call('LEADQUALITY', LEADS, '', 'Source'));
  expect(bySource.Web).toBeCloseTo(9 / 12, 12);
  expect(bySource.Fair).toBeCloseTo(3 / 9, 12);
});

test('a column that the tab does not have is not missed', () => {
  const leads = LEADS.map((row) => row.filter((_, i) => i !== 5));
  expect(call('LEADQUALITY', leads)).toBeCloseTo((2 + 1 + 1 + 0 + 1 + 2 + 2) / 14, 12);
});
