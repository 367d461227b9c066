import type { CellFunction } from './cell-function';

/** A function as the sidebar, the command line and the reference explain it. */
export interface Help {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly syntax: string;
  readonly rule: string;
  readonly example: string;
}

const REQUIRED = new Set(['deals', 'kpi', 'kpis']);

export function helpOf({ name, title, summary, rule, remarks, parameters, usage }: CellFunction): Help {
  const names = parameters.map((parameter) => (REQUIRED.has(parameter.name) ? parameter.name : `[${parameter.name}]`));
  return {
    name,
    title,
    summary: `${summary}.`,
    syntax: `${name}(${names.join(', ')}, …)`,
    rule: [rule, ...remarks].map((sentence) => `${sentence}.`).join(' '),
    example: usage,
  };
}
