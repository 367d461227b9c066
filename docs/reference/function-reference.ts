import { type CellFunction, TRAILING } from '../../src/functions/cell-function';
import { type Help, helpOf } from '../../src/functions/help';
import { HEADINGS } from '../../src/functions/help-headings';
import { inSections } from '../../src/functions/sections';
import { type ExampleTable, workedExample } from '../../src/functions/worked-example';
import type { Example } from '../../src/metrics/metric';
import { exampleBlocks } from './example-blocks';
import { ARGUMENTS, introduction } from './introduction';
import { blocks, link, listOf, tableOf } from './markdown';
import { sharedTables } from './shared-tables';

/** The examples of a function by its name. */
export type ExamplesOf = (name: string) => readonly Example[];

/** All functions with their help and a worked example, as Markdown: what stands in docs/functions.md. */
export function functionReference(functions: readonly CellFunction[], examplesOf: ExamplesOf): string {
  const helps = helpOf(functions);
  const examples = new Map(functions.map((each) => [each.name, workedExample(each, examplesOf(each.name))]));
  const shared = sharedTables([...examples.values()]);
  const sections = inSections(functions).map(({ section, functions: own }) =>
    blocks(
      `## ${section.title}`,
      `${section.about}.`,
      own.map((each) => {
        const help = helps.find(({ name }) => name === each.name)!;
        return entry(each, help, exampleBlocks(examples.get(each.name)!, shared));
      }),
    ),
  );
  return `${blocks(introduction(functions.length), contents(functions), sections, sampleTables(shared))}\n`;
}

function contents(functions: readonly CellFunction[]): string {
  const rows = inSections(functions).flatMap(({ section, functions: own }) => [
    [`**${link(section.title, section.title)}**`, ''],
    ...own.map(({ name, summary }) => [link(`\`${name}\``, name), summary]),
  ]);
  return blocks('## All functions', tableOf([['function', 'what it says'], ...rows]));
}

function entry({ parameters }: CellFunction, help: Help, example: readonly string[]): string {
  const ownCount = parameters.filter((each) => !TRAILING.includes(each)).length;
  const own = help.parameters.slice(0, ownCount);
  const common = help.parameters.slice(ownCount).map(({ name }) => `\`${name}\``);
  return blocks(
    `### ${help.name}`,
    `**${help.title}.** ${help.summary}`,
    `\`${help.syntax}\``,
    listOf([
      ...own.map(({ name, text, isOptional }) => `\`${name}\`${isOptional ? ' (optional)' : ''}: ${text}`),
      ...(common.length > 0 ? [`${common.join(', ')}: as in ${link('every function', ARGUMENTS)}.`] : []),
    ]),
    example,
    `**${HEADINGS.rule}** ${help.rule}`,
    help.remarks.length > 0 ? blocks(`**${HEADINGS.remarks}**`, listOf(help.remarks)) : '',
    help.answer.length > 0 ? `**${HEADINGS.answer}** ${help.answer.join(' ')}` : '',
    `**${HEADINGS.sources}** ${help.sources.join(' ')}`,
  );
}

function sampleTables(shared: ReadonlyMap<string, ExampleTable>): string {
  if (shared.size === 0) return '';
  const tables = [...shared].map(([heading, { rows }]) => blocks(`### ${heading}`, tableOf(rows)));
  return blocks('## Tables of the examples', 'The small tables that several examples are worked out from.', tables);
}
