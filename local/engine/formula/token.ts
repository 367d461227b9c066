/** One piece of a formula. Joining the `text` of all tokens gives back the formula without its `=`. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Of a reference: the sheet named in front of it, without quotes. */
  sheet?: string;
  /** Of a reference: what follows the sheet's name. */
  area?: string;
}

type TokenKind =
  | 'string'
  | 'reference'
  | 'error'
  | 'number'
  | 'function'
  | 'name'
  | 'open'
  | 'close'
  | 'open-array'
  | 'close-array'
  | 'separator'
  | 'operator'
  | 'space';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,7}`;
const AREA = `(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW}))`;
const NOT_PART_OF_A_NAME = String.raw`(?![\p{L}\p{N}_.(!])`;

const PATTERNS: readonly [TokenKind, RegExp][] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)/iuy],
  ['reference', new RegExp(`(${SHEET})?(${AREA})${NOT_PART_OF_A_NAME}`, 'uy')],
  ['reference', new RegExp(`(${SHEET})(#REF!)`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['open-array', /\{/uy],
  ['close-array', /\}/uy],
  ['separator', /[,;\\]/uy],
  ['operator', /<>|<=|>=|[^\s]/uy],
];

const read = new Map<string, readonly Token[]>();
const REMEMBERED = 2_000;

/** Splits a formula (with its leading `=`) into tokens. */
export function tokenize(formula: string): readonly Token[] {
  let tokens = read.get(formula);
  if (!tokens) {
    if (read.size >= REMEMBERED) read.clear();
    tokens = [...readTokens(formula)];
    read.set(formula, tokens);
  }
  return tokens;
}

function* readTokens(formula: string): Generator<Token> {
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    yield token;
    at += token.text.length;
  }
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) continue;
    if (kind !== 'reference') return { kind, text: match[0] };
    const [text, sheet, area] = match;
    return { kind, text, area, sheet: sheet === undefined ? undefined : unquote(sheet.slice(0, -1)) };
  }
  throw new Error(`no token at ${at} of ${formula}`);
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** A sheet's name as it stands before a `!`. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
