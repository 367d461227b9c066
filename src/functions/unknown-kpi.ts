import { nearest } from '../lib/nearest';
import { wordless } from '../lib/normalise';
import { METRICS, TABLES } from '../metrics';
import { dealsByStage } from './deals-by-stage';

/** The sentence for a KPI’s name that is none. Only KPIEXPLAIN takes tables too. */
export function unknownKpi(caller: string, written: string): string {
  const wanted = wordless(written);
  const explained = caller === 'KPIEXPLAIN' ? TABLES : [];
  const others = [...TABLES, dealsByStage].filter((each) => !(explained as readonly unknown[]).includes(each));
  const table = others.find(({ name, title }) => [name, title].map(wordless).includes(wanted));
  if (table) return tableAsKpi(caller, table.name);
  const known = [...METRICS, ...explained];
  const names = known.flatMap(({ name, title }) => [name, title].map((each) => [wordless(each), name] as const));
  const found = nearest(wanted, names);
  const unknown = `${caller} knows no KPI "${written}"`;
  return found
    ? `${unknown}. The nearest is ${found}`
    : `${unknown}. The names of all are in the sidebar under Functions`;
}

/** What a function makes of a KPI, and a table does not have. */
const MADE: Readonly<Record<string, string>> = { KPITREND: 'trend', KPITARGET: 'target', KPIBENCHMARK: 'benchmark' };

/** The KPIs of one number that are nearest to what a table tells. */
const ONE_NUMBER: Readonly<Record<string, string>> = {
  DEALSBYSTAGE: 'PIPELINECOUNT or PIPELINEVALUE',
  STAGECONVERSION: 'QUALIFIEDTOPROPOSAL or PROPOSALTOCLOSE',
  TIMEINSTAGE: 'SALESCYCLE or TIMETOQUALIFY',
  LOSTREASONS: 'WINRATE',
  REQUIREDDEALS: 'REQUIREDPIPELINE',
  QUOTAREALISM: 'QUOTAATTAINMENT',
  TOPSELLERS: 'SALESVALUE',
  SALESFORMULA: 'FIRSTMEETINGS, WINRATE or AVGDEALSIZE',
  INBOUNDSALES: 'WINRATE, AVGDEALSIZE or SALESVALUE',
  OUTBOUNDSALES: 'SALESEFFORT, WINRATE or AVGDEALSIZE',
  SALESLEVERS: 'FIRSTMEETINGS, WINRATE or AVGDEALSIZE',
};

function tableAsKpi(caller: string, table: string): string {
  const lacks = MADE[caller] ? `, which has no ${MADE[caller]}` : '';
  const instead = ONE_NUMBER[table];
  const remedy = instead ? `Ask for ${instead}, or use ${table} by itself` : `Use ${table} by itself`;
  const found = `${table} answers with a table${lacks}. ${remedy}`;
  return caller === 'KPIEXPLAIN'
    ? `${caller} tells of one number how it came about, and ${found}`
    : `${caller} takes KPIs of one number, and ${found}`;
}
