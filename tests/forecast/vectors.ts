import { auto, rangeOf } from '../../src/forecast/auto';
import type { Combined } from '../../src/forecast/combine';
import { combine, numbersOf } from '../../src/forecast/combine';
import { roughness } from '../../src/forecast/enough-history';
import type { Key } from '../../src/forecast/expected';
import type { Feature } from '../../src/forecast/features';
import { incidenceOf } from '../../src/forecast/incidence';
import { EXPERTS, type Expert } from '../../src/forecast/methods';
import { dispersion, modelError } from '../../src/forecast/noise';
import { notesOnDeals } from '../../src/forecast/notes';
import { lookOut, type Outlook } from '../../src/forecast/outlook';
import { random } from '../../src/forecast/random';
import { smooth, smoothedAt } from '../../src/forecast/smoothing';
import type { Survival } from '../../src/forecast/survival';
import { winsByBlock } from '../../src/forecast/trend';
import { windowOf } from '../../src/forecast/window';
import { addMonths, dayFromIso, isoOf } from '../../src/lib/days';
import { gammaQuantile, gammaRange } from './gamma';
import { historiesOf, type ReferenceHistories, referenceSheet } from './reference-deals';

/** The sheets of the specification, each with its as-of day and window. */
const SHEETS = {
  plain: ['2024-12-01', '2024-12-01', '2025-01-01'],
  stages: ['2024-12-11', '2024-12-01', '2025-01-01'],
  runrate: ['2024-11-16', '2024-10-01', '2025-01-01'],
  tiny: ['2024-12-01', '2024-12-01', '2025-01-01'],
} as const;

const LETTERS: Readonly<Record<Expert, string>> = { survival: 'S', pace: 'T', year: 'L', trend: 'H', seasonal: 'N' };
const lettered = (of: (expert: Expert) => unknown) =>
  Object.fromEntries(EXPERTS.flatMap((expert) => (of(expert) === undefined ? [] : [[LETTERS[expert], of(expert)]])));

/** Everything that `expected.json` holds, worked out by the engine and called as it is called there. */
export function vectors(): Record<string, unknown> {
  const sheets = Object.entries(SHEETS).map(([name, days]) => [name, vectorOf(name, days)]);
  const next = random(1);
  return {
    ...Object.fromEntries(sheets),
    mulberry32_seed1: Array.from({ length: 5 }, () => next()),
    units: unitVectors(),
  };
}

function vectorOf(name: string, [asOf, from, to]: readonly [string, string, string]) {
  const deals = historiesOf(referenceSheet(name));
  const today = dayFromIso(asOf)!;
  const outlook = lookOut(deals, windowOf({ start: dayFromIso(from)!, end: dayFromIso(to)! - 1 }, today));
  const { opinions } = outlook;
  const { amount, won, survival } = opinions;
  const { factors } = won!;
  const blocks = winsByBlock(won!);
  return {
    input: `${name}.csv`,
    asOf,
    from,
    to,
    rows: deals.size,
    value: figures(outlook, 'value'),
    count: figures(outlook, 'count'),
    wonAmount: {
      mean: amount.mean,
      cv2: amount.spread,
      n: amount.count,
      ...(amount.cap === null ? {} : { cap: amount.cap }),
    },
    start: isoOf(won!.start),
    calendar: {
      weekday_sun_first: [...factors.weekday],
      place_in_month: [...factors.place],
      month_of_quarter: [...factors.ofQuarter],
      month_of_year: [...factors.ofYear],
    },
    blocks,
    theta: thetaOf(blocks),
    ...(survival ? survivalVectors(survival, deals) : {}),
  };
}

function thetaOf(blocks: readonly number[]) {
  const { level, slope, weight, count } = smooth(blocks);
  return { level, b: slope, alpha: weight, n: count };
}

function figures(outlook: Outlook, key: Key) {
  const { opinions, replayed, isRough, window } = outlook;
  const made = auto(outlook, key)!;
  const range = rangeOf(outlook, made, key);
  const toDate = opinions.wonSoFar[key];
  const disp = dispersion(opinions)[key];
  const sums = made.past.reduce(
    ({ errors, came }, { combined, replayed: { came: then } }) => ({
      errors: errors + Math.abs(combined.value - then[key]),
      came: came + then[key],
    }),
    { errors: 0, came: 0 },
  );
  return {
    status: isRough ? 'low' : 'ok',
    toDate,
    rest: made.value,
    total: toDate + made.value,
    lo: toDate + range.low,
    hi: toDate + range.high,
    noiseFloor: made.floor,
    backtestWape: sums.came > 0 ? sums.errors / sums.came : null,
    weights: lettered((expert) => made.weights[expert]),
    methods: lettered((expert) => opinions.of[expert]?.[key]),
    messages: messages(outlook, made.past.length),
    dispersion: disp,
    modelVar: made.error,
    gamma: gammaRange(made.value, disp, modelError(made.past, key, window.to - window.from, false)),
    loss: lettered((expert) => lossOf(made, expert)),
    backtest: made.past.map(({ combined, replayed: { opinions: then, came } }) => [
      ...daysOf(then.window),
      combined.value,
      came[key],
    ]),
    origins: replayed().map(({ opinions: then, came }) => [
      ...daysOf(then.window),
      lettered((expert) => numbersOf(then, key)[expert]),
      came[key],
    ]),
  };
}

