import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';
import { LOG } from './activity-log';

test('is 10 activities with 3 accounts; a name spelt in another case is the same account', () => {
  expect(call('TOUCHESPERACCOUNT', LOG)).toBe(10 / 3);
  expect(byGroup(call('TOUCHESPERACCOUNT', LOG, '', 'Rep'))).toEqual({ Ada: 2.5, Ben: 5 / 3 });
});

test('is empty where no account was touched', () => {
  expect(call('TOUCHESPERACCOUNT', LOG, '', '', 'Type', 'Training')).toBe('');
});

test('finds the account of a deal', () => {
  const log = LOG.map((row) => row.filter((_, i) => i !== 6));
  const deals: Cells = [
    ['Deal ID', 'Account', 'Stage', 'Amount'],
    ['D1', 'Acorn', 'Proposal', 1],
    ['D2', 'Cedar', 'Proposal', 1],
  ];
  expect(call('TOUCHESPERACCOUNT', log, deals)).toBe(3);
});
