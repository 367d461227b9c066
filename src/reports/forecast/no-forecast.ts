import type { NoForecast } from '../../forecast/enough-history';
import { pipelineCount } from '../../metrics/pipeline-count';
import { pipelineValue } from '../../metrics/pipeline-value';
import { salesCount } from '../../metrics/sales-count';
import { salesValue } from '../../metrics/sales-value';
import { weightedPipeline } from '../../metrics/weighted-pipeline';
import { winRate } from '../../metrics/win-rate';
import { formatsFor } from '../figures/formats';
import { daysOf, periodName } from '../figures/period-name';
import { reportHead } from '../head/report-head';
import { type Block, GAP } from '../layout/blocks';
import { LEAD } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { kpiTiles } from './kpi-tiles';

/** The sheet where history is too short to forecast from: why, what is won so far, what is open. Never a made-up number. */
export function noForecast({ kind, problem }: NoForecast, fields: readonly string[], input: ReportInput): Block[] {
  const { period, speech } = input;
  const { t } = speech;
  const metrics = [salesValue, salesCount, winRate, pipelineCount, pipelineValue, weightedPipeline];
  const title = t(`noForecast.${kind === 'no such method' ? 'too little history' : kind}`, {
    period: periodName(period, speech),
  });
  return [
    reportHead(title, daysOf(period, speech), fields, input),
    GAP,
    { kind: 'tiles', tiles: kpiTiles(metrics, formatsFor(input), input) },
    GAP,
    {
      kind: 'lines',
      lines: [
        { text: `${problem}.`, style: { ...LEAD, bold: true } },
        ...(kind === 'too little history' ? [{ text: t('noForecast.whatItNeeds'), style: LEAD }] : []),
        { text: t('noForecast.instead'), style: LEAD },
      ],
    },
  ];
}