/** The reference writes `null` for a method that was never tried. */
function lossOf({ weights, losses }: Combined, expert: Expert): number | null | undefined {
  return weights[expert] === undefined ? undefined : (losses[expert] ?? null);
}

function daysOf({ day, start, end }: { day: number; start: number; end: number }): string[] {
  return [day, start, end].map(isoOf);
}

/** The notes that the reference has too. */
function messages({ deals, standing, opinions, isRough }: Outlook, past: number) {
  const onDeals = notesOnDeals(deals, standing).flatMap((note): (string | number)[][] => {
    if (note.kind === 'closed later') return [['future_close', note.deals]];
    if (note.kind === 'open without created') return [['open_without_created', note.deals]];
    return note.kind === 'stale' ? [['stale', note.days]] : [];
  });
  if (isRough) return [...onDeals, ['low_history', opinions.closings, roughness(opinions).periods]];
  return past < 3 ? [...onDeals, ['no_backtest', past]] : onDeals;
}

const AGES = [0, 5, 10, 20, 30, 45, 60, 90, 120];
const LONGER = [0, 1, 7, 14, 30, 60, 90, 120, 180];

function survivalVectors(survival: Survival, deals: ReferenceHistories) {
  const { hazard, open, ofOpen, ofNew, variance, features, multipliers } = survival;
  const incidence = incidenceOf(hazard, 200);
  const at = (numbers: Float64Array, age: number, later: number) => (age < numbers.length ? numbers[age]! : later);
  return {
    hazards: {
      bins: hazard.bins,
      lastClose: hazard.lastClosing,
      nClosed: hazard.closings.reduce((sum, count) => sum + count, 0),
      winShare: hazard.winShare,
      tailWin: hazard.wonLater,
      tailLoss: hazard.lostLater,
      atAge: AGES.map((age) => [age, at(hazard.won, age, hazard.wonLater), at(hazard.lost, age, hazard.lostLater)]),
    },
    incidence: {
      stillOpen: LONGER.map((age) => [age, incidence.open[age]]),
      wonBefore: LONGER.map((age) => [age, incidence.wonBefore[age]]),
    },
    survival: {
      open: open.deals.length,
      openWins: ofOpen.count,
      openValue: ofOpen.value,
      newWins: ofNew.count,
      newValue: ofNew.value,
      grossUp: survival.grossUp,
      drift: survival.drift,
      newDealsPerDay: survival.arrivalsPerDay,
      priceRealisation: survival.realisation,
      varWins: variance.count,
      varValue: variance.value,
      useStage: features.some(({ name }) => name === 'stage'),
      useExpected: features.some(({ name }) => name === 'expected close'),
      useAmount: features.some(({ name }) => name === 'amount'),
      multipliers: features.map((feature, i) => levelsOf(feature, multipliers[i]!, deals)),
      firstOpen: Array.from(open.deals.keys())
        .filter((k) => open.chances[k]! > 0)
        .slice(0, 5)
        .map((k) => [open.chances[k], open.worth[k]]),
    },
  };
}

function levelsOf({ name }: Feature, values: Float64Array, { stageNames }: ReferenceHistories) {
  const called = (level: number) => {
    if (name === 'amount') return `a${level}`;
    if (name === 'expected close') return `e${level}`;
    if (name === 'stage') return `s${stageNames[level - 1] ?? null}`;
    return `s${stageNames[Math.floor(level / 6) - 1] ?? null}|${level % 6}`;
  };
  const seen = Array.from(values.keys()).filter((level) => !Number.isNaN(values[level]));
  return Object.fromEntries(seen.map((level) => [called(level), values[level]]));
}

function unitVectors() {
  const rising = Array.from({ length: 10 }, (_, i) => i + 1);
  const combined = combine({ survival: 100, pace: 120, seasonal: 80 }, [
    { said: { survival: 90, pace: 110, seasonal: 60 }, came: 100 },
    { said: { survival: 105, pace: 130, seasonal: 95 }, came: 110 },
  ])!;
  const shifted = (day: string, months: number) => isoOf(addMonths(dayFromIso(day)!, months));
  return {
    theta_1_to_10: thetaOf(rising),
    theta_at_2: smoothedAt(smooth(rising), 2),
    gammaQ_100_400_hi: gammaQuantile(100, 400, 1.2816),
    gammaQ_2_6_lo: gammaQuantile(2, 6, -1.2816),
    combine: {
      f: combined.value,
      w: lettered((expert) => combined.weights[expert]),
      loss: lettered((expert) => combined.losses[expert]),
    },
    shift: [shifted('2024-03-31', -1), shifted('2024-02-29', 12), shifted('2024-05-01', -3)],
  };
}
