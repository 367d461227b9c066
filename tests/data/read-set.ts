import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Cell } from '../../src/model/cell';
import { sharedPath } from './shared';

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2}:\d{2}(?:\.\d+)?)?$/;

/** A CSV file of a data set as a sheet in UTC would hand it over: numbers, dates, and text for all else. */
export function readSet(set: string, file: string): Cell[][] {
  const text = readFileSync(sharedPath('data', set, file), 'utf8');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return data.map((row, i) => (i === 0 ? row : row.map(typed)));
}

function typed(text: string): Cell {
  if (NUMBER.test(text)) return Number(text);
  if (!DAY.test(text)) return text;
  const [day, time] = text.split(' ');
  return new Date(`${day}T${(time ?? '00:00:00').padStart(8, '0')}Z`);
}

/** What the publisher's or our own SQL found in a set. */
export function readTruth<T>(set: string): T {
  return JSON.parse(readFileSync(sharedPath('data', set, 'truth.json'), 'utf8')) as T;
}
