import { expect, test } from 'vitest';
import { en } from '../../src/text/en';
import { translator } from '../../src/text/translate';

const t = translator(en);

test('a name that runs from right to left is kept apart from the numbers beside it', () => {
  expect(t('head.unchanged', { tab: 'معاملات' })).toBe('✓ \u2068معاملات\u2069: counts and totals as they were');
  expect(t('head.unchanged', { tab: '交易' })).toBe('✓ 交易: counts and totals as they were');
});

test('a formula stays as it can be copied', () => {
  const call = "=WINRATE('معاملات'!A:K)";
  const note = t('keeping.rateNote', { part: 'Q3 2026', some: 1, all: 2, call });
  expect(note).toContain(`\n\n${call}`);
});
