import { expect, test } from 'vitest';
import { namedZone } from '../../src/lib/zone';
import { environmentOn } from '../environment';
import { byGroup, call, callIn, sentence } from '../functions/call';

const LEADS = [
  ['Lead ID', 'Created at', 'First response', 'Owner', 'Lead status'],
  ['L1', '2026-06-01 09:00', '2026-06-01 10:00', 'Ada', 'Contacted'],
  ['L2', '2026-06-01 15:00', '2026-06-02 11:00', 'Ada', 'Contacted'],
  ['L3', '2026-06-03 10:00', '2026-06-05 10:00', 'Ben', 'Contacted'],
  ['L4', '2026-06-05 16:30', '2026-06-08 09:30', 'Ben', 'Contacted'],
  // Answered before it came: in no mean, and not unanswered either.
  ['L5', '2026-06-05 12:00', '2026-06-05 11:00', 'Ben', 'Contacted'],
  ['L6', '2026-06-05 12:00', '', 'Ben', 'New'],
  ['L7', '2026-06-15 08:00', '', 'Cy', 'New'],
  ['L8', '2026-06-02 12:00', '2026-06-02 12:06', 'Ada', 'Test'],
];

test('is the mean of the hours to the first response of leads that were answered', () => {
  // 1, 20, 48 and 65 hours.
  expect(call('LEADRESPONSETIME', LEADS)).toBe(33.5);
  expect(call('LEADRESPONSETIME', LEADS, '2026-06-01..2026-06-03')).toBe(23);
  expect(call('LEADRESPONSETIME', LEADS, '2025')).toBe('');
});

test('in business hours nights and weekends do not count', () => {
  // 1, 2 + 2, 16 and 0.5 + 0.5 hours.
  expect(call('LEADRESPONSETIME', LEADS, '', '', '@hours', 'business')).toBe(5.5);
  expect(call('LEADRESPONSETIME', LEADS, '', '', '@hours', 'all')).toBe(33.5);
});

test('groups are answered each for itself; one without a response is empty', () => {
  expect(byGroup(call('LEADRESPONSETIME', LEADS, '', 'Owner'))).toEqual({ Ada: 10.5, Ben: 56.5, Cy: '' });
  const weeks = byGroup(call('LEADRESPONSETIME', LEADS, '', 'week'));
  expect(weeks).toEqual({ '2026-W23': 33.5, '2026-W24': '', '2026-W25': '' });
});

test('the explanation has the median, the share in time, and those who wait', () => {
  const rows = new Map(call('KPIEXPLAIN', 'LEADRESPONSETIME', LEADS) as [string, unknown][]);
  expect(rows.get('Leads answered')).toBe(4);
  expect(rows.get('Median of the hours')).toBe(34);
  // 2 of 4 answered within 24 hours; L6 waits for longer, L7 still has time.
  expect(rows.get('Share answered within 24 hours, of those answered or waiting for longer')).toBe(2 / 5);
  expect(rows.get('Leads not answered yet')).toBe(2);
  expect(rows.get('Median of the days that they have waited')).toBe(5);
});

test('a created column of dates with times is read with its times', () => {
  const at = (text: string) => new Date(`${text}:00Z`);
  const leads = [
    ['Lead ID', 'Created', 'First response'],
    ['L1', at('2026-06-01T09:00'), at('2026-06-01T10:30')],
    ['L2', at('2026-06-01T15:00'), at('2026-06-02T11:30')],
  ];
  expect(call('LEADRESPONSETIME', leads)).toBe(11);
});

test('clocks are those of the spreadsheet, also when they change', () => {
  const oslo = environmentOn('2026-06-15', { zone: namedZone('Europe/Oslo') });
  const leads = [
    ['Lead ID', 'Created at', 'First response'],
    // The clocks go forward an hour in the night to Sunday, 29 March.
    ['L1', '2026-03-27 16:00', '2026-03-30 10:00'],
    ['L2', '2026-03-27 16:00', ''],
  ];
  expect(callIn(oslo, 'LEADRESPONSETIME', leads)).toBe(65);
  expect(callIn(oslo, 'LEADRESPONSETIME', leads, '', '', '@hours', 'business')).toBe(2);
});

test('a response known by its day alone counts in whole days', () => {
  const leads = [
    ['Lead ID', 'Created at', 'First response'],
    ['L1', '2026-06-01 09:00', '2026-06-01'],
    ['L2', '2026-06-01 15:00', '2026-06-03'],
  ];
  expect(call('LEADRESPONSETIME', leads)).toBe(24);
});

test('the target is that of the settings', () => {
  const { thresholds } = environmentOn('2026-06-15');
  const here = environmentOn('2026-06-15', { thresholds: { ...thresholds, responseHours: 2 } });
  const rows = new Map(callIn(here, 'KPIEXPLAIN', 'LEADRESPONSETIME', LEADS) as [string, unknown][]);
  expect(rows.get('Share answered within 2 hours, of those answered or waiting for longer')).toBe(1 / 5);
});

test('without a response column the first outbound activity counts', () => {
  const leads = LEADS.map((row) => row.filter((_, i) => i !== 2));
  const activities = [
    ['Date and time', 'Lead ID', 'Type', 'Direction', 'Status'],
    ['2026-06-01 12:00', 'L1', 'Call', 'Outbound', 'Done'],
    ['2026-06-01 11:00', 'L1', 'Email', 'Inbound', 'Done'],
    ['2026-06-03 11:00', 'L3', 'Email', 'Outbound', 'Done'],
    ['2026-06-02 11:00', 'L2', 'Call', 'Outbound', 'Cancelled'],
  ];
  expect(call('LEADRESPONSETIME', leads, activities)).toBe(2);
  expect(sentence(() => call('LEADRESPONSETIME', leads))).toMatch(/^LEADRESPONSETIME needs a First response column/);
});

test('the explanation counts responses from before the lead', () => {
  const lines = new Map(call('KPIEXPLAIN', 'LEADRESPONSETIME', LEADS) as [string, unknown][]);
  expect(lines.get('Leads answered')).toBe(4);
  expect(lines.get('Left out: a response from before the lead, or a lead without a created time')).toBe(1);
  expect(lines.get('Leads not answered yet')).toBe(2);
});
