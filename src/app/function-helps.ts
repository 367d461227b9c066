import { CELL_FUNCTIONS } from '../functions/catalogue';
import { type Help, helpOf } from '../functions/help';
import { HEADINGS } from '../functions/help-headings';
import { scriptFile } from '../google/script-file';
import { own } from '../lib/own';
import type { FunctionExample, FunctionHelp, HelpPart } from './api';

/** The help of all cell functions. What their examples answer stands in a file that the build makes. */
export function functionHelps(): FunctionHelp[] {
  const worked: Readonly<Record<string, FunctionExample | null>> = JSON.parse(scriptFile('Examples'));
  return helpOf(CELL_FUNCTIONS).map((help) => {
    const { name, title, section, summary } = help;
    return { name, title, section, summary, parts: partsOf(help), worked: own(worked, name) ?? null };
  });
}

function partsOf({ example, rule, remarks, answer, syntax, parameters, sources }: Help): HelpPart[] {
  const parts = [
    { heading: HEADINGS.example, formula: example, sentences: [] },
    { heading: HEADINGS.rule, sentences: [rule] },
    { heading: HEADINGS.remarks, sentences: remarks },
    { heading: HEADINGS.answer, sentences: answer },
    {
      heading: HEADINGS.syntax,
      formula: syntax,
      sentences: parameters.map(({ name, text, isOptional }) => `${name}${isOptional ? ' (optional)' : ''}: ${text}`),
    },
    { heading: HEADINGS.sources, sentences: sources },
  ];
  return parts.filter((part) => part.formula || part.sentences.length > 0);
}
