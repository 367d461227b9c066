import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { expectDigits } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: { won: number };
  repeat: { accounts: number; repeat_rate: number };
  yearly_account_retention: { y: number; buyers: number; retention: number }[];
}

const HERE = environmentOn('2024-12-31');
const dayOf = (cell: Cell) => (cell as Date).getTime() / 864e5;

describeShared('data/sales_win_predictor', () => {
  const deals = readSet('sales_win_predictor', 'crm_opportunities.csv');
  const contracts = readSet('sales_win_predictor', 'crm_contracts.csv');
  const truth = readTruth<Truth>('sales_win_predictor');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, ...args);
  /** The set calls deals New Business in any year of an account: without the types the deals themselves tell. */
  const type = deals[0]!.indexOf('deal_type');
  const untyped = deals.map((row) => row.filter((_, i) => i !== type));

  describe('accounts that won again in the next year', () => {
    test.each(truth.yearly_account_retention)('%j', ({ y, retention }) => {
      expectDigits(kpi('RETENTIONRATE', deals, String(y + 1)), retention);
      const [churn, kept] = ['CHURNRATE', 'RETENTIONRATE'].map((name) => kpi(name, deals, String(y + 1)) as number);
      expect(churn! + kept!).toBe(1);
    });
  });

  test('REPEATDEALS of the whole range are the won deals after the first of each account', () => {
    const { accounts } = truth.repeat;
    expectDigits(kpi('REPEATDEALS', untyped, '', '', '@unknown', 'count'), (truth.counts.won - accounts) / accounts);
    expect(kpi('NEWCUSTOMERS', untyped, '', '', '@unknown', 'count')).toBe(accounts);
  });

  test('with its types REPEATDEALS takes renewals and extensions for later deals', () => {
    expect(kpi('REPEATDEALS', deals)).toBeCloseTo(5.5727, 4);
  });

  describe('contracts', () => {
    const [header, ...rows] = contracts;
    const at = (name: string) => header!.indexOf(name);

    test('every contract counts, those of one account too', () => {
      const yearly = rows.map(
        (row) => ((row[at('contract_value')] as number) * 12) / (row[at('contract_duration_months')] as number),
      );
      expectDigits(kpi('CONTRACTVALUE', contracts), yearly.reduce((sum, each) => sum + each, 0) / yearly.length);
    });

    const spansOf = (runsOn: (status: Cell) => boolean) => {
      const spans = rows.map((row) => ({
        account: row[at('account_id')]!,
        start: dayOf(row[at('contract_start_date')]!),
        end: dayOf(row[at('contract_end_date')]!),
        status: row[at('contract_status')]!,
      }));
      return spans.map((span) => {
        const later = spans.filter(({ account, start }) => account === span.account && start > span.start);
        const next = Math.min(...later.map(({ start }) => start));
        const isOver = span.end <= dayOf(new Date('2024-12-31'));
        return runsOn(span.status) && isOver ? { ...span, end: Math.max(span.end, next - 1) } : span;
      });
    };
    const status = at('contract_status');

    test.each([
      ['without a status: who has no contract any more when it is over', false],
      ['with one: a contract that is called active or renewed runs on until the next', true],
    ])('CHURNRATE of a year, worked out anew %s', (_, hasStatus) => {
      const cells = hasStatus ? contracts : contracts.map((row) => row.filter((__, i) => i !== status));
      const spans = spansOf((word) => hasStatus && (word === 'Active' || word === 'Renewed'));
      const isIn = (account: Cell, day: number) =>
        spans.some((span) => span.account === account && span.start <= day && (span.end > day || follows(span, day)));
      const follows = (span: (typeof spans)[number], day: number) =>
        span.end === day && spans.some(({ account, start }) => account === span.account && start === day + 1);
      const [first, last] = [Date.UTC(2020, 11, 31) / 864e5, Date.UTC(2021, 11, 31) / 864e5];
      const accounts = [...new Set(spans.map(({ account }) => account))];
      const atStart = accounts.filter((account) => isIn(account, first));
      const kept = atStart.filter((account) => isIn(account, last));
      expect(atStart.length).toBeGreaterThan(50);
      expectDigits(kpi('CHURNRATE', cells, '2021'), 1 - kept.length / atStart.length);
      expect(kpi('CHURNRATE', cells, '2021', '', '@net', 'yes')).toBeCloseTo(
        1 - accounts.filter((account) => isIn(account, last)).length / atStart.length,
        12,
      );
    });

    test('COHORTRETENTION of contracts falls from year to year', () => {
      const [, ...cohorts] = kpi('COHORTRETENTION', contracts, '', 'year') as Cell[][];
      expect(cohorts.length).toBeGreaterThan(5);
      for (const [, , ...shares] of cohorts) {
        const told = shares.filter((share) => share !== '') as number[];
        expect(told).toEqual([...told].sort((a, b) => b - a));
      }
    });

    test('CUSTOMERLIFETIME is that of stays, longer than the contracts that make them', () => {
      const lengths = rows.map((row) => dayOf(row[at('contract_end_date')]!) - dayOf(row[at('contract_start_date')]!));
      const ofContracts = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
      expect(kpi('CUSTOMERLIFETIME', contracts)).toBeGreaterThan(ofContracts);
    });
  });
});
