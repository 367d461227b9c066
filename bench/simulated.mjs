import { engineDeals } from './sheets.mjs';

/** Sales teams with a known truth, four years and less up to the end of 2024. */
const TEAMS = {
  stationary: { perYear: 600, years: 3.5 },
  growing: { perYear: 300, years: 3.5, growth: 1.7 },
  seasonal: { perYear: 600, years: 4.5, season: 0.5 },
  drift_down: { perYear: 800, years: 3, winRate: [0.5, 0.2] },
  collapse: { perYear: 800, years: 3, collapse: 0.35, days: 90 },
  few: { perYear: 30, years: 4, days: 70 },
  few_100: { perYear: 100, years: 3, days: 50 },
  heavy: { perYear: 600, years: 3.5, spread: 1.8 },
  miss_created: { perYear: 600, years: 3, undated: 0.4 },
  month_end: { perYear: 600, years: 3, monthEnd: 0.6 },
  slip_kept: { perYear: 600, years: 3, due: 'kept' },
  slip_moved: { perYear: 600, years: 3, due: 'moved' },
};
const USUAL = { growth: 1, winRate: [0.35, 0.35], days: 60, spread: 0.8 };
const REPETITIONS = 4;
const FIRST_SEED = 9001;
/** Before that many days deals arrive of which nothing but the open rest is seen. */
const RUN_IN = 300;
const NEVER = 0.12;

/** Each team a few times, each time of a seed that no constant was chosen on. */
export function simulatedSheets(engine) {
  return Object.entries(TEAMS).map(([name, team], i) => ({
    name,
    key: 'value',
    repetitions: Array.from({ length: REPETITIONS }, (_, k) =>
      engineDeals(engine, dealsOf({ ...USUAL, ...team }, FIRST_SEED + 100 * i + k, engine)),
    ),
  }));
}

function dealsOf(team, seed, engine) {
  const { random, normal, poisson, dayOf } = engine;
  const next = random(seed);
  const end = dayOf(2025, 1, 1);
  const start = end - Math.round(365 * team.years);
  const deals = [];
  for (let day = start - RUN_IN; day < end; day++) {
    for (let left = poisson(arrivalsOn(day, team, start, end), next); left > 0; left--) {
      const deal = dealFrom(day, team, { start, end }, { next, normal: () => normal(next) });
      if (deal.closed === null || deal.closed >= start) deals.push(deal);
    }
  }
  return deals;
}

function arrivalsOn(day, { perYear, growth, season = 0, collapse = 1 }, start, end) {
  const weekday = (((day + 4) % 7) + 7) % 7;
  const wave = 1 + season * Math.sin((2 * Math.PI * (day % 365.25)) / 365.25);
  const falls = day > end - 240 ? collapse : 1;
  const ofWeek = weekday === 0 || weekday === 6 ? 0.2 : 1.32;
  return (perYear / 365) * growth ** ((day - start) / 365) * wave * falls * ofWeek;
}

function dealFrom(created, team, { start, end }, { next, normal }) {
  const [first, last] = team.winRate;
  const along = Math.max(0, Math.min(1, (created - start) / (365 * team.years)));
  const isWon = next() < first + (last - first) * along;
  const never = !isWon && next() < NEVER;
  const days = isWon ? (gamma(2, next, normal) * team.days) / 2 : (gamma(1.3, next, normal) * team.days * 1.1) / 1.3;
  let closes = never ? Infinity : created + Math.round(days);
  if (team.monthEnd && closes < Infinity && next() < team.monthEnd)
    closes = Math.max(created, monthEnd(closes) - Math.floor(next() * 2));
  const amount = cents(Math.exp(9 + team.spread * normal()));
  const brought = cents(amount * (0.85 + 0.15 * next()));
  const isClosed = closes < end;
  return {
    created: team.undated && next() < team.undated ? null : created,
    closed: isClosed ? closes : null,
    won: isWon && isClosed,
    value: isWon && isClosed ? brought : 0,
    amount,
    expected: team.due ? dueOf(created, Math.min(closes, end), team, next) : null,
  };
}

/** Kept as first said, or moved by a month whenever it has passed. */
function dueOf(created, until, { days, due }, next) {
  const said = created + Math.round(days * 0.8 * (0.5 + next()));
  return due === 'kept' || said >= until - 3 ? said : said + 30 * Math.ceil((until - 3 - said) / 30);
}

function monthEnd(day) {
  const date = new Date(day * 864e5);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 864e5);
}

function cents(money) {
  return Math.round(money * 100) / 100;
}

/** A draw from the gamma distribution of this shape (1 and more). Source: Marsaglia and Tsang (2000). */
function gamma(shape, next, normal) {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
