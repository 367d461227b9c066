import { forecastByCategory } from '../../forecast';
import { cents } from '../../lib/cents';
import { salesForecast } from '../../metrics/sales-forecast';
import type { Formats } from '../figures/formats';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook } from './outlook';

/** What the sales team itself calls sure: each category alone, and with all that is surer. Nothing where the sheet has no categories. */
export function categoryTable({ made, history }: Outlook, formats: Formats, input: ReportInput): Block[] {
  const { speech, period, today } = input;
  const { t } = speech;
  const categories = made.method === 'actual' ? null : forecastByCategory(history, period, today);
  const stated = categories?.filter(({ category }) => !isOther(category)) ?? [];
  if (!categories || stated.every(({ deals }) => deals === 0)) return [];
  let soFar = made.won;
  const rowOf = (name: string, deals: number, amount: number, together: ModelCell, note?: string): TableRow => ({
    cells: [
      { value: name, style: TEXT, ...(note ? { note } : {}) },
      { value: amount, format: formats.money, style: NUMBER, note: t('categories.amountNote', { name }) },
      { value: deals, format: formats.count, style: NUMBER, note: t('categories.dealsNote', { name }) },
      together,
    ],
  });
  const sum = (note: string): ModelCell => ({ value: soFar, format: formats.money, style: NUMBER, note });
  const won = rowOf(t('categories.won'), made.wonDeals.length, made.won, sum(t('categories.wonNote')));
  const rows = stated.map(({ category, deals, amount }) => {
    soFar = cents(soFar + amount);
    const name = t(`categories.${category as 'commit' | 'best case' | 'pipeline'}`);
    const method = category === 'pipeline' ? '' : `\n${t('categories.sameAs', { name: salesForecast.name, category })}`;
    return rowOf(name, deals, amount, sum(t('categories.sumNote', { name }) + method));
  });
  const others = categories
    .filter(({ category, deals }) => deals > 0 && isOther(category))
    .map(({ category, deals, amount }) => {
      const name = t(`categories.${(category || 'none') as 'none' | 'other' | 'omitted'}`);
      return rowOf(name, deals, amount, { value: null }, category === 'other' ? t('categories.otherNote') : undefined);
    });
  return [
    {
      kind: 'table',
      id: 'categories',
      heading: t('categories.heading'),
      caption: t('categories.caption'),
      columns: [
        { title: t('categories.category'), at: wide(0), isText: true },
        { title: t('categories.alone'), at: wide(1) },
        { title: t('parts.wonDeals'), at: narrow(1) },
        { title: t('categories.together'), at: wide(2) },
      ],
      rows: [won, ...rows, ...others],
    },
    GAP,
  ];
}

/** Whether deals of a category are none that the team counts on. */
function isOther(category: string): boolean {
  return category === '' || category === 'other' || category === 'omitted';
}
