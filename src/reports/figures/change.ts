import type { Metric } from '../../metrics/metric';
import type { Speech } from '../../text/speech';
import { BETTER, WORSE } from '../layout/styles';
import type { ModelCell } from '../sheet-model';

/** How a figure changed: a share in points, everything else as a share of what it was. */
export interface Change {
  readonly kind: 'points' | 'share';
  /** Points as a difference of shares. */
  readonly amount: number;
  /** `null` where neither is better. */
  readonly isBetter: boolean | null;
}

/** The change from one value to another; `null` where there is nothing to compare with. */
export function changeOf(metric: Metric, now: number | null, before: number | null): Change | null {
  if (now === null || before === null) return null;
  if (metric.unit === 'share')
    return { kind: 'points', amount: now - before, isBetter: isBetter(metric, now - before) };
  if (before <= 0) return null;
  return { kind: 'share', amount: now / before - 1, isBetter: isBetter(metric, now - before) };
}

function isBetter({ better }: Metric, difference: number): boolean | null {
  if (better === 'neither' || difference === 0) return null;
  return difference > 0 === (better === 'higher');
}

export function changeColor(change: Change): string | undefined {
  return change.isBetter === null ? undefined : change.isBetter ? BETTER : WORSE;
}

/** `▲ 12%`, `▼ 3.0 points`, `unchanged` */
export function changeInWords({ kind, amount }: Change, speech: Speech): string {
  const size = Math.abs(amount);
  const shown = kind === 'points' ? Math.round(size * 1000) : Math.round(size * (size < 0.0995 ? 1000 : 100));
  if (shown === 0) return speech.t('change.none');
  const sign = amount > 0 ? '▲' : '▼';
  const words =
    kind === 'points'
      ? speech.t('change.points', { n: speech.plain(size * 100, 1) })
      : speech.percent(size, size < 0.0995 ? 1 : 0);
  return `${sign} ${words}`;
}

/** The change as a number that its format gives a sign and a unit. */
export function changeCell(change: Change | null, speech: Speech): ModelCell {
  if (!change) return { value: null };
  const points = `0.0" ${speech.t('unit.points')}"`;
  const [value, format] =
    change.kind === 'points'
      ? [change.amount * 100, `▲ ${points};▼ ${points};${points}`]
      : [change.amount, '▲ 0.0%;▼ 0.0%;0.0%'];
  const color = changeColor(change);
  return { value, format, style: { align: 'right', ...(color ? { color } : {}) } };
}
