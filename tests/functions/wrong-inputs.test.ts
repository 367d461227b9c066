import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { CallError } from '../../src/model/call-error';
import type { Cell, Cells } from '../../src/model/cell';
import { byGroup, call, flawInAnswer, flawOf, rowsOf, sentence } from './call';
import { argsOf, KPI_FIRST, typicalRanges, WITHOUT_PERIOD } from './typical-calls';

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

const said = (name: string, ...args: Argument[]) => {
  const message = sentence(() => call(name, ...args));
  expect(flawOf(message)).toBeNull();
  return message;
};

const NAMES = CELL_FUNCTIONS.map(({ name }) => name);
const rangesOf = (name: string) => (KPI_FIRST.includes(name) || name === 'KPIS' ? [SAMPLE_DEALS] : typicalRanges(name));

/** Wrong ranges in the place of all that a function takes, and what the sentence says. */
const WRONG_RANGES: [what: string, range: Argument, words: string[]][] = [
  ['a text in place of the range', 'Deals!A:K', ['range', '"Deals!A:K"']],
  ['a number in place of the range', 5, ['range', '5']],
  [
    'an empty tab',
    [
      ['', ''],
      ['', ''],
    ],
    ['range is empty'],
  ],
  ['a range of no rows', [], ['range is empty']],
  [
    'a range without headers',
    [
      ['Acorn', 5],
      ['Birch', 6],
    ],
    ['header row', 'Acorn, 5'],
  ],
  [
    'a tab of something else',
    [
      ['Colour', 'Weight'],
      ['red', 5],
    ],
    ['header row', 'Colour, Weight'],
  ],
];

// What every function says, whatever it works out
describe.each(NAMES)('%s', (name) => {
  const ranges = rangesOf(name);
  const headers = ranges.flatMap(([header]) => header!.map(String));
  const hears = (args: Argument[], words: readonly string[]) => {
    const message = said(name, ...args);
    for (const word of words) expect(message).toContain(word);
    return message;
  };

  test.each(WRONG_RANGES)('answers %s with a sentence', (_, range, words) => {
    hears(argsOf(name, [range], []), words);
  });

  test.each([
    ['an unknown option', ['@speed', 'fast'], ['@speed', '@asof']],
    ['an option named as JavaScript’s own', ['@constructor', 'x'], ['@constructor', '@asof']],
    ['a wrong as-of day', ['@asof', 'soon'], ['@asof', '"soon"', '2026-09-30']],
    ['a criterion without its header', ['', '', '', 'red'], ['header']],
    ['a header without its criterion', ['', '', headers[0]!], [`"${headers[0]!}"`, 'missing']],
    ['a range as a criterion', ['', '', headers[0]!, [['a', 'b']]], ['criterion', `"${headers[0]!}"`]],
    ['a number to group by', ['', 5], ['5']],
  ] as [string, Argument[], string[]][])('answers %s with a sentence', (_, more, words) => {
    hears(argsOf(name, ranges, more), words);
  });

  test('answers an unknown column with a sentence that names those that are there', () => {
    const message = hears(argsOf(name, ranges, ['', '', 'Colour', 'red']), ['"Colour"']);
    expect(headers.some((header) => message.includes(header))).toBe(true);
  });

  test('answers a wrong period, or part of the calendar, with a sentence', () => {
    if (!WITHOUT_PERIOD.includes(name)) hears(argsOf(name, ranges, ['2026-H1']), ['period "2026-H1"', '2026-Q3']);
    else hears(['WINRATE', ...ranges, '2026-H1'], ['week, month, quarter or year', '"2026-H1"']);
  });

  test('answers a range that has nothing to do with the others with a sentence', () => {
    hears(
      argsOf(
        name,
        [
          ...ranges,
          [
            ['Colour', 'Weight'],
            ['red', 5],
          ],
        ],
        [],
      ),
      ['Colour, Weight'],
    );
    hears(argsOf(name, [...ranges, [['', '']]], []), ['empty range']);
  });

  test('answers without one of its ranges with a sentence, or in another way', () => {
    for (const left of ranges) {
      const others = ranges.filter((range) => range !== left);
      try {
        expect(flawInAnswer(call(name, ...argsOf(name, others, [])))).toBeNull();
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        expect(flawOf(error.message)).toBeNull();
        expect(error.message).toMatch(others.length === 0 ? /range|numbers/ : /[Mm]issing|needs/);
      }
    }
  });
});

