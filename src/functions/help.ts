import { TAB_KINDS } from '../model/tab';
import type { CellFunction } from './cell-function';
import { definitionNamed, tabsTaken } from './definition-named';
import { inSections } from './sections';
import { SOURCE_DOCUMENTS } from './source-documents';
import { whatItAnswers } from './what-it-answers';

/** A function as the sidebar and the reference explain it: whole sentences, but for names and titles. */
export interface Help {
  readonly name: string;
  readonly title: string;
  /** The title of the section that it stands in. */
  readonly section: string;
  readonly summary: string;
  readonly syntax: string;
  readonly parameters: readonly ParameterHelp[];
  /** What comes back, and for which days when no period is given. */
  readonly answer: readonly string[];
  readonly rule: string;
  /** What is left out, and what surprises readers. */
  readonly remarks: readonly string[];
  readonly sources: readonly string[];
  /** A call as a person would type it. */
  readonly example: string;
}

export interface ParameterHelp {
  readonly name: string;
  readonly text: string;
  readonly isOptional: boolean;
}

/** The help of these functions by section, in the order of the sections. */
export function helpOf(functions: readonly CellFunction[]): Help[] {
  return inSections(functions).flatMap((group) => group.functions.map((each) => helpOn(each, group.section.title)));
}

function helpOn(cellFunction: CellFunction, section: string): Help {
  const { name, title, summary, rule, remarks, sources, usage } = cellFunction;
  const definition = definitionNamed(name);
  const parameters = parametersOf(cellFunction);
  return {
    name,
    title,
    section,
    summary: sentence(summary),
    syntax: syntaxOf(name, parameters),
    parameters,
    answer: definition ? whatItAnswers(definition).map(sentence) : [],
    rule: sentence(rule),
    remarks: remarks.map(sentence),
    sources: sources.map((source) => sentence(SOURCE_DOCUMENTS[source])),
    example: usage,
  };
}

const OPTIONAL = '(optional) ';

/** A tab is optional too where another one can stand in its place. */
function parametersOf({ name: functionName, parameters }: CellFunction): ParameterHelp[] {
  const definition = definitionNamed(functionName);
  const ways = definition ? tabsTaken(definition).ways : [];
  return parameters.map(({ name, text }) => {
    const tab = TAB_KINDS.find((kind) => kind === name);
    const isReplaceable = tab !== undefined && ways.some((way) => !way.includes(tab));
    const isSaid = text.startsWith(OPTIONAL);
    return { name, isOptional: isSaid || isReplaceable, text: sentence(isSaid ? text.slice(OPTIONAL.length) : text) };
  });
}

function syntaxOf(name: string, parameters: readonly ParameterHelp[]): string {
  const names = parameters.map((each) => (each.isOptional ? `[${each.name}]` : each.name));
  const takesMorePairs = parameters.some((each) => each.name === 'criterion1');
  return `=${name}(${[...names, ...(takesMorePairs ? ['…'] : [])].join(', ')})`;
}

function sentence(text: string): string {
  return `${text}.`;
}
