import type { Metric } from '../../metrics/metric';
import { kpiTitle } from '../figures/kpi-tile';
import type { TableColumn } from '../layout/blocks';
import { isNarrow } from '../layout/columns';
import type { Summary } from './summary';

/** KPIs that a table shows side by side, each in a column of the sheet. */
export type KpiColumns = readonly { readonly id: string; readonly at: number }[];

export interface KpiColumn extends TableColumn {
  readonly metric: Metric;
}

/** The columns of those KPIs that can be worked out. Narrow ones have short heads. */
export function kpiColumns(columns: KpiColumns, { kpi, input }: Summary): KpiColumn[] {
  return columns.flatMap(({ id, at }) => {
    const metric = kpi(id);
    if (!metric) return [];
    const full = kpiTitle(metric, input);
    const short = isNarrow(at) ? shortTitle(id, input.speech.t) : undefined;
    return [short ? { metric, at, title: short, note: full } : { metric, at, title: full }];
  });
}

function shortTitle(id: string, t: Summary['input']['speech']['t']): string | undefined {
  switch (id) {
    case 'salesCount':
      return t('column.salesCount');
    case 'pipelineCount':
      return t('column.pipelineCount');
    case 'salesCycle':
      return t('column.salesCycle');
    default:
      return undefined;
  }
}
