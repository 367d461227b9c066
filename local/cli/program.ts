import { Command } from 'commander';
import type { Surroundings } from './commands/command';
import type { ReportCommandOptions } from './commands/report';
import type { SampleCommandOptions } from './commands/sample';
import type { ServeCommandOptions } from './commands/serve';
import { dayValue, listValue, localeValue, sheetValue, wholeValue, wordValue, zoneValue } from './option-values';
import type { InputOptions } from './read-input';

const LANGUAGES = ['en', 'sv', 'nb', 'pl', 'zh', 'fa'] as const;
const MOST_DEALS = 200_000;

/** The command line's grammar. `finish` is told each command's exit code. Commands are loaded when they are called. */
export function createProgram(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  const program = new Command('kpi')
    .description('Pipeline KPIs without Google: formulas, reports and the spreadsheet page, from .csv and .xlsx files.')
    .helpCommand(true);

  withInput(program.command('eval').argument('<formula>', 'such as =WINRATE(Deals!A:K)'))
    .description('print the value of a formula as JSON')
    .action(async (formula: string, options: InputOptions) => {
      const { evalCommand } = await import('./commands/eval');
      finish(await evalCommand(formula, options, surroundings));
    });

  withInput(program.command('report'))
    .description('generate reports and write the workbook')
    .option('--out <file.xlsx>', 'the file to write', 'pipeline-kpis.xlsx')
    .option('--reports <list>', 'which ones, such as kpi,forecast (all)', listValue)
    .option('--period <period>', 'such as 2026-Q3 or "last quarter"')
    .option('--lang <language>', `the language: ${LANGUAGES.join(', ')}`, wordValue('--lang', LANGUAGES))
    .action(async (options: ReportCommandOptions) => {
      const { reportCommand } = await import('./commands/report');
      finish(await reportCommand(options, surroundings));
    });

  withInput(program.command('serve'))
    .description('open the local spreadsheet page, with the sample when no file is given')
    .option('--port <number>', 'the port to listen on', wholeValue('--port', 0, 65_535), 8130)
    .action(async (options: ServeCommandOptions) => {
      const { serveCommand } = await import('./commands/serve');
      finish(await serveCommand(options, surroundings));
    });

  program
    .command('sample')
    .description('write the generated sample workbook')
    .option('--out <file.xlsx>', 'the file to write', 'pipeline-sample.xlsx')
    .option('--deals <number>', 'how many deals', wholeValue('--deals', 1, MOST_DEALS), 2000)
    .option('--seed <number>', 'another number, another company', wholeValue('--seed', 0, 2 ** 31 - 1), 1)
    .option('--lang <language>', `the language: ${LANGUAGES.join(', ')}`, wordValue('--lang', LANGUAGES), 'en')
    .action(async (options: SampleCommandOptions) => {
      const { sampleCommand } = await import('./commands/sample');
      finish(await sampleCommand(options, surroundings));
    });

  program
    .command('functions')
    .description('list the cell functions with parameters and help')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      const { functionsCommand } = await import('./commands/functions');
      finish(await functionsCommand(options, surroundings));
    });

  return program;
}

/** The options of eval, report and serve. */
function withInput(command: Command): Command {
  return command
    .option('--sheet <name=file.csv>', 'a sheet from a CSV file; may be given several times', sheetValue)
    .option('--book <file.xlsx>', 'a workbook')
    .option('--tz <zone>', "the spreadsheet's time zone (the system's)", zoneValue)
    .option('--locale <locale>', "the spreadsheet's locale, such as sv_SE (the book's, else en_US)", localeValue)
    .option('--today <day>', 'the day that counts as today, such as 2026-11-22', dayValue);
}
