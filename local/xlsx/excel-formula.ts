import { localeFacts } from '../csv/locale-facts';
import { EXCEL_NEWER_FUNCTIONS, NOT_FOR_EXCEL } from './excel-functions';

const LAST_ROW = 1_048_576;

/**
 * A formula as an .xlsx file holds it, without its `=`; `null` when Excel could not calculate it: it calls one of
 * `customFunctions`, a function that only Google has, or one whose answer spills over other cells.
 * Sheets takes `;` between arguments and half-open ranges such as `F2:F`; a file has neither.
 */
export function toExcelFormula(
  formula: string,
  { locale, customFunctions }: { locale: string; customFunctions: ReadonlySet<string> },
): string | null {
  const pieces = piecesOf(formula.slice(1));
  const isPortable = pieces.every(
    ({ text, isCode }) =>
      !isCode || functionsIn(text).every((name) => !customFunctions.has(name) && !NOT_FOR_EXCEL.has(name)),
  );
  if (!isPortable) return null;
  const hasDecimalComma = localeFacts(locale).decimal === ',';
  let depth = 0;
  const code = (text: string) =>
    [...text]
      .map((letter, at) => {
        if (letter === '{') depth++;
        if (letter === '}') depth--;
        if (depth > 0 && letter === '\\') return ',';
        if (hasDecimalComma && letter === ',' && /\d/.test(text[at - 1] ?? '')) return '.';
        return depth === 0 && letter === ';' ? ',' : letter;
      })
      .join('')
      .replace(/(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Z0-9$(])/gi, `$1:$2${LAST_ROW}`)
      .replace(CALL, (call, name: string) => (EXCEL_NEWER_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn.${call}` : call));
  return pieces.map(({ text, isCode }) => (isCode ? code(text) : text)).join('');
}

/** The opposite, Excel's marks taken off newer functions, columns to the last row half-open again, the `=` before it. */
export function fromExcelFormula(formula: string): string {
  const plain = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '');
  return `=${plain.replace(new RegExp(`(\\$?[A-Z]{1,3}\\$?\\d+:\\$?[A-Z]{1,3})\\$?${LAST_ROW}\\b`, 'g'), '$1')}`;
}

const CALL = /\b([A-Z][A-Z0-9_.]*)\s*(?=\()/gi;
const functionsIn = (code: string) => [...code.matchAll(CALL)].map(([, name = '']) => name.toUpperCase());

/** Texts ("…") and quoted sheet names ('…') apart from the code around them. */
function piecesOf(formula: string): { text: string; isCode: boolean }[] {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((text, at) => ({ text, isCode: at % 2 === 0 }))
    .filter(({ text }) => text !== '');
}
