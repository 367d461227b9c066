import { normalise } from '../lib/normalise';
import { type Cell, type Cells, isBlank } from '../model/cell';
import { SECTIONS, SETTINGS, type Section, type Setting } from './catalogue';
import { TABLES, type Table } from './tables';

/** What a row of the tab is, as far as it is ours. Rows count from 0. */
export type LocatedRow =
  | { readonly is: 'heading'; readonly row: number; readonly of: Section | Table }
  | { readonly is: 'setting'; readonly row: number; readonly setting: Setting }
  | { readonly is: 'entry'; readonly row: number; readonly table: Table }
  /** Within a section, but no setting of ours. */
  | { readonly is: 'unknown'; readonly row: number; readonly section: Section };

/** The rows that are ours, wherever people have moved them. A section and a table end at the first blank row. */
export function locate(cells: Cells): LocatedRow[] {
  const located: LocatedRow[] = [];
  let within: Section | Table | null = null;
  let isBelowHeading = false;
  cells.forEach(([name, value], row) => {
    const heading = isBlank(value) ? headingNamed(name) : undefined;
    const isHead = isBelowHeading && within !== null && 'head' in within && words(name) === normalise(within.head[0]!);
    isBelowHeading = heading !== undefined;
    if (heading) {
      within = heading;
      located.push({ is: 'heading', row, of: heading });
    } else if (isHead) {
      return;
    } else if (isBlank(name) && isBlank(value)) {
      within = null;
    } else if (within && 'head' in within) {
      located.push({ is: 'entry', row, table: within });
    } else {
      const setting = SETTINGS.find((each) => normalise(each.name) === words(name));
      if (setting) located.push({ is: 'setting', row, setting });
      else if (within) located.push({ is: 'unknown', row, section: within });
    }
  });
  return located;
}

function words(cell: Cell): string {
  return isBlank(cell) ? '' : normalise(String(cell));
}

function headingNamed(cell: Cell): Section | Table | undefined {
  const title = words(cell);
  return title === '' ? undefined : [...SECTIONS, ...TABLES].find((each) => normalise(each.title) === title);
}
