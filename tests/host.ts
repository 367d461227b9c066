import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../local/csv/read-csv';
import { Host } from '../local/host';
import { makeSample } from '../local/sample/make-sample';
import type { Workbook } from '../local/workbook';

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, '../shared/data');

/** A host that runs the shipped bundle over a workbook. */
export function hostOf(workbook: Workbook, today: string): Promise<Host> {
  const { filePushOrder } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as { filePushOrder: string[] };
  return Host.create({
    dist: join(ROOT, 'dist'),
    filePushOrder: filePushOrder.map((path) => path.replace('dist/', '')),
    workbook,
    today,
  });
}

/** The sample workbook as of a day. */
export function sampleWorkbook(today: string): Workbook {
  return makeSample({ today });
}

/** A real data set as a workbook with one tab *Deals*; `null`, said aloud, when the data is not there. */
export function dataWorkbook(file: string): Workbook | null {
  const path = join(DATA, file);
  if (!existsSync(path)) {
    if (process.env.CI_DATA === 'required') throw new Error(`${path} is missing`);
    console.log(`NOT RUN: ${file} is not in ../shared/data`);
    return null;
  }
  const sheet = readCsv(readFileSync(path), { name: 'Deals', locale: 'en_US' });
  return { name: file, timeZone: 'Etc/UTC', locale: 'en_US', sheets: [sheet] };
}

export const MAVEN = 'maven/sales_pipeline.csv';
export const WIN_PREDICTOR = 'sales_win_predictor/crm_opportunities.csv';
