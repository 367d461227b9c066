import type { Area } from '../workbook';

export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** The sheet it is attached to; `null`: the spreadsheet. */
  sheetId: string | null;
  /** A row of the sheet; `null`: the sheet as a whole. */
  row: number | null;
}

/** Developer metadata: notes that scripts attach to rows, to sheets and to the spreadsheet, unseen by people. */
export class MetadataStore {
  private entries: Metadata[] = [];
  private lastId = 0;

  all(): readonly Metadata[] {
    return this.entries;
  }

  add(entry: Omit<Metadata, 'id'>): Metadata {
    this.lastId++;
    const added = { ...entry, id: this.lastId };
    this.entries.push(added);
    return added;
  }

  get(id: number): Metadata | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  update(id: number, change: Partial<Omit<Metadata, 'id'>>): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  }

  remove(id: number): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }

  /** Moves a sheet's rows along when rows come or go; `move` answers `null` for what is gone. */
  moveCells(sheetId: string, move: (area: Area) => Area | null): void {
    this.entries = this.entries.flatMap((entry) => {
      if (entry.sheetId !== sheetId || entry.row === null) return [entry];
      // A row is as wide as the sheet: columns that come or go leave it where it is.
      const moved = move({ row: entry.row, rows: 1, column: 0, columns: Number.MAX_SAFE_INTEGER });
      return moved ? [{ ...entry, row: moved.row }] : [];
    });
  }

  removeSheet(sheetId: string): void {
    this.entries = this.entries.filter((entry) => entry.sheetId !== sheetId);
  }
}
