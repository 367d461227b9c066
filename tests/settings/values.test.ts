import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import type { Cell } from '../../src/model/cell';
import {
  count,
  currency,
  day,
  emails,
  type Kind,
  language,
  month,
  number,
  period,
  share,
  tabName,
} from '../../src/settings/values';
import { CONTEXT } from './context';

const KINDS = {
  month,
  language,
  day,
  currency,
  period,
  share: share(0, 1, 0.9),
  hours: number(0.01, 1000, 'hours'),
  count: count(1, 100, 'days'),
  emails,
  tabName,
};

const parse = (kind: keyof typeof KINDS, cell: Cell) => (KINDS[kind] as Kind<unknown>).parse(cell, CONTEXT);

test.each<[keyof typeof KINDS, Cell, unknown]>([
  ['month', 'April', 4],
  ['month', 'apr', 4],
  ['month', 4, 4],
  ['month', '4', 4],
  ['month', ' JULY ', 7],
  ['language', 'Svenska', 'sv'],
  ['language', 'swedish', 'sv'],
  ['language', 'sv', 'sv'],
  ['language', 'فارسي', 'fa'],
  ['day', '2026-09-30', dayFromIso('2026-09-30')],
  ['day', '30 Sep 2026', dayFromIso('2026-09-30')],
  ['day', new Date('2026-09-29T22:00:00Z'), dayFromIso('2026-09-30')],
  ['currency', 'eur', 'EUR'],
  ['period', 'Last 90 days', 'Last 90 days'],
  ['period', 2026, '2026'],
  ['period', '2026-01-01..2026-03-31', '2026-01-01..2026-03-31'],
  ['share', 0.9, 0.9],
  ['share', '90 %', 0.9],
  ['share', '۹۰٪', 0.9],
  ['hours', '0,5', 0.5],
  ['count', 30, 30],
  ['emails', 'ann@firm.se; bo@firm.se, ann@firm.se', ['ann@firm.se', 'bo@firm.se']],
  ['tabName', 'leads 2026', 'Leads 2026'],
])('%s takes %j', (kind, cell, value) => expect(parse(kind, cell)).toEqual(value));

test.each<[keyof typeof KINDS, Cell]>([
  ['month', 'Q2'],
  ['month', 13],
  ['month', 0],
  ['month', 'j'],
  ['language', 'Klingon'],
  ['day', '03/04/2026'],
  ['day', 'soon'],
  ['day', 46000],
  ['day', '2026-02-30'],
  ['currency', '€'],
  ['currency', 'euros'],
  ['period', 'some day'],
  ['period', true],
  ['share', 90],
  ['share', -0.1],
  ['share', 'most'],
  ['hours', 0],
  ['hours', '2026-09-30'],
  ['count', 1.5],
  ['count', '#N/A'],
  ['emails', 'ann@firm'],
  ['emails', 'ann@firm.se, Bo'],
  ['tabName', 'Leads'],
])('%s refuses %j', (kind, cell) => expect(parse(kind, cell)).toBeUndefined());
