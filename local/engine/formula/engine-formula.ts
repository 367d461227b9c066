import { type ArrayElement, arrayText } from './array-text';
import { closeRange } from './open-range';
import { quoteSheet, type Token, tokenize } from './token';

export interface FormulaContext {
  /** The exact name of the sheet that a formula names, in whichever case; `undefined` when there is none. */
  sheetNamed(name: string): string | undefined;
  /** Whether the locale writes 0,5 for a half. */
  decimalComma: boolean;
  /** Whether the engine's parser accepts a formula in its own dialect. */
  parses(engine: string): boolean;
}

/** Stands in for a formula that names a sheet which is not there. */
export const UNRESOLVED = '=#REF!';
/** Stands in for a formula that cannot be parsed. */
export const UNPARSABLE = '=#ERROR!';

/** The first sheet that a formula names and the workbook lacks. */
export function missingSheet(formula: string, context: FormulaContext): string | undefined {
  return tokenize(formula).find((token) => token.sheet !== undefined && !context.sheetNamed(token.sheet))?.sheet;
}

/** A formula as Sheets accepts it, in the dialect of the engine: closed ranges, commas, exact sheet names. */
export function engineFormula(typed: string, context: FormulaContext): string {
  if (missingSheet(typed, context) !== undefined) return UNRESOLVED;
  const engine = `=${new Rewriter(tokenize(typed), context).expression()}`;
  return context.parses(engine) ? engine : UNPARSABLE;
}

class Rewriter {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: FormulaContext,
  ) {}

  /** Everything up to the end or to an unmatched closing brace. */
  expression(): string {
    let text = '';
    for (let token = this.next(); token; token = this.next()) {
      text += token.kind === 'separator' ? this.separator(token) : this.plain(token);
    }
    return text;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private plain(token: Token): string {
    if (token.kind === 'reference') return this.reference(token);
    if (token.kind === 'open-array') return this.array();
    return token.text;
  }

  private separator(token: Token): string {
    return this.isDecimalComma(token) ? '.' : ',';
  }

  private isDecimalComma(token: Token): boolean {
    const [before, after] = [this.tokens[this.at - 2], this.tokens[this.at]];
    return this.context.decimalComma && token.text === ',' && before?.kind === 'number' && after?.kind === 'number';
  }

  private reference(token: Token): string {
    const area = closeRange(token.area ?? '');
    const sheet = token.sheet === undefined ? undefined : this.context.sheetNamed(token.sheet);
    if (sheet === undefined) return area;
    return area === '#REF!' ? area : `${quoteSheet(sheet)}!${area}`;
  }

  /** A `{…}` from behind its opening brace on. */
  private array(): string {
    const rows: ArrayElement[][] = [[]];
    let element: ArrayElement = { text: '', constant: true };
    let depth = 0;
    const finish = () => {
      rows[rows.length - 1]?.push(element);
      element = { text: '', constant: true };
    };
    for (let token = this.next(); token && token.kind !== 'close-array'; token = this.next()) {
      if (token.kind === 'open') depth++;
      if (token.kind === 'close') depth--;
      if (token.kind !== 'separator') {
        element.constant &&= isConstant(token);
        element.text += this.plain(token);
      } else if (depth > 0 || this.isDecimalComma(token)) {
        element.text += this.separator(token);
      } else {
        finish();
        if (token.text === ';') rows.push([]);
      }
    }
    finish();
    return arrayText(rows);
  }
}

function isConstant({ kind, text }: Token): boolean {
  if (kind === 'operator') return text === '-';
  if (kind === 'name') return /^(?:TRUE|FALSE)$/i.test(text);
  // Univer splits array constants at every comma and semicolon, also at those inside of a string.
  if (kind === 'string') return !/[,;{}]/.test(text);
  return kind === 'number' || kind === 'error' || kind === 'space';
}