test.each(KPI_FIRST)('%s answers a wrong name of a KPI with a sentence', (name) => {
  expect(said(name, 'WINRAT', SAMPLE_DEALS)).toContain('"WINRAT"');
  expect(said(name, '', SAMPLE_DEALS)).toContain('name of a KPI first');
  expect(said(name, SAMPLE_DEALS)).toContain('name of a KPI first');
});

test('an unknown column to group by is named, with those that are there', () => {
  expect(said('WINRATE', SAMPLE_DEALS, '', 'Colour')).toBe(
    'WINRATE found no column "Colour". Found: Deal, Owner, Stage, Amount, Created, Expected close, Closed',
  );
});

test('a column that is needed and missing is named, with what was found', () => {
  expect(
    said('SALESVALUE', [
      ['Deal', 'Stage'],
      ['Acorn', 'Won'],
    ]),
  ).toBe(
    'SALESVALUE needs an Amount column. Found: Deal, Stage. Rename a header, or choose the column in the sidebar under Data',
  );
  expect(
    said('WINRATE', [
      ['Deal', 'Amount'],
      ['Acorn', 5],
    ]),
  ).toContain('a Stage or Status column');
  expect(
    said('SALESCYCLE', [
      ['Deal', 'Stage'],
      ['Acorn', 'Won'],
    ]),
  ).toContain('a Created date column and a Close date column');
  expect(
    said(
      'WINRATE',
      [
        ['Deal', 'Stage'],
        ['Acorn', 'Won'],
      ],
      '2026',
    ),
  ).toContain('a Close date column');
  expect(
    said(
      'PIPELINEVALUE',
      [
        ['Stage', 'Amount'],
        ['Lead', 5],
      ],
      '',
      'month',
    ),
  ).toContain('an Expected close date column');
});

test('a KPI without a period needs no dates', () => {
  expect(
    call('WINRATE', [
      ['Deal', 'Stage'],
      ['Acorn', 'Won'],
    ]),
  ).toBe(1);
  expect(
    call('PIPELINEVALUE', [
      ['Stage', 'Amount'],
      ['Lead', 5],
    ]),
  ).toBe(5);
});

test('of many headers the first are named and the others counted', () => {
  const headers = ['Stage', 'Deal', ...Array.from({ length: 30 }, (_, i) => `Column ${i}`)];
  expect(said('SALESVALUE', [headers, headers.map(() => 'x')])).toContain('and 20 more');
});

const SUMS = ['PIPELINEVALUE', 'WEIGHTEDPIPELINE', 'SALESVALUE'];

test('with open deals alone there is no win rate, and n is 0', () => {
  const deals = [SAMPLE_DEALS[0]!, SAMPLE_DEALS[6]!, SAMPLE_DEALS[7]!];
  for (const name of ['WINRATE', 'WINRATEVALUE', 'AVGDEALSIZE', 'SALESCYCLE', 'DAYSTOCLOSE', 'SALESFORECAST']) {
    expect([name, call(name, deals)]).toEqual([name, '']);
  }
  expect(call('SALESCOUNT', deals)).toBe(0);
  expect(call('KPIEXPLAIN', 'WINRATE', deals)).toContainEqual(['Deals with status won or lost', 0]);
});

test('where no stage is filled in, the status tells which deals are open', () => {
  const deals = (stage: string, status: string) => [
    ['Deal', 'Stage', 'Status', 'Amount'],
    ['Acorn', stage, status, 5],
  ];
  expect(call('PIPELINECOUNT', deals('', 'Open'))).toBe(1);
  expect(call('PIPELINEVALUE', deals('', 'On hold'))).toBe(5);
  expect(call('PIPELINECOUNT', deals('Won', 'Open'))).toBe(0);
});

test('sums whose every amount is missing are empty, not 0', () => {
  const deals = [
    ['Stage', 'Amount', 'Probability'],
    ['Won', '', ''],
    ['Lead', '', 50],
  ];
  for (const name of SUMS) expect([name, call(name, deals)]).toEqual([name, '']);
});

const ERRORS: Cells = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed', 'Probability'],
  ['Acorn', 'Ada', 'Won', 100, '2026-01-01', '2026-01-31', 100],
  ['#N/A', '#REF!', 'Won', '#DIV/0!', '#VALUE!', '#NUM!', '#N/A'],
  ['Cedar', 'Ada', '#N/A', 100, '2026-01-01', '2026-01-31', 5],
  ['Dogwood', 'Ben', 'Lost', 100, '2026-01-01', '2026-01-31', '#ERROR!'],
];

test('error cells are missing values', () => {
  expect(call('WINRATE', ERRORS)).toBeCloseTo(2 / 3, 12);
  expect(call('SALESVALUE', ERRORS)).toBe(100);
  expect(call('SALESCYCLE', ERRORS)).toBe(30);
  expect(byGroup(call('SALESCOUNT', ERRORS, '', 'Owner'))).toEqual({ Ada: 1, '(blank)': 1 });
});

