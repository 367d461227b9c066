import { forecast } from '../../forecast';
import { cents } from '../../lib/cents';
import { forecastInput } from '../../metrics/forecast-input';
import { assess } from '../data-quality/assess';
import { soundScan } from '../data-quality/sound-scan';
import type { Formats } from '../figures/formats';
import type { TableBlock, TableRow } from '../layout/blocks';
import { wide } from '../layout/columns';
import { FAINT, NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** The forecast with all deals and without those that Data Quality finds defective. */
export function qualityTax({ made }: Outlook, formats: Formats, input: ReportInput): TableBlock {
  const { speech, scan, book, period, today } = input;
  const { t } = speech;
  const { defective, defectiveDeals } = assess(input);
  const deals = speech.count('deals', defectiveDeals);
  const row = (label: string, value: number, note: string, isTotal = false): TableRow => ({
    isTotal,
    cells: [
      { value: label, style: TEXT },
      { value, format: formats.money, style: NUMBER, note },
    ],
  });
  const table = (heading: string, rows: readonly TableRow[]): TableBlock => ({
    kind: 'table',
    id: 'qualityTax',
    heading,
    caption: t(defectiveDeals === 0 ? 'tax.captionNone' : 'tax.caption'),
    columns: [
      { title: t('tax.forecast'), at: wide(3), isText: true },
      { title: t('makeUp.value'), at: wide(5) },
    ],
    rows: [row(t('tax.all'), made.total, t('tax.allNote')), ...rows],
  });
  if (defectiveDeals === 0) return table(t('tax.none'), []);
  const sound = soundScan(scan, defective);
  const without = forecast(forecastInput('SALESFORECAST', { book, scan: () => sound }), period, today);
  if ('problem' in without) {
    const tooLittle = { value: t('kpis.tooLittle'), style: { ...FAINT, size: 9 }, note: `${without.problem}.` };
    return table(t('tax.heading'), [{ cells: [{ value: t('tax.without', { deals }), style: TEXT }, tooLittle] }]);
  }
  const tax = cents(made.total - without.total);
  return table(t('tax.finding', { amount: speech.money(tax) }), [
    row(t('tax.without', { deals }), without.total, t('tax.withoutNote', { deals })),
    row(t('tax.difference'), tax, t('tax.differenceNote'), true),
  ]);
}
