import { fieldsOf, type Measure, medianOf } from '../measures/measure';
import { ROLLED_UP_FROM } from '../model/rolled-up';
import { type Rollup, TAB_KINDS, type TabKind, type TableName } from '../model/tab';
import type { Metric, MetricValue, Needs, Part } from './metric';

/** All ways in which a KPI can be worked out. */
export function waysOf({ value }: Pick<Metric, 'value'>): readonly MetricValue[] {
  return Array.isArray(value) ? value : [value as MetricValue];
}

/** How a KPI is worked out of these tabs: the first way for which they suffice, else the first of all. */
export function wayOf(metric: Pick<Metric, 'value'>, given: readonly TabKind[] = ['deals']): MetricValue {
  const ways = waysOf(metric);
  return ways.find((way) => tabsOf(tablesOf(way)).every((tab) => given.includes(tab))) ?? ways[0]!;
}

/** The measures with their days, in a fixed order: the numerator before the denominator, parts as they stand. */
export function partsOf(way: MetricValue): readonly Part[] {
  if ('measure' in way) return [{ measure: way.measure }];
  if ('numerator' in way) return [{ measure: way.numerator }, { measure: way.denominator }];
  return 'parts' in way ? Object.values(way.parts) : [];
}

/** The tables without which there is no value. */
export function tablesOf(way: MetricValue): TableName[] {
  const names =
    'needs' in way ? (Object.keys(way.needs) as TableName[]) : partsOf(way).map(({ measure }) => measure.tab);
  return [...new Set(names)];
}

/** The tabs that tables are made of, in the order of parameters. */
export function tabsOf(tables: readonly TableName[]): TabKind[] {
  const tabs = new Set(tables.map((table) => ROLLED_UP_FROM[table as Rollup] ?? table));
  return TAB_KINDS.filter((tab) => tabs.has(tab));
}

/** The columns that a KPI reads of each table. Its dates count only where a period or the calendar asks for them. */
export function columnsNeeded(way: MetricValue, dated: boolean): Needs {
  if ('needs' in way) return way.needs;
  const needs: Partial<Record<TableName, string[]>> = {};
  const datesOf = ({ measure, when }: Part) => ((dated || when) && measure.date ? [measure.date] : []);
  for (const part of partsOf(way)) {
    const { tab } = part.measure;
    needs[tab] = [...new Set([...(needs[tab] ?? []), ...fieldsOf(part.measure), ...datesOf(part)])];
  }
  return needs;
}

/** All columns to read for a KPI at once, those that only make it better among them. */
export function columnsRead(metric: Pick<Metric, 'value' | 'uses'>, way: MetricValue, dated: boolean): Needs {
  return mergedNeeds([columnsNeeded(way, dated), usedBy(metric, way)]);
}

/** The columns that make a KPI better where they are there. */
export function usedBy({ uses = {} }: Pick<Metric, 'uses'>, way: MetricValue): Needs {
  return 'needs' in way && way.uses ? mergedNeeds([uses, way.uses]) : uses;
}

export function mergedNeeds(all: readonly Needs[]): Needs {
  const merged: Partial<Record<TableName, string[]>> = {};
  for (const needs of all) {
    for (const [table, columns] of Object.entries(needs) as [TableName, readonly string[]][]) {
      merged[table] = [...new Set([...(merged[table] ?? []), ...columns])];
    }
  }
  return merged;
}

/** The measures of a KPI worked out of these tabs, in a fixed order; its median last. */
export function measuresOf(metric: Pick<Metric, 'value' | 'median'>, given?: readonly TabKind[]): readonly Measure[] {
  const own = partsOf(wayOf(metric, given)).map(({ measure }) => measure);
  return metric.median ? [...own, own[0]?.aggregate === 'mean' ? medianOf(own[0]) : metric.median] : own;
}
