import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { SheetModel } from '../../src/reports/sheet-model';
import { accountsSheet, madeSheet } from './accounts-book';
import { tableHeaded, textLike, textsOn, tileCalled, valueIn } from './look-up';

const CONTRACTS: Cell[][] = [
  ['Customer', 'Product', 'Start date', 'End date', 'Yearly revenue', 'Churn reason', 'NPS'],
  ['Oak & Co', 'Desk', '2024-01-01', '', 12000, '', 9],
  ['Elm Ltd', 'Desk', '2024-07-01', '2026-04-30', 6000, 'Price', 3],
  ['Fir AB', 'Chair', '2025-03-01', '2026-08-31', 3000, '', 10],
  ['Yew Inc', 'Desk', '2025-05-01', '2026-01-31', 4000, 'Competitor', 7],
  ['Ash KG', 'Chair', '2026-04-10', '', 1500, '', 4],
];

/** Two years of orders up to June 2026: Oak each month, Elm until last autumn, Fir once, Yew from this year on. */
function orders(): Cell[][] {
  const rows: Cell[][] = [['Order ID', 'Order date', 'Customer', 'Product', 'Amount']];
  const add = (year: number, month: number, customer: string, amount: number) =>
    rows.push([`O${rows.length}`, `${year}-${String(month).padStart(2, '0')}-05`, customer, 'Desk', amount]);
  for (let i = 0; i < 24; i++) {
    const [year, month] = [2024 + Math.floor((i + 6) / 12), ((i + 6) % 12) + 1];
    add(year, month, 'Oak & Co', 100 + i);
    if (i >= 8 && i < 15) add(year, month, 'Elm Ltd', 500);
    if (i === 3) add(year, month, 'Fir AB', 40);
    if (i >= 19) add(year, month, 'Yew Inc', 70);
  }
  return rows;
}

const titleOf = (model: SheetModel) => model.cells[0]![1]!.value;

describe('the title says the finding', () => {
  test('by contracts who stayed and who left', () =>
    expect(titleOf(madeSheet({ customers: CONTRACTS }))).toBe(
      'Q2 2026 so far: 66.7% of customers stayed, 1 left; revenue per customer down 21%',
    ));
  test('when nobody left', () =>
    expect(titleOf(madeSheet({ customers: CONTRACTS }, '2026-06-15', '2025-Q3'))).toMatch(
      /^Q3 2025: all 4 customers stayed; /,
    ));
  test('by orders who bought again', () =>
    expect(titleOf(madeSheet({ orders: orders() }))).toMatch(
      /^Q2 2026 so far: all 2 customers bought again within 91 days; /,
    ));
  test('by orders of a period that is over', () =>
    expect(titleOf(madeSheet({ orders: orders() }, '2026-06-15', '2025-Q4'))).toMatch(
      /^Q4 2025: 50\.0% of customers bought again; /,
    ));
});

test('retention and churn by quarter add up to 1, and to the customers at the end', () => {
  const table = tableHeaded(madeSheet({ customers: CONTRACTS }), 'Quarter');
  for (const name of table.rows.keys()) {
    const of = (head: string) => Number(valueIn(table, name, head));
    expect(of('Retention') + of('Churn')).toBeCloseTo(1, 12);
    expect(of('At start') - of('Lost') + of('New or back')).toBe(of('At end'));
  }
  // Elm Ltd left, Ash KG came
  expect(['At start', 'Lost', 'New or back', 'At end'].map((head) => valueIn(table, 'Q2 2026 *', head))).toEqual([
    3, 1, 1, 3,
  ]);
});

test('growth on a year before is left out where the sales begin within it', () => {
  const short = orders().filter((row, i) => i === 0 || String(row[1]) >= '2025-05');
  const model = madeSheet({ orders: short });
  textLike(
    model,
    /^Since Orders begins on 5 May 2025, within the days of a year before: Client growth, Net revenue retention, Growth of the average order\.$/,
  );
  expect(tileCalled(model, 'Customer lifetime value so far').value.value).toBeGreaterThan(0);
  expect(valueIn(tableHeaded(madeSheet({ orders: orders() }), 'KPI'), 'Net revenue retention', 'Change')).not.toBe('');
});

test('accounts at risk stand with the reason, loyal ones with how long and how much', () => {
  const model = madeSheet({ orders: orders(), customers: CONTRACTS });
  const risks = textsOn(model);
  // Oak orders each month; Fir’s contract ends, and it has not ordered since 2024; Ash’s score is 4
  expect(risks).toContain('Contract ends in 77 days');
  expect(risks).toContain('Rating 4 of 10');
  expect([...tableHeaded(model, 'Account').rows.keys()].slice(0, 2)).toEqual(['Fir AB', 'Ash KG']);
  const since = model.cells.findIndex((row) => row.some(({ value }) => value === 'Customer since'));
  expect(model.cells[since + 1]!.slice(1, 8).map(({ value }) => value)).toContain('Oak & Co');
});

