import { loadEngine } from './engine.mjs';
import { COLUMNS, forecastOnce, summary } from './replayed.mjs';
import { atMonths, atQuarters, monthName, realSheets } from './sheets.mjs';
import { simulatedSheets } from './simulated.mjs';

/** Prints the table of `docs/forecast.md`: forecasts of past periods, made from what was known then. */
export async function replayForecasts() {
  const engine = await loadEngine();
  const real = realSheets(engine);
  const rows = [];
  if (real) rows.push(...print('Real and published sheets', rowsOf(real, engine)));
  else console.log('The data of ../shared/data are absent from this machine: real sheets are left out\n');
  rows.push(...print('Simulated sheets', rowsOf(simulated(engine), engine)));
  console.log(`All together: ${pooled(rows)}`);
}

/** Each team four times over, forecast in each month and quarter of 2024. */
function simulated(engine) {
  const months = Array.from({ length: 12 }, (_, i) => monthName(2024, i + 1));
  const quarters = months.filter((_, i) => i % 3 === 0);
  const rows = [...atMonths(months, [0, 0.5]), ...atQuarters(quarters, [0])];
  return simulatedSheets(engine).map((sheet) => ({ ...sheet, rows }));
}

function rowsOf(sheets, engine) {
  return sheets.flatMap(({ name, key, deals, repetitions = [deals], rows }) =>
    rows.flatMap(({ title, ...row }) => {
      const forecasts = repetitions.flatMap((each) => forecastsOf(each, row, key, engine));
      return forecasts.length === 0 ? [] : [summary(`${name} ${title}`, forecasts)];
    }),
  );
}

function forecastsOf(deals, { names, months, into }, key, engine) {
  const { dayFromIso, addMonths } = engine;
  return names.flatMap((name) => {
    const start = dayFromIso(`${name}-01`);
    const end = addMonths(start, months);
    const length = into < 0 ? start - addMonths(start, -1) : end - start;
    return forecastOnce(deals, { start, end, day: start + Math.round(into * length) }, key, engine) ?? [];
  });
}

function print(title, rows) {
  console.log(`### ${title}\n`);
  console.log(`| sheet, forecast of | n | ${COLUMNS.join(' | ')} | bias | ≤ 5 % | in range | floor | ratio |`);
  console.log(`| --- |${' ---: |'.repeat(COLUMNS.length + 6)}`);
  for (const { name, n, errors, bias, near, within, floor, regret } of rows) {
    const cells = [...COLUMNS.map((column) => errors[column]), bias, near, within, floor].map(percent);
    console.log(`| ${name} | ${n} | ${cells.join(' | ')} | ${regret.toFixed(2)} |`);
  }
  console.log(`\n${pooled(rows)}\n`);
  return rows;
}

function pooled(rows) {
  const periods = rows.reduce((sum, { n }) => sum + n, 0);
  const within = rows.reduce((sum, row) => sum + row.within * row.n, 0) / periods;
  const regret = rows.reduce((sum, row) => sum + row.regret, 0) / rows.length;
  return `mean ratio to the best method in hindsight ${regret.toFixed(2)} over ${rows.length} rows; the 80 % range held ${percent(within)} % of ${periods} periods`;
}

function percent(share) {
  return share === null ? '–' : (share * 100).toFixed(1);
}
