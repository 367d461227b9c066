export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** The sheet it is attached to; `null`: the spreadsheet. */
  sheetId: string | null;
}

/** Developer metadata: notes that scripts attach to sheets and to the spreadsheet, unseen by people. */
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

  removeSheet(sheetId: string): void {
    this.entries = this.entries.filter((entry) => entry.sheetId !== sheetId);
  }
}
