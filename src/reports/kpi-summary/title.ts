import { changeOf } from '../figures/change';
import { periodName } from '../figures/period-name';
import type { Summary } from './summary';

/** The finding: `Q4 2017 so far: $346K sold, down 40%, win rate 63%`. */
export function summaryTitle(summary: Summary): string {
  const { isRunning, input } = summary;
  const { speech, period } = input;
  const name = periodName(period, speech);
  const when = isRunning ? speech.t('title.soFar', { period: name }) : name;
  const findings = [soldPart(summary), ratePart(summary)].filter((part) => part !== null);
  if (findings.length === 0) return speech.t('summary.titlePlain', { period: when });
  return speech.t('title.finding', { period: when, finding: findings.join(', ') });
}

function soldPart({ kpi, now, before, input }: Summary): string | null {
  const { speech } = input;
  const metric = [kpi('salesValue'), kpi('salesCount')].find((each) => each && now.of(each).value !== null);
  if (!metric) return null;
  const { value } = now.of(metric);
  const amount = metric.id === 'salesValue' ? speech.money(value!) : speech.count('deals', value!);
  const sold = speech.t('summary.sold', { amount });
  const change = changeOf(metric, value, before(metric)?.value ?? null);
  if (!change) return sold;
  const by = speech.percent(Math.abs(change.amount), Math.abs(change.amount) < 0.0995 ? 1 : 0);
  const words = change.amount < 0 ? speech.t('change.down', { by }) : speech.t('change.up', { by });
  return `${sold}, ${words}`;
}

function ratePart({ kpi, now, input }: Summary): string | null {
  const metric = kpi('winRate');
  const rate = metric ? now.of(metric).value : null;
  return rate === null ? null : input.speech.t('summary.rate', { rate: input.speech.percent(rate) });
}
