import { nearest } from '../lib/nearest';
import { wordless } from '../lib/normalise';
import { METRICS, TABLES } from '../metrics';

/** The sentence for a KPI’s name that is none. Only KPIEXPLAIN takes tables too. */
export function unknownKpi(caller: string, written: string): string {
  const wanted = wordless(written);
  const table = TABLES.find(({ name }) => wordless(name) === wanted);
  if (table) return `${caller} takes KPIs of one number, and ${table.name} answers with a table: use it by itself`;
  const known = caller === 'KPIEXPLAIN' ? [...METRICS, ...TABLES] : METRICS;
  const names = known.flatMap(({ name, title }) => [name, title].map((each) => [wordless(each), name] as const));
  const found = nearest(wanted, names);
  const unknown = `${caller} knows no KPI "${written}"`;
  return found
    ? `${unknown}. The nearest is ${found}`
    : `${unknown}. The names of all are in the sidebar under Functions`;
}
