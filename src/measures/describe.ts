import type { Measure, Operand } from './measure';

/** How fields are called in words. Fields that are not named here are called by their id. */
const WORDS: Readonly<Record<string, string>> = {
  closedOn: 'close date',
  expectedOn: 'expected close date',
  firstContactOn: 'first contact',
  created: 'created date',
  chance: 'probability',
};

/** A measure in words: `Sum of amount over deals with status won`. */
export function describe({ aggregate, of, tab, where }: Measure): string {
  const conditions = where.filter((condition, i) => !isNarrowed(where, i, condition.field));
  const limits = conditions.map(({ field, is, values, limit }) =>
    values
      ? `${word(field)} ${is === 'none of' ? 'not ' : ''}${values.join(' or ')}`
      : `${word(field)} ${is} ${limit ?? ''}`.trim(),
  );
  const rows = limits.length > 0 ? `${tab} with ${limits.join(' and ')}` : tab;
  if (!of) return `${rows[0]!.toUpperCase()}${rows.slice(1)}`;
  return `${AGGREGATES[aggregate]} ${operand(of)} over ${rows}`;
}

const AGGREGATES: Readonly<Record<Measure['aggregate'], string>> = {
  count: 'Count of',
  sum: 'Sum of',
  mean: 'Mean of',
  median: 'Median of',
  distinct: 'Distinct',
};

/** A later condition on the same field is narrower and says it all. */
function isNarrowed(where: Measure['where'], place: number, field: string): boolean {
  return where.some((condition, i) => i > place && condition.field === field);
}

function operand(of: Operand): string {
  if ('field' in of) return word(of.field);
  if ('product' in of) return of.product.map(word).join(' × ');
  const [from, to] = of.days;
  return `days from ${word(from)} to ${word(to)}`;
}

function word(field: string): string {
  return WORDS[field] ?? field;
}
