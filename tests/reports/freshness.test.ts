import { describe, expect, test } from 'vitest';
import { serialOf } from '../../src/lib/days';
import { namedZone, type Zone } from '../../src/lib/zone';
import { type Cells, isDate } from '../../src/model/cell';
import { freshnessFormula } from '../../src/reports/freshness/freshness-formula';
import type { ReportSource } from '../../src/reports/report-input';
import { toyHost } from '../local/fixtures/toy-host';
import { dateCell, type ToyCell } from '../local/fixtures/toy-workbook';
import { pipeline } from './pipeline';

const UTC = namedZone('UTC');
const FIELDS = new Map(
  ['name', 'owner', 'stage', 'amount', 'created', 'expectedClose', 'closed'].map((field, i) => [field, i]),
);
const lookAt = (source: ReportSource, changed = 'changed') => ({
  source,
  fields: ['owner', 'stage', 'amount', 'created', 'closed', 'source'],
  changed,
});

function formulaFor(cells: Cells, zone: Zone = UTC, tab = 'Deals'): string {
  return freshnessFormula([lookAt({ tab, cells, columns: FIELDS, zone })], 'as it was');
}

describe('the formula', () => {
  test('uses native functions, semicolons and whole numbers alone', () => {
    const formula = formulaFor(pipeline());
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'[^']*'![A-Z]+:[A-Z]+/g, 'RANGE');
    expect(bare).not.toMatch(/[,.]/);
    expect(new Set(bare.match(/[A-Z]+(?=\()/g))).toEqual(
      new Set(['IFERROR', 'IF', 'COUNT', 'COUNTIF', 'SUMIF', 'SUMPRODUCT', 'ISTEXT', 'LEN', 'ABS']),
    );
    expect(formula.length).toBeLessThan(8000);
  });

  test('looks at the columns that the report reads, of those that are there', () => {
    expect(new Set(formulaFor(pipeline()).match(/!([A-Z])/g))).toEqual(new Set(['!B', '!C', '!D', '!E', '!G']));
  });

  test('writes the names of tabs and words with quotes in them', () => {
    const formula = formulaFor(
      [
        ['a', 'Owner', 'Stage'],
        ['', '', 'Won'],
      ],
      UTC,
      "Bob's",
    );
    expect(formula).toContain("'Bob''s'!C:C");
  });

  test('counts no word that a spreadsheet could take for something else', () => {
    const stages = [
      'Won',
      'TRUE',
      '>10',
      'A*',
      '2026-01-01',
      '50 %',
      '=A1',
      ' Lost',
      'Q',
      'Angebot – läuft',
      'à faire',
    ];
    const formula = formulaFor([['', '', 'Stage'], ...stages.map((stage) => ['', '', stage])]);
    const counted = [...formula.matchAll(/COUNTIF\([^;]+;"([^"]+)"\)/g)].map((found) => found[1]);
    expect(counted).toEqual(['Stage', 'Won', 'à faire']);
  });
});

describe('in a spreadsheet', () => {
  const answerOver = async (formula: string, cells: Cells) => {
    const host = await toyHost({ workbook: { sheets: { Deals: cells.map((row) => row.map(inSheet)) } } });
    return host.evaluate(formula);
  };
  const changed = (change: (cells: ReturnType<typeof pipeline>) => void) => {
    const cells = pipeline();
    change(cells);
    return cells;
  };
  const formula = formulaFor(pipeline());

  test('it says that nothing has changed', async () => {
    expect(await answerOver(formula, pipeline())).toEqual({ value: 'as it was' });
  });

  test('sorting the tab is no change', async () => {
    const [head, ...rows] = pipeline();
    expect(await answerOver(formula, [head!, ...rows.reverse()])).toEqual({ value: 'as it was' });
  });

  test.each<[string, (cells: ReturnType<typeof pipeline>) => void]>([
    ['a deal is won', (cells) => (cells.find((row) => row[2] === 'Proposal')![2] = 'Qualified')],
    ['an amount grows by a cent', (cells) => (cells[1]![3] = Number(cells[1]![3]) + 0.01)],
    ['a date moves by a day', (cells) => (cells[1]![4] = new Date((cells[1]![4] as Date).getTime() + 864e5))],
    ['an owner changes', (cells) => (cells[1]![1] = 'Zacharias')],
    ['a deal is added', (cells) => cells.push(['New', '', 'Proposal', '', '', '', ''])],
    ['a deal is gone', (cells) => cells.pop()],
    ['an amount becomes a text', (cells) => (cells[1]![3] = 'much')],
  ])('it says so when %s', async (_, change) => {
    expect(await answerOver(formula, changed(change))).toEqual({ value: 'changed' });
  });

  test('what is in other columns does not matter', async () => {
    const cells = changed((each) => (each[1]![0] = 'Renamed'));
    expect(await answerOver(formula, cells)).toEqual({ value: 'as it was' });
  });

  test('it never shows an error, even when the tab is gone', async () => {
    const deleted = formula.replace(/'Deals'![A-Z]:[A-Z]/g, '#REF!');
    expect(await answerOver(deleted, pipeline())).toEqual({ value: 'changed' });
    const [first, ...rest] = pipeline().map((row) => row.map(inSheet));
    const host = await toyHost({
      workbook: { sheets: { Deals: [first!, [...rest[0]!.slice(0, 3), '=1/0'], ...rest.slice(1)] } },
    });
    expect(await host.evaluate(formula)).toEqual({ value: 'changed' });
  });
});

/** A text that begins with `=` is a formula for the toy, unless it stands in a cell of its own. */
function inSheet(cell: Cells[number][number]): ToyCell {
  if (isDate(cell)) return dateCell(cell.toISOString().slice(0, 10));
  return typeof cell === 'string' ? { value: cell } : (cell ?? null);
}

describe('over several tabs', () => {
  const tabs = ['Deals', 'Orders'];
  const formula = freshnessFormula(
    tabs.map((tab) => lookAt({ tab, cells: pipeline(), columns: FIELDS, zone: UTC }, `${tab} changed`)),
    'as it was',
  );
  const answerWith = async (change: (sheets: Record<string, ToyCell[][]>) => void) => {
    const sheets = Object.fromEntries(tabs.map((tab) => [tab, pipeline().map((row) => row.map(inSheet))]));
    change(sheets);
    return (await toyHost({ workbook: { sheets } })).evaluate(formula);
  };

  test('it says that nothing has changed', async () =>
    expect(await answerWith(() => undefined)).toEqual({ value: 'as it was' }));
  test.each(tabs)('it names %s where that has changed', async (tab) =>
    expect(await answerWith((sheets) => sheets[tab]!.pop())).toEqual({ value: `${tab} changed` }),
  );
});

test('dates with times of day are counted by their days, in the spreadsheet’s zone', () => {
  const zone = namedZone('America/New_York');
  const cells = [
    ['', '', '', '', 'Created'],
    ['', '', '', '', new Date('2026-03-01T02:30:00Z')],
  ];
  const formula = formulaFor(cells, zone);
  const day = serialOf(zone(Date.parse('2026-03-01T02:30:00Z')));
  expect(formula).toContain(`*200-${day * 200 + 100})<=101`);
});
