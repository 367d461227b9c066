import { describe, expect, test } from 'vitest';
import { localeFacts } from '../../../local/engine/cells/locale-facts';
import { formatNumber, isDateFormat } from '../../../local/engine/cells/number-format';
import { typedValue } from '../../../local/engine/cells/typed-value';
import { createClock } from '../../../local/engine/dates/clock';
import { instantToSerial, serialToInstant, serialToWallTime } from '../../../local/engine/dates/serial-date';
import { movedArea } from '../../../local/engine/moved-area';

const JULY_1 = 46_204;

describe('a typed text becomes', () => {
  const typed = (text: string, locale = 'en_US') => typedValue(text, localeFacts(locale), 2026);

  test.each([
    ['2026-07', JULY_1, 'yyyy-mm'],
    ['2026-07-01', JULY_1, 'yyyy-mm-dd'],
    ['7/1/2026', JULY_1, 'm/d/yyyy'],
    ['7/1', JULY_1, 'm/d'],
    ['May 2026', 46_143, 'mmmm yyyy'],
    ['2026-07-01T12:00:00', JULY_1 + 0.5, 'yyyy-mm-dd hh:mm:ss'],
    ['12%', 0.12, '0%'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['$5', 5, '$#,##0'],
    ['10:30', 0.4375, 'hh:mm'],
    [' 7 ', 7, undefined],
    ['007', 7, undefined],
    ['TRUE', true, undefined],
  ])('%s → %s (%s)', (text, value, format) => {
    expect(typed(text)).toEqual({ value, format });
  });

  test.each([
    'Deal 5',
    '2026-W31',
    'Q3 2026',
    '2026-01-01..2026-03-31',
    '1,5',
    '1.2.2026',
    'Infinity',
    '0x10',
    '-',
    '',
  ])('text: %s', (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  test('numbers and dates follow the locale', () => {
    expect(typed('0,5', 'sv_SE')).toMatchObject({ value: 0.5 });
    expect(typed('1 234,5', 'sv_SE')).toMatchObject({ value: 1234.5 });
    expect(typed('1.5', 'sv_SE')).toEqual({ value: '1.5' });
    expect(typed('1.7.2026', 'de_DE')).toEqual({ value: JULY_1, format: 'd.m.yyyy' });
    expect(typed('1/7/2026', 'sv_SE')).toEqual({ value: JULY_1, format: 'd/m/yyyy' });
    expect(typed('maj 2026', 'sv_SE')).toMatchObject({ value: 46_143 });
    expect(typed('May 2026', 'sv_SE')).toMatchObject({ value: 46_143 });
  });
});

test('locales know how dates are written', () => {
  expect(localeFacts('sv_SE').datePattern).toBe('yyyy-mm-dd');
  expect(localeFacts('en_US').datePattern).toBe('m/d/yyyy');
  expect(localeFacts('fa_IR').datePattern).toBe('yyyy/m/d');
  expect(localeFacts('no such locale').tag).toBe('en-US');
});

test.each([
  ['yyyy-mm-dd', true],
  ['[h]:mm', true],
  ['[$-409]d mmm', true],
  ['0.0%', false],
  ['"days" 0', false],
  ['@', false],
  ['', false],
])('the number format %j shows a date: %s', (pattern, isDate) => {
  expect(isDateFormat(pattern)).toBe(isDate);
});

test('numbers are shown by their format and the locale', () => {
  expect(formatNumber(0.1 + 0.2, '', 'en-US')).toBe('0.3');
  expect(formatNumber(0.256, '0.0%', 'sv-SE')).toBe('25,6%');
  expect(formatNumber(JULY_1, 'yyyy-mm-dd', 'en-US')).toBe('2026-07-01');
});

describe('dates are serial numbers in the zone of the spreadsheet', () => {
  test.each(['America/New_York', 'Europe/Stockholm', 'Asia/Tehran', 'Pacific/Apia', 'UTC'])('%s and back', (zone) => {
    // Six in the morning is never an hour that a change of the clocks skips.
    for (let serial = 45_000.25; serial < 46_500; serial++) {
      expect(instantToSerial(serialToInstant(serial, zone), zone)).toBe(serial);
    }
  });

  test('a day starts at midnight there', () => {
    expect(new Date(serialToInstant(JULY_1, 'Europe/Stockholm')).toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(new Date(serialToInstant(46_023, 'America/New_York')).toISOString()).toBe('2026-01-01T05:00:00.000Z');
  });

  test('the day on which clocks change keeps both of its offsets', () => {
    const noon = Date.UTC(2026, 2, 29, 10);
    expect(instantToSerial(noon, 'Europe/Stockholm') % 1).toBeCloseTo(0.5, 9);
    const early = Date.UTC(2026, 2, 29, 0, 30);
    expect(instantToSerial(early, 'Europe/Stockholm') % 1).toBeCloseTo(1.5 / 24, 9);
  });

  test('a clock can stand at noon of a day', () => {
    expect(new Date(createClock('2026-11-22', 'Europe/Stockholm').now()).toISOString()).toBe(
      '2026-11-22T11:00:00.000Z',
    );
    expect(createClock(undefined, 'UTC').frozenAt).toBeNull();
    expect(() => createClock('22/11/2026', 'UTC')).toThrow('today needs a day as YYYY-MM-DD, found "22/11/2026"');
  });

  test('a serial number as calendar day and time', () => {
    expect(serialToWallTime(JULY_1)).toEqual({ date: '2026-07-01' });
    expect(serialToWallTime(JULY_1 + 0.75)).toEqual({ date: '2026-07-01', time: '18:00:00' });
  });
});

test.each([
  ['rows inserted above', { axis: 'row', at: 0, count: 2 }, { row: 7, rows: 3 }],
  ['rows inserted within', { axis: 'row', at: 6, count: 2 }, { row: 5, rows: 5 }],
  ['rows inserted below', { axis: 'row', at: 8, count: 2 }, { row: 5, rows: 3 }],
  ['rows removed above', { axis: 'row', at: 0, count: -2 }, { row: 3, rows: 3 }],
  ['rows removed across its start', { axis: 'row', at: 4, count: -2 }, { row: 4, rows: 2 }],
  ['rows removed across its end', { axis: 'row', at: 7, count: -5 }, { row: 5, rows: 2 }],
] as const)('an area after %s', (_, change, moved) => {
  expect(movedArea({ row: 5, column: 1, rows: 3, columns: 2 }, change)).toEqual({ column: 1, columns: 2, ...moved });
});

test('an area of which nothing is left', () => {
  expect(movedArea({ row: 5, column: 1, rows: 3, columns: 2 }, { axis: 'row', at: 4, count: -9 })).toBeNull();
});
