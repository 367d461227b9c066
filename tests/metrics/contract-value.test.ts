import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CONTRACTS } from './account-rows';
import { explained } from './explained';

describe('CONTRACTVALUE', () => {
  test('the mean over contracts, those with bad dates too, by their start', () => {
    expect(call('CONTRACTVALUE', CONTRACTS)).toBeCloseTo(36800 / 13, 9);
    expect(call('CONTRACTVALUE', CONTRACTS, '2024')).toBe(7000);
    expect(explained('CONTRACTVALUE', CONTRACTS, '2024').get('Median')).toBe(6000);
  });

  const OFFERS = [
    ['Contract ID', 'Customer', 'Start date', 'End date', 'Contract value', 'Contract months', 'Product'],
    ['K1', 'Oak', '2026-01-01', '2026-06-30', 3000, 6, 'Desk'],
    ['K2', 'Elm', '2026-02-01', '', 4000, 12, 'Desk'],
    ['K3', 'Fir', '2026-03-01', '', 16000, 24, 'Chair'],
    ['K4', 'Yew', '2026-03-01', '', '', 24, 'Chair'],
    ['K5', 'Ash', '2026-03-01', '', 500, '', 'Chair'],
  ];

  test('contract values are divided by the years of their term', () => {
    // 6,000, 4,000, 8,000 and 500 of an unknown term
    expect(call('CONTRACTVALUE', OFFERS)).toBe(18500 / 4);
    expect(byGroup(call('CONTRACTVALUE', OFFERS, '', 'Product'))).toEqual({ Chair: 4250, Desk: 5000 });
  });

  test('where every contract has an end, that is the end of its term', () => {
    const rows = [
      ['Contract ID', 'Customer', 'Start date', 'End date', 'Contract value'],
      ['K1', 'Oak', '2026-01-01', '2026-06-30', 3000],
      ['K2', 'Elm', '2026-02-01', '2028-01-31', 4000],
      ['K3', 'Fir', '2026-03-01', '2026-01-01', 9000],
      ['K4', 'Yew', '2026-03-01', '', ''],
    ];
    expect(call('CONTRACTVALUE', rows)).toBeCloseTo(4000, 9);
    // An end behind us that only those have who left is none of a term: 9,000 a year; those ahead are
    const running = [...rows, ['K5', 'Ash', '2026-03-01', '', 100]];
    expect(call('CONTRACTVALUE', running)).toBeCloseTo((6000 + 2000 + 9000 + 100) / 4, 9);
    // A column of its own says who has left
    const churned = running.map((row, i) => [...row, i === 0 ? 'Churned' : i === 1 ? '2026-04-01' : '']);
    expect(call('CONTRACTVALUE', churned)).toBeCloseTo((6000 + 2000 + 100) / 3, 9);
  });

  test('monthly revenue counts twelve times, yearly revenue comes first', () => {
    const rows = [
      ['Customer ID', 'Customer', 'Start date', 'MRR'],
      ['C1', 'Oak', '2026-01-01', 100],
      ['C2', 'Elm', '2026-01-01', ''],
    ];
    expect(call('CONTRACTVALUE', rows)).toBe(1200);
    const both = rows.map((row, i) => [...row, ['ARR', 1500, 900][i]!]);
    expect(call('CONTRACTVALUE', both)).toBe(1200);
  });

  test('amounts in several currencies are not added up', () => {
    const mixed = CONTRACTS.map((row, i) => [...row, i === 0 ? 'Currency' : i === 3 ? 'EUR' : 'SEK']);
    expect(sentence(() => call('CONTRACTVALUE', mixed))).toMatch(/^CONTRACTVALUE would add up/);
  });
});

describe('CONTRACTSPEND', () => {
  const SPENT = [
    ['Contract ID', 'Customer', 'Start date', 'Contract value', 'Spend', 'Owner'],
    ['K1', 'Oak', '2026-01-01', 1000, 900, 'Ada'],
    ['K2', 'Elm', '2026-02-01', 2000, 2600, 'Ben'],
    ['K3', 'Fir', '2025-02-01', 500, 0, 'Ben'],
    ['K4', 'Yew', '2026-02-01', 700, '', 'Ben'],
    ['K5', 'Ash', '2026-02-01', '', 700, 'Ada'],
  ];

  test('of the contracts with both: a written 0 counts, a blank does not', () => {
    expect(call('CONTRACTSPEND', SPENT)).toBe(1);
    expect(call('CONTRACTSPEND', SPENT, '2026')).toBeCloseTo(3500 / 3000, 12);
    expect(byGroup(call('CONTRACTSPEND', SPENT, '', 'Owner'))).toEqual({ Ada: 0.9, Ben: 1.04 });
  });

  test('of the contract value where there is one: 15,000 of 24,000, not of what it is in a year', () => {
    const rows = [
      [
        'Customer',
        'Start date',
        'End date',
        'Monthly revenue',
        'Yearly revenue',
        'Contract value',
        'Contract months',
        'Spend',
      ],
      ['Alpha', '2025-01-01', '2026-12-31', 1000, '', 24000, 24, 15000],
      ['Beta', '2025-06-01', '', '', 6000, '', '', 7000],
      ['Gamma', '2026-01-01', '2026-06-30', 500, 6000, 3000, 6, 2000],
    ];
    const shares = byGroup(call('CONTRACTSPEND', rows, '', 'Customer'));
    expect(shares.Alpha).toBe(0.625);
    expect(shares.Beta).toBeCloseTo(7000 / 6000, 12);
    expect(shares.Gamma).toBeCloseTo(2 / 3, 12);
  });

  test('is empty without a contract that has both', () => {
    expect(
      call(
        'CONTRACTSPEND',
        SPENT.filter((row, i) => i === 0 || row[0] === 'K4' || row[0] === 'K5'),
      ),
    ).toBe('');
  });
});
