import type { DayColumn, TextColumn } from '../model/column';
import type { Grain, Period } from '../model/period';
import type { TableName } from '../model/tab';
import { type By, type ByField, calendarParts, groupByColumn, groupField, groupKey, groupTexts } from './grouping';
import type { Measure } from './measure';
import { calendarPlaces, knownPlaces, type Placing } from './places';
import type { Scan } from './scan';

/** The groups that figures are asked for. */
export interface Groups {
  /** Where the rows of a measure go; `null`: all are one group. */
  placing(measure: Measure, scan: Scan): Placing | null;
  /** Once rows are placed: what the groups are called, and which they are; -1 for a part of the calendar without rows. */
  named(): { readonly labels: readonly string[]; readonly places: readonly number[] };
}

export function groupsBy(by: By | null): Groups {
  if (!by) return { placing: () => null, named: () => ({ labels: [''], places: [0] }) };
  return 'grain' in by ? calendarGroups(by.grain) : fieldGroups(by);
}

/** Parts of the calendar, from the first to the last in which a row falls. */
function calendarGroups(grain: Grain): Groups {
  const met: Period[] = [];
  const places = calendarPlaces(grain, met);
  const byDate = new Map<string, Placing>();
  return {
    placing({ tab, date, ungrouped }, { table }) {
      if (ungrouped || !date) return null;
      const key = `${tab}.${date}`;
      if (!byDate.has(key)) byDate.set(key, { codes: (table.column(date) as DayColumn).values, places });
      return byDate.get(key)!;
    },
    named() {
      const groups = new Map(met.map(({ start }, group) => [start, group]));
      const parts = calendarParts([...groups.keys()], grain);
      return { labels: parts.map(({ label }) => label), places: parts.map(({ start }) => groups.get(start) ?? -1) };
    },
  };
}

/** The groups of a column’s texts by their codes, those without a row among them: rows need not be counted where no two texts are one group. */
function textGroups(column: TextColumn): ReturnType<typeof groupTexts> {
  const { values } = column;
  if (new Set(values.map(groupKey)).size < values.length) return groupTexts(column);
  return { labels: values, places: Int32Array.from(values, (_, code) => code) };
}

/** The values of a column, over all tabs together. */
function fieldGroups(by: ByField): Groups {
  const labels: string[] = [];
  const known = new Map<string, number>();
  const byTab = new Map<TableName, Placing>();
  const size = () => labels.length;
  const groupOf = (label: string): number => {
    const key = groupKey(label);
    if (!known.has(key)) known.set(key, labels.push(label) - 1);
    return known.get(key)!;
  };
  const place = (tab: TableName, { table }: Scan): Placing => {
    const column = table.column(groupField(by, tab));
    if (!column) throw new Error(`No ${by.label} to group ${tab} by`);
    if (column.kind !== 'text') {
      const found = groupByColumn(column, table.size);
      return { codes: found.codes, places: knownPlaces(Int32Array.from(found.labels, groupOf), size) };
    }
    const found = textGroups(column);
    const groups = found.labels.map(groupOf);
    const placed = found.places.map((label) => groups[label]!);
    return { codes: column.codes, places: knownPlaces(placed, size) };
  };
  return {
    placing({ tab, ungrouped }, scan) {
      if (ungrouped) return null;
      if (!byTab.has(tab)) byTab.set(tab, place(tab, scan));
      return byTab.get(tab)!;
    },
    named: () => ({ labels, places: labels.map((_, group) => group) }),
  };
}