test('two columns that could be the amount are a question', () => {
  const deals = [
    ['Stage', 'Amount', 'Deal size'],
    ['Won', 5, 6],
  ];
  expect(said('SALESVALUE', deals)).toBe(
    'SALESVALUE cannot tell which column is the amount: Amount or Deal size. Choose one in the sidebar under Data, or leave the other out of the range',
  );
  expect(call('WINRATE', deals)).toBe(1);
});

test('text where a number is needed is named, with the first row', () => {
  expect(
    said('SALESVALUE', [
      ['Stage', 'Amount'],
      ['Won', 'a lot'],
      ['Won', 'little'],
    ]),
  ).toBe('SALESVALUE needs numbers in Amount, and found text in 2 rows (the first is row 2)');
  expect(
    said('SALESVALUE', [
      ['Stage', 'Amount'],
      ['Won', ''],
      ['Won', 'little'],
    ]),
  ).toContain('in 1 row (the first is row 3)');
});

test('a few amounts in words are left out and counted', () => {
  const deals = [
    ['Stage', 'Amount'],
    ['Won', 5],
    ['Won', 'a lot'],
  ];
  expect(call('SALESVALUE', deals)).toBe(5);
  expect(call('KPIEXPLAIN', 'SALESVALUE', deals)).toContainEqual(['Left out: without an amount', '1 (row 3)']);
});

test('dates that can be read in two ways are a question, not a 0', () => {
  const deals = [
    ['Stage', 'Amount', 'Close date'],
    ['Won', 5, '03/04/2026'],
    ['Won', 6, '05/06/2026'],
  ];
  const message = said('SALESVALUE', deals, '2026');
  for (const word of ['SALESVALUE', 'Close date', '2 rows', 'row 2']) expect(message).toContain(word);
  expect(call('SALESVALUE', deals)).toBe(11);
});

test('dates of which not one can be read are a question, not a 0', () => {
  const deals = [
    ['Stage', 'Amount', 'Close date'],
    ['Won', 5, 'spring'],
    ['Won', 6, 'autumn'],
  ];
  expect(said('SALESVALUE', deals, '2026')).toContain('Close date');
  expect(
    said('SALESCYCLE', [
      ['Stage', 'Created', 'Closed'],
      ['Won', 'spring', '2026-01-01'],
    ]),
  ).toContain('Created');
});

test('a blank column of dates is no question', () => {
  expect(
    call(
      'SALESVALUE',
      [
        ['Stage', 'Amount', 'Close date'],
        ['Lead', 5, ''],
      ],
      '2026',
    ),
  ).toBe(0);
});

test('where another column tells the day, an unreadable one does not matter', () => {
  const deals = [
    ['Status', 'Amount', 'Won time', 'Closed on'],
    ['Won', 5, '2026-01-02', '03/04/2026'],
    ['Won', 6, '2026-01-02', '05/06/2026'],
  ];
  expect(call('SALESVALUE', deals, '2026')).toBe(11);
});

test('a name that begins with = stays text', () => {
  const deals = [
    ['Owner', 'Stage', 'Amount'],
    ['=HYPERLINK("x")', 'Won', 5],
    ['+Ada', 'Won', 6],
    ['-1+1', 'Won', 7],
  ];
  expect(byGroup(call('SALESVALUE', deals, '', 'Owner'))).toEqual({ '=HYPERLINK("x")': 5, '+Ada': 6, '-1+1': 7 });
  expect(call('SALESVALUE', deals, '', '', 'Owner', '==HYPERLINK("x")')).toBe(5);
});

const CURRENCIES: Cells = [
  ['Deal', 'Stage', 'Amount', 'Currency', 'Created', 'Closed', 'Owner'],
  ['Acorn', 'Won', 100, 'EUR', '2026-01-01', '2026-01-31', 'Ada'],
  ['Birch', 'Won', 100, 'USD', '2026-01-01', '2026-01-31', 'Ada'],
  ['Cedar', 'Lost', 100, 'USD', '2026-01-01', '2026-01-31', 'Ben'],
  ['Dogwood', 'Lead', 100, 'EUR', '2026-01-01', '', 'Ada'],
  ['Elm', 'Lead', 100, 'NOK', '2026-01-01', '', 'Ada'],
];

