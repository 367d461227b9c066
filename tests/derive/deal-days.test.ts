import { expect, test } from 'vitest';
import { derived } from './derive';

test('the one close date of HubSpot and Salesforce is actual once closed and expected while open', () => {
  const cells = [
    ['Stage', 'Close date'],
    ['Won', '2026-01-02'],
    ['Lost', '2026-01-03'],
    ['Proposal', '2026-07-01'],
  ];
  expect(derived(cells, 'closedOn')).toEqual(['2026-01-02', '2026-01-03', '']);
  expect(derived(cells, 'expectedOn')).toEqual(['', '', '2026-07-01']);
});

test('the won or lost date comes before the closed date, and that before the close date', () => {
  const cells = [
    ['Status', 'Won time', 'Lost time', 'Closed on', 'Close date'],
    ['Won', '2026-01-01', '2025-01-01', '2026-01-05', '2026-01-09'],
    ['Lost', '2025-01-01', '2026-01-02', '2026-01-05', '2026-01-09'],
    ['Won', '', '2025-01-01', '2026-01-05', '2026-01-09'],
    ['Lost', '2025-01-01', '', '', '2026-01-09'],
    ['Won', '', '', '', ''],
  ];
  expect(derived(cells, 'closedOn')).toEqual(['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-09', '']);
});

test('an open deal is not closed, even where a closed date stands', () => {
  expect(
    derived(
      [
        ['Stage', 'Closed on'],
        ['Proposal', '2026-01-01'],
      ],
      'closedOn',
    ),
  ).toEqual(['']);
});

test('an expected close date comes before the close date', () => {
  const cells = [
    ['Stage', 'Expected close date', 'Close date'],
    ['Proposal', '2026-07-01', '2026-08-01'],
    ['Proposal', '', '2026-08-01'],
    ['Won', '2026-07-01', '2026-08-01'],
  ];
  expect(derived(cells, 'expectedOn')).toEqual(['2026-07-01', '2026-08-01', '']);
});

test('the first contact is the created date where none is known', () => {
  const cells = [
    ['Stage', 'First contact', 'Created'],
    ['Won', '2026-01-01', '2026-02-01'],
    ['Won', '', '2026-02-01'],
    ['Won', '', ''],
  ];
  expect(derived(cells, 'firstContactOn')).toEqual(['2026-01-01', '2026-02-01', '']);
});

test.each(['closedOn', 'expectedOn', 'firstContactOn'])('without dates there is no %s', (field) => {
  expect(
    derived(
      [
        ['Stage', 'Amount'],
        ['Won', 5],
      ],
      field,
    ),
  ).toBeNull();
});
