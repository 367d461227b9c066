import { makeSample } from '../../sample/make-sample';
import type { Language } from '../../sample/words/words';
import { writeXlsx } from '../../xlsx/write-xlsx';
import { writeBytes } from '../files';
import { todayOf } from '../read-input';
import { DONE, type Surroundings } from './command';

export interface SampleCommandOptions {
  out: string;
  deals: number;
  seed: number;
  lang: Language;
}

/** Writes the generated sample workbook. */
export async function sampleCommand(
  { out, deals, seed, lang }: SampleCommandOptions,
  { terminal }: Surroundings,
): Promise<number> {
  const workbook = makeSample({ deals, seed, language: lang, today: todayOf({}) });
  await writeBytes(out, await writeXlsx(workbook, { functionNames: [] }));
  const tabs = workbook.sheets.map(({ name, rows }) => `${name} ${(rows.length - 1).toLocaleString('en')}`);
  terminal.print(`${out}: ${tabs.join(', ')}`);
  return DONE;
}