test.each(['PIPELINEVALUE', 'WEIGHTEDPIPELINE', 'WINRATEVALUE', 'AVGDEALSIZE', 'SALESVALUE', 'SALESFORECAST'])(
  '%s never adds up amounts in several currencies',
  (name) => {
    const grouping = name === 'SALESFORECAST' ? '' : ', or group by Currency';
    expect(said(name, CURRENCIES)).toBe(
      `${name} would add up amounts in several currencies. Add a Rates tab with Date, From, To and Rate, ${grouping ? '' : 'or '}ask for one currency, such as "Currency", "EUR" behind the other arguments${grouping}`,
    );
    expect(said('KPIS', CURRENCIES, name)).toContain('several currencies');
    expect(said('KPIEXPLAIN', name, CURRENCIES)).toContain('several currencies');
    expect(flawInAnswer(call(name, CURRENCIES, '', '', 'Currency', 'EUR'))).toBeNull();
  },
);

test('counts and days are not money', () => {
  for (const name of ['WINRATE', 'SALESCOUNT', 'PIPELINECOUNT', 'SALESCYCLE', 'DAYSTOCLOSE']) {
    expect(typeof call(name, CURRENCIES)).toBe('number');
  }
});

test('grouped by currency nothing is mixed', () => {
  expect(byGroup(call('SALESVALUE', CURRENCIES, '', 'Currency'))).toEqual({ EUR: 100, USD: 100 });
});

test('a group of mixed currencies is a question, even where the others are not', () => {
  expect(said('SALESVALUE', CURRENCIES, '', 'Owner')).toContain('several currencies');
});

test('100,000 rows are answered within three seconds', () => {
  const stages = ['Won', 'Lost', 'Proposal', 'Lead'];
  const row = (i: number): Cell[] => [
    `D-${i}`,
    `Rep ${i % 40}`,
    stages[i % 4],
    (i * 37) % 9000,
    date('2024-01-01').getTime() + (i % 700) * 864e5 > 0 ? new Date(Date.UTC(2024, 0, 1 + (i % 700))) : '',
    i % 4 < 2 ? new Date(Date.UTC(2024, 2, 1 + (i % 700))) : '',
  ];
  const deals = [
    ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
    ...Array.from({ length: 100_000 }, (_, i) => row(i)),
  ];
  for (const args of [
    ['WINRATE', deals],
    ['SALESVALUE', deals, '', 'Owner'],
    ['SALESFORECAST', deals, '2026-Q1', '', '@asof', '2026-02-01'],
  ]) {
    const started = performance.now();
    const answer = call(...(args as Parameters<typeof call>));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(flawInAnswer(answer)).toBeNull();
    expect(answer).not.toBe('');
  }
});

test('@asof is the day on which everything is looked at', () => {
  const created = [
    ['Stage', 'Created', 'Amount'],
    ['Lead', '2026-01-01', 5],
  ];
  expect(call('DEALSBYSTAGE', created, '@asof', '2026-01-31')).toContainEqual(['Lead', 1, 5, 30]);
  expect(call('DEALSBYSTAGE', created, '@asof', date('2026-01-31'))).toContainEqual(['Lead', 1, 5, 30]);
  const closed = [
    ['Stage', 'Closed'],
    ['Won', '2025-12-31'],
    ['Won', '2026-01-31'],
  ];
  expect(call('SALESCOUNT', closed, 'this year', '@asof', '2025-06-01')).toBe(1);
});

test('an unknown value of an option is named, with those that it knows', () => {
  expect(said('SALESFORECAST', SAMPLE_DEALS, '@method', 'guess')).toContain('"guess". It knows auto, survival, pace');
});

test('a criterion that could be two days is a question', () => {
  const message = said('SALESCOUNT', SAMPLE_DEALS, '', '', 'Closed', '>=3/4/2026');
  for (const word of ['">=3/4/2026"', 'Closed', '2026-07-01']) expect(message).toContain(word);
});

test('too little history for a forecast leaves every group empty, and KPIEXPLAIN says why', () => {
  const deals = SAMPLE_DEALS.slice(0, 5);
  expect(rowsOf(call('SALESFORECAST', deals, '', 'Owner'))).toEqual([
    ['Ada', ''],
    ['Ben', ''],
  ]);
  expect(rowsOf(call('KPIS', deals, 'SALESFORECAST, SALESCOUNT', '2026', 'Owner'))).toEqual([
    ['Ada', '', 1],
    ['Ben', '', 2],
  ]);
  expect(rowsOf(call('KPIEXPLAIN', 'SALESFORECAST', deals, '', 'Owner'))).toEqual([
    ['Ada', '', 'Not enough closed deals yet (4 of 5)'],
    ['Ben', '', 'Not enough closed deals yet (4 of 5)'],
  ]);
});
