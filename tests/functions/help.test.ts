import { describe, expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { helpOf } from '../../src/functions/help';

const HELPS = helpOf(CELL_FUNCTIONS);
const helpFor = (name: string) => HELPS.find((help) => help.name === name)!;

test('every function has its help, those of a section together', () => {
  expect(HELPS.map(({ name }) => name).sort()).toEqual(CELL_FUNCTIONS.map(({ name }) => name).sort());
  const headings = HELPS.map(({ section }) => section).filter((section, i, all) => section !== all[i - 1]);
  expect(new Set(headings).size).toBe(headings.length);
});

describe.each(HELPS.map((help) => [help.name, help] as const))('%s', (name, help) => {
  test('is told in whole sentences', () => {
    const texts = [help.summary, help.rule, ...help.answer, ...help.remarks, ...help.sources];
    for (const text of [...texts, ...help.parameters.map((each) => each.text)]) expect(text).toMatch(/^\S.*[^.\s]\.$/);
    expect(help.title).not.toMatch(/\.$/);
  });

  test('writes its syntax and its example as formulas', () => {
    expect(help.syntax).toMatch(new RegExp(`^=${name}\\(.+\\)$`));
    expect(help.example).toMatch(new RegExp(`^=${name}\\(.+\\)$`));
    for (const { name: parameter, isOptional } of help.parameters) {
      expect(help.syntax).toContain(isOptional ? `[${parameter}]` : parameter);
    }
  });

  test('says which documents ask for it', () => expect(help.sources.length).toBeGreaterThan(0));
});

test('options of any text, and days looked back on, are told', () => {
  expect(helpFor('CHURNRATE').answer.join(' ')).toContain('Option @window: a number of days, such as 90.');
  expect(helpFor('SALESFORMULA').answer.join(' ')).toContain('Option @moment: a kind of activity, such as demo.');
  expect(helpFor('CUSTOMERLTV').answer.join(' ')).toContain('it takes the 12 months before the as-of day.');
  for (const { answer } of HELPS) expect(answer.join(' ')).not.toContain('undefined');
});

test('what a KPI answers is told with its direction, its days and its options', () => {
  expect(helpFor('WINRATE').answer).toEqual([
    'A share of 1: format the cell as a percentage; higher is better.',
    'Without a period it takes all rows.',
  ]);
  expect(helpFor('SALESFORECAST').answer).toEqual([
    'Money, in the currency of the amounts; higher is better.',
    'Without a period it takes the running quarter, unless KPI Settings name another.',
    expect.stringMatching(/^Option @method: auto, /),
    'Option @of: value, deals.',
  ]);
});

test('a period is optional, the deals are not', () => {
  const { parameters, syntax } = helpFor('WINRATE');
  expect(parameters.map(({ name, isOptional }) => [name, isOptional]).slice(0, 2)).toEqual([
    ['deals', false],
    ['period', true],
  ]);
  expect(parameters[1]!.text).not.toContain('optional');
  expect(syntax).toBe('=WINRATE(deals, [period], [by], [field1], [criterion1], …)');
});
