import { makeSample } from '../../local/sample/make-sample';
import type { Language } from '../../local/sample/words/words';
import type { Cell } from '../../local/workbook';
import type { Cells } from '../../src/model/cell';
import type { TabKind } from '../../src/model/tab';
import { recogniseKind } from '../../src/read/kinds-of-tab';
import { environmentOn } from '../environment';

export const SAMPLE_DAY = '2026-11-22';

const UNIX_EPOCH_SERIAL = 25569;

const made = new Map<string, Record<TabKind, Cells>>();

/** The tabs of a small sample workbook as ranges, by the kind that each is recognised as. */
export function sampleRanges(language: Language, deals = 250): Record<TabKind, Cells> {
  const key = `${language} ${deals}`;
  const ranges = made.get(key) ?? makeRanges(language, deals);
  made.set(key, ranges);
  return ranges;
}

function makeRanges(language: Language, deals: number): Record<TabKind, Cells> {
  const { sheets } = makeSample({ today: SAMPLE_DAY, language, deals });
  const environment = environmentOn(SAMPLE_DAY);
  const ranges = sheets.map(({ name, rows, columnCount }) => {
    const cells = rows.map((row) => Array.from({ length: columnCount }, (_, column) => cellOf(row[column])));
    const kind = recogniseKind(cells, environment, name)?.recognition.kind;
    if (!kind) throw new Error(`The sheet ${name} is no tab that we know`);
    return [kind, cells] as const;
  });
  return Object.fromEntries<Cells>(ranges) as Record<TabKind, Cells>;
}

/** A cell as Sheets hands it over: dates are numbers with a format that has a year. */
function cellOf(cell: Cell | undefined): Cells[number][number] {
  if (cell?.value === undefined) return '';
  const isDate = typeof cell.value === 'number' && /y/i.test(cell.style?.format ?? '');
  return isDate ? new Date(((cell.value as number) - UNIX_EPOCH_SERIAL) * 864e5) : cell.value;
}
