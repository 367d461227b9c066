import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asOf, type DealHistory, prepareDeals } from '../../src/forecast/deal-history';
import { hazardByAge } from '../../src/forecast/hazard';
import { chanceWithin, incidenceOf } from '../../src/forecast/incidence';
import { pace } from '../../src/forecast/pace';
import { survival } from '../../src/forecast/survival';
import { wonAmount } from '../../src/forecast/won-amount';
import { dayFromIso } from '../../src/lib/days';
import { describeShared, sharedPath } from '../data/shared';

type Pair = [age: number, value: number];
interface Vector {
  asOf: string;
  from: string;
  to: string;
  rows: number;
  value: { status: string; toDate: number; methods: Record<string, number> };
  wonAmount: { mean: number; n: number };
  hazards?: {
    lastClose: number;
    tailWin: number;
    tailLoss: number;
    atAge: [age: number, won: number, lost: number][];
  };
  incidence?: { stillOpen: Pair[]; wonBefore: Pair[] };
  survival?: {
    open: number;
    openWins: number;
    newWins: number;
    grossUp: number;
    drift: number;
    useStage: boolean;
    multipliers: Record<string, number>[];
  };
}

/** The vectors keep six decimals. */
const near = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));

/** The deals of a vector. The reference keeps the won value apart from the amount; here there is one amount. */
function dealsOf(name: string): DealHistory[] {
  const [, ...lines] = readFileSync(sharedPath('forecast', `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line, row) => {
    const [, created, closed, status, wonValue, amount, , product] = line.split(',') as string[];
    const isWon = status === 'won';
    const written = Number(isWon ? wonValue : amount);
    return {
      row,
      created: dayFromIso(created!),
      closed: dayFromIso(closed!),
      won: isWon,
      amount: written > 0 ? written : null,
      value: isWon ? written : 0,
      product: product!,
    };
  });
}

describeShared('forecast', () => {
  const vectors = JSON.parse(readFileSync(sharedPath('forecast', 'expected.json'), 'utf8')) as Record<string, Vector>;
  const names = ['plain', 'stages', 'runrate', 'tiny'];

  describe.each(names)('of %s.csv', (name) => {
    const vector = vectors[name]!;
    const today = dayFromIso(vector.asOf)!;
    const [start, end] = [dayFromIso(vector.from)!, dayFromIso(vector.to)!];
    const deals = asOf(prepareDeals(dealsOf(name)), today);
    const closed = deals.filter((deal) => deal.closed !== null);
    const wins = closed.filter((deal) => deal.won) as (DealHistory & { closed: number; amount: number })[];
    const window = { day: today, from: Math.max(today, start) - today, to: end - today };

    test('all rows are read', () => expect(dealsOf(name)).toHaveLength(vector.rows));

    test('the value won so far is that of the reference', () => {
      const soFar = wins.filter((deal) => deal.closed >= start && deal.closed < end);
      near(
        soFar.reduce((sum, deal) => sum + deal.value, 0),
        vector.value.toDate,
      );
    });

    test('the average won amount is that of the reference', () => {
      expect(wins.filter((deal) => deal.amount !== null)).toHaveLength(vector.wonAmount.n);
      near(wonAmount(wins, today), vector.wonAmount.mean);
    });

    test('the pace of the last 91 days is that of the reference', () => {
      near(pace(deals, window)!.notYetInPipeline, vector.value.methods.T!);
    });

    const { hazards, incidence, survival: expected } = vector;
    if (!hazards || !incidence || !expected) {
      test('the created dates carry no survival forecast, as in the reference', () => {
        expect(survival(deals, window)).toBeNull();
      });
      return;
    }
    const first = Math.min(...closed.map((deal) => deal.closed!));
    const hazard = hazardByAge(deals, today, first);

    test.each(hazards.atAge)('the hazards at age %i are those of the reference', (age, won, lost) => {
      near(age < hazard.won.length ? hazard.won[age]! : hazard.wonLater, won);
      near(age < hazard.lost.length ? hazard.lost[age]! : hazard.lostLater, lost);
    });

    test('beyond the last closing the hazards are those of the reference', () => {
      near(hazard.wonLater, hazards.tailWin);
      near(hazard.lostLater, hazards.tailLoss);
      near(hazard.won[hazards.lastClose + 1]!, hazards.tailWin);
      expect(hazard.won[hazards.lastClose]!).toBeGreaterThan(hazard.wonLater);
    });

    const shares = incidenceOf(hazard, 200);
    test.each(incidence.stillOpen)('the share still open at age %i is that of the reference', (age, share) => {
      near(shares.open[age]!, share);
    });
    test.each(incidence.wonBefore)('the share won before age %i is that of the reference', (age, share) => {
      near(shares.wonBefore[age]!, share);
    });

    const rest = survival(deals, window)!;

    test('the open deals are those of the reference', () => expect(rest.openDeals).toHaveLength(expected.open));

    // The reference puts calendar factors on the arrivals, which are a later step of ours: hence a few per cent.
    test('the new deals’ wins are the double sum of the text, near those of the reference before its drift', () => {
      const openValue = rest.openDeals.reduce((sum, deal) => sum + deal.chance * deal.amount, 0);
      const newValue = (rest.notYetInPipeline + openValue) / expected.grossUp - openValue;
      const arrivals = deals.filter(({ created }) => created !== null && created >= today - 91).length / 91;
      const { wonBefore } = shares;
      let wins = 0;
      for (let u = 0; u < window.to; u++) {
        for (let v = Math.max(u, window.from); v < window.to; v++) {
          wins += arrivals * (wonBefore[v - u + 1]! - wonBefore[v - u]!);
        }
      }
      expect(newValue / vector.wonAmount.mean).toBeCloseTo(wins, 6);
      expect(Math.abs(wins / (expected.newWins / expected.drift) - 1)).toBeLessThan(0.05);
    });

    // The drift and the multipliers are a later step of ours: those of the vector are put on our chances.
    if (!expected.useStage) {
      test('the chances of the open deals are those of the reference, before its drift and multipliers', () => {
        const amounts = rawAmounts(name, today);
        const sizes = expected.multipliers[0]!;
        const third = (amount: number | null) =>
          amount === null ? 1 : sizes[amount < amounts.third ? 'a0' : amount < amounts.twoThirds ? 'a1' : 'a2']!;
        const age = (deal: DealHistory) => today - deal.created!;
        const byAge = incidenceOf(hazard, hazard.won.length + window.to + 1);
        const open = deals.filter((deal) => deal.closed === null && deal.created !== null);
        const wonChances = open.map((deal) => {
          const chance = chanceWithin(byAge, age(deal), window.from, window.to);
          return 1 - (1 - chance) ** (expected.drift * third(amounts.of(deal)));
        });
        expect(wonChances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(expected.openWins, 5);
      });
    }
  });
});

/** The amounts as entered, which the reference's multipliers go by: those of won deals too. */
function rawAmounts(name: string, today: number) {
  const [, ...lines] = readFileSync(sharedPath('forecast', `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => line.split(',') as string[]);
  const entered = (row: string[]) => (Number(row[5]) > 0 ? Number(row[5]) : null);
  const won = rows
    .filter((row) => row[3] === 'won' && dayFromIso(row[2]!)! < today && entered(row) !== null)
    .map((row) => entered(row)!)
    .sort((a, b) => a - b);
  return {
    third: won[Math.floor(won.length / 3)]!,
    twoThirds: won[Math.floor((2 * won.length) / 3)]!,
    of: (deal: DealHistory) => entered(rows[deal.row]!),
  };
}
