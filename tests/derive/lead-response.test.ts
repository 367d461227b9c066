import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';

const of = (field: string, leads: Cells, activities?: Cells) =>
  columnOf('leads', field, activities ? { leads, activities } : { leads });

test('a response takes the hours between two moments', () => {
  const leads = [
    ['Lead ID', 'Created at', 'First response'],
    ['L1', '2026-06-01 10:00', '2026-06-01 11:30'],
    ['L2', '2026-06-05 16:00', '2026-06-08 10:00'],
    ['L3', '2026-06-01 10:00', ''],
    ['L4', '2026-06-01 10:00', '2026-06-01 09:00'],
    ['L5', '', '2026-06-01 09:00'],
  ];
  expect(of('responseHours', leads)).toEqual(['1.5', '66', '', '', '']);
  expect(of('businessResponseHours', leads)).toEqual(['1.5', '2', '', '', '']);
  expect(of('wasAnswered', leads)).toEqual(['TRUE', 'TRUE', 'FALSE', 'TRUE', 'TRUE']);
});

test('a created date without a time is the beginning of its day', () => {
  const leads = [
    ['Lead ID', 'Created', 'First response'],
    ['L1', '2026-06-01', '2026-06-01 11:30'],
  ];
  expect(of('responseHours', leads)).toEqual(['11.5']);
});

const LEADS = [
  ['Lead ID', 'Created at', 'Lead status'],
  ['L1', '2026-06-01 10:00', 'Contacted'],
  ['L2', '2026-06-02 10:00', 'Contacted'],
  ['L3', '2026-06-03 10:00', 'Contacted'],
  ['L4', '2026-06-04 10:00', 'New'],
];

test('without a response column the first outbound activity that was done since the lead came counts', () => {
  const activities = [
    ['Lead ID', 'Type', 'Direction', 'Date and time', 'Status'],
    ['L1', 'Call', 'Outbound', '2026-06-01 15:00', 'Done'],
    ['L1', 'Email', 'Outbound', '2026-06-01 12:00', 'Done'],
    ['L1', 'Email', 'Inbound', '2026-06-01 11:00', 'Done'],
    ['L1', 'Call', 'Outbound', '2026-05-20 11:00', 'Done'],
    ['L2', 'Call', 'Outbound', '2026-06-02 11:00', 'Cancelled'],
    ['L2', 'Call', 'Outbound', '2026-06-03 10:00', 'Done'],
    ['L3', 'Email', 'Inbound', '2026-06-03 11:00', 'Done'],
    ['L9', 'Call', 'Outbound', '2026-06-03 11:00', 'Done'],
  ];
  expect(of('responseHours', LEADS, activities)).toEqual(['2', '24', '', '']);
  expect(of('wasAnswered', LEADS, activities)).toEqual(['TRUE', 'TRUE', 'FALSE', 'FALSE']);
});

test('activities known by their day alone count in whole days', () => {
  const activities = [
    ['Lead ID', 'Type', 'Date', 'Rep'],
    ['L1', 'Call', '2026-06-01', 'Ada'],
    ['L2', 'Call', '2026-06-05', 'Ada'],
    ['L3', 'Call', '2026-06-02', 'Ada'],
  ];
  expect(of('responseHours', LEADS, activities)).toEqual(['0', '72', '', '']);
  expect(of('businessResponseHours', LEADS, activities)).toEqual(['0', '24', '', '']);
});

test('without both there is no response to tell', () => {
  expect(of('responseHours', LEADS)).toBeNull();
  expect(of('wasAnswered', LEADS)).toBeNull();
  expect(
    of('responseHours', LEADS, [
      ['Rep', 'Type', 'Date'],
      ['Ada', 'Call', '2026-06-01'],
    ]),
  ).toBeNull();
});
