import type { Metric } from '../../metrics/metric';
import { kpiTile } from '../figures/kpi-tile';
import type { TilesBlock } from '../layout/blocks';
import type { Summary } from './summary';

const MOST = 6;

/** What matters most to a sales manager first; those further down step in for what is missing. */
const CHOSEN = [
  'salesValue',
  'winRate',
  'avgDealSize',
  'salesCount',
  'salesCycle',
  'pipelineValue',
  'pipelineCount',
  'weightedPipeline',
  'winRateValue',
  'daysToClose',
];

export function kpiTiles({ kpi, now, before, note, formats, input }: Summary): TilesBlock {
  const metrics = CHOSEN.map(kpi).filter((metric) => metric !== undefined);
  const isKnown = (metric: Metric) => now.of(metric).value !== null;
  const chosen = [...metrics.filter(isKnown), ...metrics.filter((metric) => !isKnown(metric))].slice(0, MOST);
  const counted = kpi('pipelineCount');
  const openDeals = counted ? now.of(counted).value : null;
  return {
    kind: 'tiles',
    tiles: metrics
      .filter((metric) => chosen.includes(metric))
      .map((metric) =>
        kpiTile({ now: now.of(metric), before: before(metric), openDeals, formats, note: note(metric) }, input),
      ),
  };
}
