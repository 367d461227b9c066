import type { Metric } from '../../metrics/metric';
import type { Speech } from '../../text/speech';
import { FAINT, NUMBER, SMALL_N } from '../layout/styles';
import type { ModelCell } from '../sheet-model';
import type { Answer } from './answers';
import type { Formats } from './formats';

/** A KPI's value in a table, unrounded; in grey where a share or an average rests on few rows. */
export function figureCell(answer: Answer, formats: Formats, note: string): ModelCell {
  const { value, metric } = answer;
  return { value, format: formats[metric.unit], style: restsOnFew(answer) ? FAINT : NUMBER, note };
}

export function restsOnFew({ n, parts, value }: Answer): boolean {
  const { aggregate } = parts[parts.length - 1]?.measure ?? { aggregate: 'count' };
  const isPlain = parts.length === 1 && (aggregate === 'count' || aggregate === 'sum');
  return value !== null && !isPlain && n !== null && n < SMALL_N;
}

/** A value with its unit, for a sentence. */
export function valueInWords({ unit }: Metric, value: number, speech: Speech): string {
  switch (unit) {
    case 'money':
    case 'moneyPerDay':
      return speech.money(value);
    case 'share':
      return speech.percent(value, 1);
    case 'days':
      return speech.t('unit.days', { n: speech.plain(value, 1) });
    case 'hours':
      return speech.t('unit.hours', { n: speech.plain(value, 1) });
    case 'count':
      return speech.plain(value);
    default:
      return speech.plain(value, 2);
  }
}

/** A value as its number format shows it. */
export function shownValue({ unit }: Metric, value: number | null, speech: Speech): string {
  if (value === null) return '–';
  if (unit === 'money' || unit === 'moneyPerDay') return speech.fullMoney(value);
  if (unit === 'share') return speech.percent(value, 1);
  return speech.plain(value, unit === 'count' ? 0 : unit === 'ratio' ? 2 : 1);
}
