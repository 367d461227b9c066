import type { Host } from '../../host';
import { LANGUAGES } from '../../sample/words/languages';
import type { Language } from '../../sample/words/words';
import type { Workbook } from '../../workbook';
import { writeXlsx } from '../../xlsx/write-xlsx';
import { chooseReports } from '../choose-reports';
import { writeBytes } from '../files';
import { withHost } from '../open-host';
import type { InputOptions } from '../read-input';
import { readInputOrSample } from '../sample-input';
import type { GenerateResult, SidebarState } from '../sidebar-messages';
import { DONE, NO_RESULT, type Surroundings } from './command';

export interface ReportCommandOptions extends InputOptions {
  out: string;
  reports?: string[];
  period?: string;
  lang?: Language;
}

const RUN_ID = 'command-line';

/** Generates reports as the sidebar does, and writes the workbook with them. */
export async function reportCommand(options: ReportCommandOptions, { entry, terminal }: Surroundings): Promise<number> {
  // The reports speak the language of the spreadsheet's locale.
  const locale = options.locale ?? (options.lang && LANGUAGES[options.lang].locale);
  const workbook = await readInputOrSample({ ...options, locale });
  return withHost(workbook, { entry, today: options.today }, async (host) => {
    const state = (await host.run('sidebarState')).value as SidebarState;
    const problem = problemWith(state, workbook);
    if (problem) {
      terminal.complain(`kpi: ${problem}`);
      return NO_RESULT;
    }
    const result = await generate(host, state, options);
    // Formulas that the script wrote may still be calculating.
    await host.settle();
    const functionNames = host.functions.map(({ name }) => name);
    const activeSheet = result.written[0]?.name;
    await writeBytes(options.out, await writeXlsx(host.save(), { functionNames, activeSheet }));
    terminal.print(`${options.out}: ${result.written.map(({ name }) => name).join(', ') || 'no report'}`);
    if (state.recognition) terminal.print(`From "${state.source}": ${state.recognition.summary}`);
    for (const reason of result.leftOut) terminal.print(`Left out: ${reason}`);
    return result.written.length > 0 ? DONE : NO_RESULT;
  });
}

function problemWith({ source, recognition }: SidebarState, { sheets }: Workbook): string | null {
  if (source !== null) return recognition?.problem ?? null;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  return `No sheet looks like deals, orders or customers: one with a Stage or Status column, or with a Customer and an Order date or Start date column is needed, found ${names}`;
}

async function generate(host: Host, state: SidebarState, options: ReportCommandOptions): Promise<GenerateResult> {
  const request = {
    runId: RUN_ID,
    tab: state.source,
    period: options.period ?? state.period,
    reports: chooseReports(state.reports, options.reports),
  };
  return (await host.run('sidebarGenerate', [request])).value as GenerateResult;
}