test('a list of nobody is a sentence without a header row', () => {
  const calm: Cell[][] = [
    CONTRACTS[0]!,
    ['Oak & Co', 'Desk', '2026-05-01', '', 12000, '', 9],
    ['Elm Ltd', 'Desk', '2024-01-01', '2026-01-31', 6000, '', 9],
  ];
  const model = madeSheet({ customers: calm });
  const texts = textsOn(model);
  expect(texts).toContain('No customer shows a sign of leaving');
  expect(texts.filter((text) => /^Nobody yet: it takes/.test(text))).toHaveLength(1);
  for (const head of ['Account', 'At stake', 'Why', 'Customer since']) expect(texts).not.toContain(head);
});

describe('the words above the chart', () => {
  const chartTitle = (model: SheetModel) => model.charts.map(({ options }) => options.title)[0];
  const kept = (rows: Cell[][]) =>
    textLike(madeSheet({ customers: [CONTRACTS[0]!, ...rows] }), /of customers stayed.*;/);

  test('a best that several quarters share is not given to the oldest; contracts have a yearly value, no revenue', () => {
    const stay: Cell[][] = [
      ['Oak & Co', 'Desk', '2024-01-01', '', 12000, '', 9],
      ['Elm Ltd', 'Desk', '2024-01-01', '', 6000, '', 9],
    ];
    const model = madeSheet({ customers: [CONTRACTS[0]!, ...stay] });
    textLike(
      model,
      /^Q1 2026: 100\.0% of customers stayed, yearly value in force \$18\.0?K; the best, reached in 8 of the last 8 quarters$/,
    );
    expect(chartTitle(model)).toBe('Yearly value in force and retention');
    const left: Cell[] = ['Fir AB', 'Desk', '2024-01-01', '2026-02-28', 6000, '', 9];
    expect(kept([...stay, left])).toMatch(/; the best was 100\.0%, in 7 of the last 8 quarters$/);
  });

  test('one best quarter is named', () => {
    const ends = ['', '', '2025-05-31', '2025-08-31', '2026-02-28'];
    const rows = ends.map((end, i): Cell[] => [`Account ${i}`, 'Desk', '2025-01-01', end, 12000, '', 9]);
    expect(kept(rows)).toMatch(/; most were kept in Q4 2025, 100\.0%$/);
  });

  test('of orders it is revenue', () => {
    const model = madeSheet({ orders: orders() });
    textLike(model, /of customers bought again, revenue \$/);
    expect(chartTitle(model)).toBe('Revenue and retention');
  });
});

describe('sales that end early in a running period', () => {
  const day = (first: string, i: number) => new Date(Date.parse(first) + 86400000 * i).toISOString().slice(0, 10);
  const deals = (first: string, every: number, count: number): Cell[][] => [
    ['Deal ID', 'Deal', 'Account', 'Owner', 'Stage', 'Amount', 'Close date'],
    ...Array.from({ length: count }, (_, i): Cell[] => [
      ...[`D${i}`, `Deal ${i}`, `Acc ${i % 4}`, 'Ada', 'Closed Won', 1000 + 150 * i],
      day(first, every * i),
    ]),
    ...[1, 2, 3].map((i): Cell[] => [`P${i}`, `Open ${i}`, `Acc ${i}`, 'Ada', 'Proposal', 2000, `2026-12-0${i}`]),
  ];

  test('nothing is said of a year before where they tell of less than half of it', () => {
    const model = madeSheet({ deals: deals('2025-09-10', 29, 15) }, '2026-11-23', '2026-Q4');
    expect(textsOn(model).join('\n')).not.toMatch(/Customers of a year before/);
    textLike(model, /^Growth and value$/);
    textLike(model, /^1 Oct – 23 Nov 2026, .* · the data end on 21 Oct 2026, 33 days ago$/);
    textLike(model, /\* until 21 Oct 2026/);
  });

  test('what is told as of their last day names that day', () => {
    const model = madeSheet({ deals: deals('2025-01-02', 8, 85) }, '2026-11-23', '2026-Q4');
    textLike(model, /^Customers of a year before brought .* until 5 Nov 2026$/);
    textLike(model, /· the data end on 5 Nov 2026, 18 days ago$/);
    textLike(model, /\* until 5 Nov 2026/);
    textLike(model, /^Q4 2026 so far: .*bought again within 92 days until 5 Nov 2026; /);
  });
});

test('lists show 20, and say how many there are more', () => {
  const many: Cell[][] = [
    CONTRACTS[0]!,
    ...Array.from({ length: 45 }, (_, i) => [`Account ${i}`, 'Desk', '2024-01-01', '', 100 + i, '', i < 22 ? 2 : 9]),
  ];
  const model = madeSheet({ customers: many });
  expect(textsOn(model).filter((text) => /^… and \d+ more$/.test(text))).toEqual(['… and 2 more', '… and 3 more']);
});

test('what is not there is said at the end, with the reason', () => {
  const model = madeSheet({ orders: orders().map((row) => row.filter((_, i) => i !== 3)) });
  textLike(model, /^Without a tab of customers: .*Why customers leave\.$/);
  textLike(model, /^Without a Product column: Product adoption\.$/);
  const contracts = madeSheet({ customers: CONTRACTS });
  textLike(contracts, /^Without a tab of orders or won deals: .*Average order value/);
});

