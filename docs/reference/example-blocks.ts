import { HEADINGS } from '../../src/functions/help-headings';
import type { ExampleTable, WorkedCall, WorkedExample } from '../../src/functions/worked-example';
import { link, tableOf } from './markdown';

/** The tables of an example, then each formula with its answer. */
export function exampleBlocks(example: WorkedExample | null, shared: ReadonlyMap<string, ExampleTable>): string[] {
  if (!example) return [];
  return [
    `**${HEADINGS.example}**`,
    ...example.tables.map((table) => inputBlock(table, shared)),
    ...example.calls.flatMap((call) => answerBlocks(call)),
  ];
}

function inputBlock(table: ExampleTable, shared: ReadonlyMap<string, ExampleTable>): string {
  const text = JSON.stringify(table);
  const heading = [...shared].find(([, each]) => JSON.stringify(each) === text)?.[0];
  if (heading) return `*${table.name}* are the ${link(heading.toLowerCase(), heading)}.`;
  return `*${table.name}*:\n\n${tableOf(table.rows)}`;
}

function answerBlocks({ formula, today, answer }: WorkedCall): string[] {
  const call = `\`${formula}\`${today ? ` on ${today}` : ''} answers`;
  if (typeof answer === 'string') return [`${call} ${answer === '' ? 'an empty cell' : `**${answer}**`}`];
  return [call, tableOf(isBare(answer) ? [answer[0]!.map(() => ''), ...answer] : answer)];
}

/** Whether numbers stand in the first row, which then is no header row. */
function isBare([first = []]: readonly (readonly string[])[]): boolean {
  return first.some((cell) => /^-?[\d.]+$/.test(cell));
}
