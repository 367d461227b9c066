import type { ICommandService, Injector } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { noteSize } from './note-size';

const PLUGIN = 'SHEET_NOTE_PLUGIN';

/** The notes of cells, kept by Univer's plugin so that the page shows them. */
export class NoteStore {
  private readonly model: SheetsNoteModel;
  private issued = 0;

  constructor(
    private readonly unitId: string,
    private readonly commands: ICommandService,
    injector: Injector,
  ) {
    this.model = injector.get(SheetsNoteModel);
  }

  /** The notes of a sheet, by `row,column`. */
  of(sheetId: string): Map<string, string> {
    const notes = new Map<string, string>();
    for (const { row, col, note } of this.model.getSheetNotes(this.unitId, sheetId)?.values() ?? []) {
      notes.set(`${row},${col}`, note);
    }
    return notes;
  }

  /** Writes a note, or takes it away when the text is empty. */
  set(sheetId: string, row: number, column: number, text: string): void {
    const { unitId } = this;
    const old = this.model.getNote(unitId, sheetId, { row, col: column });
    if ((old?.note ?? '') === text) return;
    if (text === '') {
      this.commands.syncExecuteCommand(RemoveNoteMutation.id, { unitId, sheetId, row, col: column });
      return;
    }
    this.issued++;
    const id = old?.id ?? `note-${this.issued}`;
    const note = { id, row, col: column, ...noteSize(text), note: text };
    this.commands.syncExecuteCommand(UpdateNoteMutation.id, { unitId, sheetId, row, col: column, note });
  }
}

/** Notes as part of a snapshot: by sheet, row and column. */
export function noteResource(notes: Record<string, Record<number, Record<number, string>>>) {
  const data = Object.fromEntries(Object.entries(notes).map(([sheetId, rows]) => [sheetId, mapCells(rows, sheetId)]));
  return { name: PLUGIN, data: JSON.stringify(data) };
}

function mapCells(rows: Record<number, Record<number, string>>, sheetId: string) {
  return Object.fromEntries(
    Object.entries(rows).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells).map(([column, note]) => [
          column,
          {
            id: `loaded-${sheetId}-${row}-${column}`,
            row: Number(row),
            col: Number(column),
            ...noteSize(note),
            note,
          },
        ]),
      ),
    ]),
  );
}
