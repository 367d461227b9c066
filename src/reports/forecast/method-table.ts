import { EXPERTS, type Expert, REPLAYED } from '../../forecast/methods';
import type { TableBlock, TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { FAINT, NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import { type Accuracy, meanError } from './accuracy';
import type { Outlook } from './outlook';

/** How far off each method was in past periods, and what it weighs in the forecast. */
export function methodTable({ made }: Outlook, { firstDay, middle }: Accuracy, { speech }: ReportInput): TableBlock {
  const { t } = speech;
  const share = (value: number | null, note: string): ModelCell => ({
    value,
    format: '0.0%',
    style: NUMBER,
    ...(value === null ? {} : { note }),
  });
  const rows = REPLAYED.map((method): TableRow & { errors: (number | null)[] } => {
    const errors = [firstDay, middle].map((tests) => meanError(tests, method));
    const weight = (EXPERTS as readonly string[]).includes(method) ? (made.weights[method as Expert] ?? null) : null;
    return {
      errors,
      isTotal: method === 'auto',
      cells: [
        { value: t(`method.${method as 'auto'}`), style: TEXT, note: t(`method.${method as 'auto'}.note`) },
        ...errors.map((error) => share(error, t('method.errorNote', { n: firstDay.length }))),
        { value: weight, format: '0%', style: FAINT, ...(weight === null ? {} : { note: t('method.weightNote') }) },
      ],
    };
  });
  const [own, ...others] = rows.filter(({ errors }) => errors.some((error) => error !== null));
  return {
    kind: 'table',
    id: 'methods',
    heading: t('method.heading', {
      error: own?.errors[0] == null ? '–' : speech.percent(own.errors[0]),
      periods: speech.count('pastPeriods', firstDay.length),
    }),
    caption: t('method.caption'),
    columns: [
      { title: t('method.method'), at: wide(0), isText: true },
      { title: t('accuracy.firstDay'), at: wide(1) },
      { title: t('accuracy.middle'), at: narrow(1) },
      { title: t('method.weight'), at: wide(2) },
    ],
    rows: [...(own ? [own] : []), ...others].map(({ cells, isTotal }) => ({ cells, ...(isTotal ? { isTotal } : {}) })),
  };
}
