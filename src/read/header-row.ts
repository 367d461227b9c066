import type { Cells } from '../model/cell';
import type { TabKind } from '../model/tab';
import { candidatesOf } from './header-words';
import { LANGUAGES, type Language } from './words/words';

/** Where the headers of a range stand, and in which languages. */
export interface HeaderRow {
  readonly row: number;
  readonly languages: readonly Language[];
}

const ROWS_LOOKED_AT = 20;
const FEWEST_KNOWN = 2;

interface Found extends HeaderRow {
  readonly known: number;
  /** Texts in the row. */
  readonly texts: number;
}

/**
 * The row with the most headers that we know, in English and one other language; `null` when none has two. Another
 * language is looked at only where English leaves much unknown: each has to be read first. `isChosen` tells whether the
 * team itself has said what a header is.
 */
export function headerRowOf(cells: Cells, kind: TabKind, isChosen: (header: string) => boolean): HeaderRow | null {
  const rows = cells
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => [...new Set(row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''))]);
  const english = bestRow(rows, ['en']);
  if (english && english.known * 2 >= english.texts && !hasForeignLetters(rows[english.row]!)) return english;
  let best = english;
  for (const language of LANGUAGES) {
    if (language === 'en') continue;
    const found = bestRow(rows, [language, 'en']);
    if (found && found.known > (best?.known ?? 0)) best = found;
  }
  return best;

  function bestRow(candidates: readonly (readonly string[])[], languages: readonly Language[]): Found | null {
    let most: Found | null = null;
    candidates.forEach((texts, row) => {
      // Rows of data are no better than the headers above them, whatever their texts mean.
      if (texts.length <= (most?.known ?? 0)) return;
      const known = texts.filter((text) => isChosen(text) || candidatesOf(text, kind, languages).length > 0).length;
      if (known >= FEWEST_KNOWN && known > (most?.known ?? 0)) most = { row, languages, known, texts: texts.length };
    });
    return most;
  }
}

function hasForeignLetters(headers: readonly string[]): boolean {
  return headers.some((header) => /[\u00c0-\u024f\u0600-\u06ff\u4e00-\u9fff]/.test(header));
}