test('money of several currencies leaves out what would add it up, and nothing else', () => {
  const mixed = orders().map((row, i) => [...row, i === 0 ? 'Currency' : i % 2 ? 'EUR' : 'USD']);
  const model = madeSheet({ orders: mixed });
  textLike(model, /EUR/);
  expect(tileCalled(model, 'Retention').value.value).toBe(1);
  expect(() => tableHeaded(model, 'Revenue')).toThrow();
});

describe('a spreadsheet that holds too little is told so in a sentence', () => {
  test.each<[string, Parameters<typeof accountsSheet>, string]>([
    [
      'no dates',
      [
        {
          orders: [
            ['Order ID', 'Customer', 'Amount'],
            ['O1', 'Oak', 5],
          ],
        },
      ],
      'Accounts is made from customers, orders or won deals that name their customer, with dates. Without an Order date column.',
    ],
    [
      'deals without accounts',
      [
        {
          deals: [
            ['Deal', 'Stage', 'Close date'],
            ['A', 'Won', '2026-01-01'],
          ],
        },
      ],
      'Accounts is made from customers, orders or won deals that name their customer, with dates. Without an Account column.',
    ],
    [
      'deals with amounts, without accounts',
      [
        {
          deals: [
            ['Deal', 'Owner', 'Stage', 'Amount', 'Created date', 'Close date'],
            ['A', 'Ann', 'Won', 1200, '2026-01-01', '2026-02-01'],
            ['B', 'Ann', 'Lost', 800, '2026-01-01', '2026-02-08'],
          ],
        },
      ],
      'Accounts is made from customers, orders or won deals that name their customer, with dates. Without an Account column.',
    ],
    [
      'a period to come',
      [{ customers: CONTRACTS }, '2026-06-15', '2026-Q4'],
      'Accounts tells what has happened, and Q4 2026 begins on 1 Oct 2026. Choose a period that has begun.',
    ],
    [
      'no rows',
      [{ orders: [['Order ID', 'Order date', 'Customer', 'Amount']] }],
      'Accounts finds no customers up to 15 Jun 2026 in Orders.',
    ],
  ])('%s', (_, args, sentence) => {
    expect(accountsSheet(...args)).toEqual({ leftOut: sentence });
  });
});

test('nothing is NaN, every figure has a note, small n is grey', () => {
  const model = madeSheet({ orders: orders(), customers: CONTRACTS });
  for (const { value, note, format } of model.cells.flat()) {
    expect(String(value)).not.toMatch(/NaN|Infinity|undefined/);
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    if (format === '0.0%' && value !== null) expect(note, String(value)).toMatch(/\n\n=|Rule|:/);
    expect(note ?? '').not.toMatch(/NaN|undefined|\[object/);
  }
  const table = tableHeaded(model, 'KPI');
  for (const [name, row] of table.rows) {
    expect(row[table.first + 2]!.note, name).toMatch(/^[A-Z].+: .+\./);
  }
  const n = [...table.heads].find(([, { value }]) => value === 'n')![0];
  expect(table.rows.get('Retention')![n]!.style).toMatchObject({ color: '#70757a' });
});

test('long names are cut to their column and stand whole in the note; those from right to left as they are', () => {
  const long = 'Rechtsanwaltsgesellschaft Hohenlohe-Langenburg & Partner mbB';
  const persian = 'بازرگانی خاورمیانه';
  const rows = CONTRACTS.map((row) =>
    row.map((cell) => (cell === 'Oak & Co' ? long : cell === 'Ash KG' ? persian : cell)),
  );
  const model = madeSheet({ customers: rows });
  const cell = model.cells.flat().find(({ note }) => note === long)!;
  expect(cell.value).toMatch(/^Rechtsanwalts.*…rtner mbB$/);
  expect(textsOn(model)).toContain(persian);
});

test('the freshness formula looks at each tab that was read, and names the one that changed', () => {
  const formula = madeSheet({ orders: orders(), customers: CONTRACTS })
    .cells.flat()
    .find((cell) => cell.formula)!.formula!;
  expect(formula).toContain("'Orders'!");
  expect(formula).toContain("'Customers'!");
  expect(formula).toContain('⟳ Customers has changed since');
  expect(formula.length).toBeLessThan(8000);
});

test('time grows with the rows, and no faster', () => {
  const make = (size: number) => {
    const rows: Cell[][] = [['Order ID', 'Order date', 'Customer', 'Amount']];
    for (let i = 0; i < size; i++) {
      const at = new Date(Date.UTC(2024, 0, 1 + ((i * 7919) % 890)));
      rows.push([`O${i}`, at, `C${(i * 31) % (size / 10)}`, 10 + (i % 90)]);
    }
    const started = performance.now();
    madeSheet({ orders: rows });
    return performance.now() - started;
  };
  make(2000);
  const [small, large] = [make(5000), make(50000)];
  console.log(`5,000 orders ${small.toFixed(0)} ms, 50,000 orders ${large.toFixed(0)} ms`);
  expect(large).toBeLessThan(30 * small);
});
