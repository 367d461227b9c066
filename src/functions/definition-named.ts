import { metricNamed, TABLES } from '../metrics';
import type { Metric } from '../metrics/metric';
import type { TableKpi } from '../metrics/table-kpi';
import type { WantedTabs } from './open-ranges';
import { wantedTabs } from './tab-parameters';
import { askedOf } from './table-function';

/** The KPI or table behind a function; `undefined` for functions that are more than one. */
export function definitionNamed(name: string): Metric | TableKpi | undefined {
  return metricNamed(name) ?? TABLES.find((table) => table.name === name);
}

export function isTable(definition: Metric | TableKpi): definition is TableKpi {
  return 'table' in definition;
}

/** The tabs that a KPI or table is worked out of. */
export function tabsTaken(definition: Metric | TableKpi): WantedTabs {
  return wantedTabs(isTable(definition) ? askedOf(definition) : definition);
}
