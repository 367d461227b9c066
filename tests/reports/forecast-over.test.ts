import { describe, expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { tableHeaded, textsOn, tileCalled, valueIn } from './look-up';
import { make } from './make';
import { pipeline } from './pipeline';

const targets = [
  ['Rep', 'Period', 'Quota'],
  ['Ada', '2026-Q3', 10_000],
  ['Ben', '2026-Q3', 10_000],
];
const model = make('forecast', pipeline(), { environment: environmentOn('2026-11-14'), period: '2026-Q3', targets });
const titles = (head: string) => [...tableHeaded(model, head).heads.values()].map(({ value }) => value);
const won = tileCalled(model, 'Sales').value.value as number;

describe('a period that is over', () => {
  test('has the columns of what was won, and no others', () => {
    expect(titles('Owner')).toEqual(['Owner', 'Won', 'Deals', 'Share', 'Quota', 'Of it']);
    expect(titles('Month')).toEqual(['Month', 'Won', 'Deals', 'Added up']);
    expect(titles('By the end of')).toEqual(['By the end of', 'Won', 'Quota']);
    expect([...tableHeaded(model, 'Part').rows.keys()]).toEqual([expect.stringMatching(/^Won: \d+ deals$/), '= won']);
  });

  test('speaks of no forecast', () => {
    const texts = textsOn(model).filter((text) => /forecast|expected|so far|learned/i.test(text));
    expect(texts).toEqual([]);
    const notes = model.cells.flat().flatMap(({ note }) => note ?? []);
    expect(notes.filter((note) => /won so far|forecast/i.test(note))).toEqual([]);
    expect(textsOn(model).some((text) => /^By owner: most was won by \w+, \$/.test(text))).toBe(true);
    expect(tileCalled(model, 'Quota Q3 2026').below.value).toMatch(/^\d+% of it won$/);
  });

  test.each(['Owner', 'Month'])('by %s its parts add up to what was won', (head) => {
    const table = tableHeaded(model, head);
    const [whole, ...parts] = [...table.rows.keys()];
    expect(valueIn(table, whole!, 'Won')).toBe(won);
    expect(parts.reduce((sum, part) => sum + Math.round(100 * Number(valueIn(table, part, 'Won'))), 0)).toBe(
      Math.round(100 * won),
    );
  });

  test('is drawn from the columns that there are', () => {
    const { columns } = { columns: tableHeaded(model, 'By the end of').heads.size };
    const chart = model.charts.find(({ id }) => id === 'pathToForecast')!;
    expect(chart.ranges.length).toBe(columns);
  });
});
