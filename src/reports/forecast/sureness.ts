import type { LinesBlock } from '../layout/blocks';
import { FIRST, LAST, pixels } from '../layout/columns';
import { LEAD, SMALL } from '../layout/styles';
import { linesOf } from '../layout/text-width';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/**
 * How sure the forecast is, in plain words: how such forecasts did before, what nobody can do better, what to mind. Always
 * three rows, so that the chart below stays where it is.
 */
export function sureness({ made, record, whyNoQuota }: Outlook, { speech }: ReportInput): LinesBlock {
  const { t, percent } = speech;
  const floor = made.auto?.floor ?? null;
  const sentences = [
    ...(record ? [t('sure.record', { near: record.near, n: record.forecasts, error: percent(record.error) })] : []),
    ...(floor === null ? [] : [t('sure.floor', { share: percent(floor) })]),
  ];
  const minded = [
    ...made.notes.map((note) => `${note}.`),
    ...(whyNoQuota === null ? [] : [t('sure.noQuota', { reason: whyNoQuota })]),
  ];
  const [line = '', ...more] = linesOf(minded.join(' '), SMALL.size!, pixels(FIRST, LAST - 1));
  const lines = [
    ...sentences.map((text) => ({ text, style: LEAD })),
    {
      text: more.length > 0 ? `${line} …` : line,
      style: SMALL,
      ...(more.length > 0 ? { note: minded.join('\n') } : {}),
    },
  ];
  return { kind: 'lines', lines: [...lines, ...BLANK.slice(lines.length)] };
}

const BLANK = Array.from({ length: 3 }, () => ({ text: '', style: SMALL }));
