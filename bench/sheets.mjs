import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/** Real sheets as deals: what each is asked, and when. `null` where the data are absent. */
export function realSheets(engine) {
  if (!existsSync(DATA)) return null;
  const swp = salesWinPredictor(engine);
  const fromThirdYear = monthsFrom(swp, 36, engine);
  const ofQuarters = (list) => list.filter((month) => Number(month.slice(5)) % 3 === 1);
  return [
    {
      name: 'maven',
      key: 'value',
      deals: maven(engine),
      rows: [...atMonths(months(2017, 6, 7), [0, 0.5, -0.5]), ...atQuarters(['2017-07', '2017-10'], [0, 1 / 3, 2 / 3])],
    },
    {
      name: 'swp',
      key: 'value',
      deals: swp,
      rows: [...atMonths(fromThirdYear, [0, 0.5, -0.5]), ...atQuarters(ofQuarters(fromThirdYear), [0, 0.5])],
    },
    { name: 'olist', key: 'count', deals: olist(engine), rows: atMonths(months(2018, 3, 3), [0, 0.5]) },
    { name: 'retail', key: 'value', deals: onlineRetail(engine), rows: atMonths(months(2010, 4, 8), [0, 0.5]) },
  ];
}

/** Forecasts of months so far into each; below 0: into the month before. */
export function atMonths(names, places) {
  return places.map((into) => ({ title: `month ${into < 0 ? 'next' : into}`, names, months: 1, into }));
}

/** Forecasts of quarters, named by their first months, so far into each. */
export function atQuarters(names, places) {
  return places.map((into) => ({ title: `quarter ${+into.toFixed(2)}`, names, months: 3, into }));
}

/** From so many months after the first win to the last complete one. */
function monthsFrom({ size, won, closed }, after, { isoOf, addMonths, dayFromIso }) {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1) continue;
    first = Math.min(first, closed[i]);
    last = Math.max(last, closed[i]);
  }
  const found = [];
  const begin = dayFromIso(`${isoOf(addMonths(first, after)).slice(0, 7)}-01`);
  for (let month = begin; addMonths(month, 1) <= last + 1; month = addMonths(month, 1)) {
    found.push(isoOf(month).slice(0, 7));
  }
  return found;
}

/** So many months from one on, as `2017-06`. */
function months(year, first, count) {
  return Array.from({ length: count }, (_, i) => monthName(year, first + i));
}

export function monthName(year, month) {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
}

function maven(engine) {
  return engine.historyOf([cellsOf('maven', 'sales_pipeline.csv')], '2017-12-31');
}

function salesWinPredictor(engine) {
  const ranges = ['crm_opportunities.csv', 'crm_opportunity_stage_history.csv'];
  return engine.historyOf(
    ranges.map((file) => cellsOf('sales_win_predictor', file)),
    '2024-12-31',
  );
}

/** A lead is a deal from its first contact on; those that never became a customer stay open. Amounts are not known. */
function olist(engine) {
  const [, ...leads] = rowsOf('olist_funnel', 'olist_marketing_qualified_leads_dataset.csv');
  const [, ...closed] = rowsOf('olist_funnel', 'olist_closed_deals_dataset.csv');
  const wonOn = new Map(closed.map((row) => [row[0], dayIn(engine, row[4])]));
  return engineDeals(
    engine,
    leads.map((row) => ({
      created: dayIn(engine, row[1]),
      closed: wonOn.get(row[0]) ?? null,
      won: wonOn.has(row[0]),
      value: 0,
    })),
  );
}

/** `19-02-2018 19:58` */
function dayIn(engine, text) {
  const [date, month, year] = text.slice(0, 10).split('-').map(Number);
  return engine.dayOf(year, month, date);
}

/** An invoice is a win; credits are none. */
function onlineRetail(engine) {
  const [, ...invoices] = rowsOf('online_retail', 'invoices_28k.csv');
  return engineDeals(
    engine,
    invoices
      .filter((row) => Number(row[4]) > 0)
      .map((row) => ({
        created: null,
        closed: engine.dayFromIso(row[3].slice(0, 10)),
        won: true,
        value: Number(row[4]),
      })),
  );
}

/** Deals as columns. */
export function engineDeals({ NO_DAY }, deals) {
  return {
    size: deals.length,
    rows: Int32Array.from(deals.keys()),
    created: Int32Array.from(deals, ({ created }) => created ?? NO_DAY),
    closed: Int32Array.from(deals, ({ closed }) => closed ?? NO_DAY),
    won: Uint8Array.from(deals, ({ won }) => (won ? 1 : 0)),
    value: Float64Array.from(deals, ({ value }) => value),
    amount: Float64Array.from(deals, ({ amount }) => (amount > 0 ? amount : Number.NaN)),
    expected: Int32Array.from(deals, ({ expected }) => expected ?? NO_DAY),
    product: new Int32Array(deals.length).fill(-1),
    category: null,
    stages: null,
  };
}

function rowsOf(set, file) {
  return Papa.parse(readFileSync(join(DATA, set, file), 'utf8'), { skipEmptyLines: true }).data;
}

/** As a sheet would hand it over: numbers, dates, and text for all else. */
function cellsOf(set, file) {
  return rowsOf(set, file).map((row, i) => (i === 0 ? row : row.map(typed)));
}

function typed(text) {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text;
}
