import { capitalised } from '../figures/capitalised';
import { changeOf } from '../figures/change';
import { periodName } from '../figures/period-name';
import type { Summary } from './summary';

/** The finding: `Q4 2017 so far: $347K sold, up 6.0%, win rate 48%`. */
export function summaryTitle(summary: Summary): string {
  return capitalised(findingOf(summary));
}

function findingOf(summary: Summary): string {
  const { stand, input } = summary;
  const { t } = input.speech;
  const name = periodName(input.period, input.speech);
  const when = {
    over: name,
    running: t('title.soFar', { period: name }),
    ahead: t('summary.titleAhead', { period: name }),
  }[stand];
  const parts = stand === 'ahead' ? [pipelinePart(summary)] : [soldPart(summary), ratePart(summary)];
  const findings = parts.filter((part) => part !== null);
  if (findings.length === 0) return stand === 'ahead' ? when : t('summary.titlePlain', { period: when });
  return t('title.finding', { period: when, finding: findings.join(t('list.comma')) });
}

function pipelinePart({ kpi, now, input }: Summary): string | null {
  const { speech } = input;
  const [value, count] = ['pipelineValue', 'pipelineCount'].map(kpi).map((metric) => metric && now.of(metric).value);
  if (value) return speech.t('summary.inPipeline', { amount: speech.money(value) });
  return count ? speech.t('summary.inPipeline', { amount: speech.count('deals', count) }) : null;
}

function soldPart({ kpi, now, before, input }: Summary): string | null {
  const { speech } = input;
  const metric = [kpi('salesValue'), kpi('salesCount')].find((each) => each && now.of(each).value !== null);
  if (!metric) return null;
  const value = now.of(metric).value!;
  if (value === 0) return speech.t('summary.nothingSold');
  const amount = metric.id === 'salesValue' ? speech.money(value) : speech.count('deals', value);
  const sold = speech.t('summary.sold', { amount });
  const change = changeOf(metric, value, before(metric)?.value ?? null);
  if (!change || change.amount === 0) return sold;
  const by = speech.percent(Math.abs(change.amount), Math.abs(change.amount) < 0.0995 ? 1 : 0);
  const words = change.amount < 0 ? speech.t('change.down', { by }) : speech.t('change.up', { by });
  return `${sold}${speech.t('list.comma')}${words}`;
}

function ratePart({ kpi, now, input }: Summary): string | null {
  const metric = kpi('winRate');
  const rate = metric ? now.of(metric).value : null;
  return rate === null ? null : input.speech.t('summary.rate', { rate: input.speech.percent(rate) });
}
