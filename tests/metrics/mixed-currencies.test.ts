import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { environmentOn } from '../environment';

const DEALS = [
  ['Deal', 'Stage', 'Amount', 'Currency', 'Created', 'Closed'],
  ...Array.from({ length: 30 }, (_, i) => [
    `D${i}`,
    i % 3 === 0 ? 'Won' : i % 3 === 1 ? 'Lost' : 'Proposal',
    1000,
    i % 2 === 0 ? 'EUR' : 'USD',
    `2026-0${1 + (i % 4)}-0${1 + (i % 9)}`,
    i % 3 === 2 ? '' : `2026-0${3 + (i % 4)}-1${i % 9}`,
  ]),
];

test.each(['SALESVALUE', 'AVGDEALSIZE', 'PIPELINEVALUE', 'SALESFORECAST'])(
  '%s never adds up two currencies',
  (name) => {
    const call = (...args: string[]) => cellFunctionNamed(name)!.call([DEALS, ...args], environmentOn('2026-07-15'));
    expect(() => call()).toThrow(`${name} would add up amounts in several currencies`);
    expect(() => call('', '', 'Currency', 'EUR')).not.toThrow();
  },
);

test.each(['SALESVALUE', 'AVGDEALSIZE', 'PIPELINEVALUE', 'SALESFORECAST'])(
  '%s adds up amounts whose currency is named by the header here and in the cell there',
  (name) => {
    const header = ['Deal', 'Stage', 'Amount (EUR)', 'Created', 'Closed'];
    const written = DEALS.slice(1).map(([deal, stage, amount, , ...days], i) => [
      deal,
      stage,
      i % 4 === 0 ? `${amount} EUR` : amount,
      ...days,
    ]);
    const [inHeader, inCells] = [
      DEALS.slice(1).map(([deal, stage, amount, , ...days]) => [deal, stage, amount, ...days]),
      written,
    ].map((rows) => cellFunctionNamed(name)!.call([[header, ...rows]] as never, environmentOn('2026-07-15')));
    expect(inCells).toEqual(inHeader);
  },
);
