import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn, sentence } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Group {
  k: string;
  leads: number;
  converted: number;
  conversion: number;
}
interface Truth {
  counts: { leads: number; converted: number; conversion: number };
  conversion_by_source_case_folded: (Omit<Group, 'k'> & { source: string })[];
  conversion_by_origin: Group[];
  conversion_by_last_activity: Group[];
  conversion_by_occupation: Group[];
}

const HERE = environmentOn('2026-06-15');

describeShared('data/xeducation', () => {
  const leads = readSet('xeducation', 'Leads.csv');
  const truth = readTruth<Truth>('xeducation');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, leads, ...args);
  const by = (name: string, header: string, ...more: Argument[]) => {
    const groups = Object.entries(byGroup(kpi(name, '', header, ...more)));
    return Object.fromEntries(groups.map(([group, value]) => [group.toLowerCase(), value]));
  };
  const groups = <T>(rows: readonly T[], key: (row: T) => string, value: (row: T) => number) =>
    Object.fromEntries(rows.map((row) => [key(row).toLowerCase(), value(row)]));

  test('LEADCOUNT, LEADSCONVERTED, LEADCONVERSION and LEADTOCLOSE are the true ones', () => {
    expect(kpi('LEADCOUNT')).toBe(truth.counts.leads);
    expect(kpi('LEADSCONVERTED')).toBe(truth.counts.converted);
    expectDigits(kpi('LEADCONVERSION'), truth.counts.conversion);
    expectDigits(kpi('LEADCONVERSION', '', '', '@cohort', 'yes'), truth.counts.conversion);
    expectDigits(kpi('LEADTOCLOSE'), truth.counts.conversion);
  });

  test('by source, however it is capitalised', () => {
    const rows = truth.conversion_by_source_case_folded;
    const of = (value: (row: (typeof rows)[number]) => number) => groups(rows, ({ source }) => source, value);
    expectGroups(
      by('LEADCOUNT', 'Source'),
      of((row) => row.leads),
    );
    expectGroups(
      by('LEADTOCLOSE', 'Lead Source'),
      of((row) => row.conversion),
    );
    expectGroups(
      by('LEADCONVERSION', 'Lead Source'),
      of((row) => row.conversion),
    );
    // A group without any converted lead has none to show.
    const converted = Object.entries(of((row) => row.converted)).filter(([, count]) => count > 0);
    expectGroups(by('LEADSCONVERTED', 'Source'), Object.fromEntries(converted));
  });

  test.each([
    ['Lead Origin', 'conversion_by_origin'],
    ['Last Activity', 'conversion_by_last_activity'],
    ['What is your current occupation', 'conversion_by_occupation'],
  ] as const)('by %s, “Select” being blank', (header, query) => {
    const rows = truth[query];
    expectGroups(
      by('LEADTOCLOSE', header),
      groups(
        rows,
        ({ k }) => k,
        (row) => row.conversion,
      ),
    );
    expectGroups(
      by('LEADCOUNT', header),
      groups(
        rows,
        ({ k }) => k,
        (row) => row.leads,
      ),
    );
  });

  test('what needs dates, steps or contacts says so', () => {
    expect(sentence(() => kpi('LEADCOUNT', '2026'))).toMatch(/^LEADCOUNT needs a Created date column\. Found: /);
    expect(sentence(() => kpi('LEADCONVERSION', '2026'))).toMatch(/^LEADCONVERSION needs /);
    for (const name of [
      'MQLRATE',
      'SQLRATE',
      'QUALIFICATIONRATE',
      'LEADQUALITY',
      'LEADRESPONSETIME',
      'TIMETOQUALIFY',
    ]) {
      expect(sentence(() => kpi(name))).toMatch(new RegExp(`^${name} needs `));
    }
  });
});
