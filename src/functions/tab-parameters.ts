import type { Metric, Needs } from '../metrics/metric';
import { tablesOf, tabsOf, usedBy, waysOf } from '../metrics/ways';
import { TAB_KINDS, type TabKind, type TableName } from '../model/tab';
import type { Parameter } from './cell-function';
import { exampleRange } from './needed-ranges';
import type { WantedTabs } from './open-ranges';

const WHAT: Readonly<Record<TabKind, string>> = {
  deals: 'deals',
  leads: 'leads',
  activities: 'activities, listed or counted',
  orders: 'orders or invoices',
  customers: 'customers, subscriptions or contracts',
  targets: 'quotas and targets',
  costs: 'spend and web visits',
  history: 'stage changes',
  rates: 'currency rates',
  team: 'reps and their dates',
};

/** The tabs that a KPI takes: those of each way, and those that make it better. */
export function wantedTabs(metric: Pick<Metric, 'value' | 'uses'>): WantedTabs {
  const ways = waysOf(metric);
  const uses = ways.flatMap((way) => tabsIn(usedBy(metric, way)));
  return { ways: ways.map((way) => tabsOf(tablesOf(way))), uses };
}

/** The most tabs that a call can be given. */
export function mostTabs({ ways, uses }: WantedTabs): number {
  return new Set([...ways.flat(), ...uses]).size;
}

function tabsIn(needs: Needs): TabKind[] {
  return tabsOf(Object.keys(needs) as TableName[]);
}

/** The parameters of the tabs, in the order of their kinds, as the formula help says them. */
export function tabParameters({ ways, uses }: WantedTabs): Parameter[] {
  const needed = (kind: TabKind) => ways.every((way) => way.includes(kind));
  const kinds = TAB_KINDS.filter((kind) => uses.includes(kind) || ways.some((way) => way.includes(kind)));
  return kinds.map((kind) => {
    const text = `The ${WHAT[kind]}, with headers: ${exampleRange(kind)}`;
    if (needed(kind)) return { name: kind, text };
    const instead = ways.filter((way) => !way.includes(kind)).map((way) => way.join(' and '));
    const isInstead = ways.some((way) => way.includes(kind));
    return {
      name: kind,
      text: isInstead ? `${text}; or the ${instead.join(', or the ')} alone` : `(optional) ${text}`,
    };
  });
}

/** A call as a person would type it, with the tabs of the first way. */
export function usageOf(name: string, { ways }: WantedTabs, more = ', "this year"'): string {
  return `=${name}(${ways[0]!.map(exampleRange).join(', ')}${more})`;
}
