/** The methods of the table: `auto` first, then what it is held against. */
export const COLUMNS = [
  'auto',
  'mean',
  'survival',
  'plain',
  'pace',
  'year',
  'trend',
  'seasonal',
  'average',
  'last year',
  'weighted',
];
/** Of these the best in hindsight is the one to compare with. */
const RIVALS = ['survival', 'plain', 'pace', 'year', 'trend', 'seasonal', 'average', 'last year'];
const EXPERTS = ['survival', 'pace', 'year', 'trend', 'seasonal'];
const NEAR = 0.05;
const MEAN_ERROR = 0.798;

/**
 * One forecast of a past window: what each method says of all of it, what came, and whether the range held it. `null` where
 * history is too short for a forecast.
 */
export function forecastOnce(deals, { start, end, day }, key, engine) {
  const window = engine.windowOf({ start, end: end - 1 }, day);
  const outlook = engine.lookOut(deals, window);
  const { opinions, standing } = outlook;
  if (engine.tooLittle(standing, opinions, key)) return null;
  const made = engine.auto(outlook, key);
  const range = engine.rangeOf(outlook, made, key);
  const soFar = opinions.wonSoFar[key];
  const came = wonIn(deals, Math.max(day, start), end, key);
  const ask = (method) => engine.restBy(method, { deals, standing, opinions, key, weights: { [method]: 1 } })?.value;
  const present = EXPERTS.flatMap((expert) => opinions.of[expert]?.[key] ?? []);
  const rests = {
    ...Object.fromEntries([...EXPERTS, 'average', 'last year'].map((method) => [method, ask(method)])),
    auto: made.value,
    mean: present.reduce((sum, value) => sum + value, 0) / present.length,
    plain: plainSurvival(standing, window, opinions, key, engine),
    weighted: engine.weightedThen(standing, opinions, key)?.value,
  };
  const { amount } = opinions;
  const square = key === 'count' ? 1 : amount.mean * amount.mean * (1 + amount.spread);
  return {
    said: Object.fromEntries(COLUMNS.map((name) => [name, rests[name] === undefined ? null : soFar + rests[name]])),
    actual: soFar + came.sum,
    isWithin: came.sum >= range.low && came.sum <= range.high,
    floor: MEAN_ERROR * Math.sqrt(came.wins * square),
  };
}

function wonIn({ size, won, closed, value }, start, end, key) {
  let [sum, wins] = [0, 0];
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1 || closed[i] < start || closed[i] >= end) continue;
    wins++;
    sum += key === 'count' ? 1 : Math.max(0, value[i]);
  }
  return { sum, wins };
}

/** Survival by ages alone: without calendar, drift and what features tell. */
function plainSurvival(standing, { day, from, to }, opinions, key, engine) {
  if (!opinions.survival) return undefined;
  const { grossUp, open, hazard } = opinions.survival;
  const incidence = engine.incidenceOf(hazard, hazard.won.length + to + 2);
  const level = engine.calendarFactors(new Float64Array(0), null, day);
  const chances = new engine.Chances(incidence, level, day, from, to);
  let sum = 0;
  open.deals.forEach((place, k) => {
    const chance = engine.chanceOf(chances.strengthAt(day - standing.created[place]));
    sum += chance * (key === 'count' ? 1 : open.worth[k]);
  });
  let arrived = 0;
  for (let i = 0; i < standing.size; i++) if (standing.created[i] >= day - 91) arrived++;
  for (let u = 0; u < to; u++) {
    const won = incidence.wonBefore[to - u] - incidence.wonBefore[Math.max(0, from - u)];
    sum += (arrived / 91) * won * (key === 'count' ? 1 : opinions.amount.mean);
  }
  return sum * grossUp;
}

/** A row of the table. */
export function summary(name, forecasts) {
  const all = forecasts.reduce((sum, { actual }) => sum + actual, 0);
  const errorOf = (column) => {
    if (forecasts.some(({ said }) => said[column] === null)) return null;
    return forecasts.reduce((sum, { said, actual }) => sum + Math.abs(said[column] - actual), 0) / all;
  };
  const errors = Object.fromEntries(COLUMNS.map((column) => [column, errorOf(column)]));
  const best = Math.min(...RIVALS.flatMap((rival) => errors[rival] ?? []));
  return {
    name,
    n: forecasts.length,
    errors,
    bias: forecasts.reduce((sum, { said, actual }) => sum + said.auto - actual, 0) / all,
    near: share(forecasts, ({ said, actual }) => Math.abs(said.auto - actual) <= NEAR * actual),
    within: share(forecasts, ({ isWithin }) => isWithin),
    floor: forecasts.reduce((sum, { floor }) => sum + floor, 0) / all,
    regret: errors.auto / best,
  };
}

function share(list, test) {
  return list.filter(test).length / list.length;
}
