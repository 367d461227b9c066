import { CommandType } from '@univerjs/core';
import type { Mutation } from '../../server/protocol';
import type { Grid } from './create-grid';

/** Tells of the changes that the person makes on this grid, and not of those that came from the server. */
export function onOwnChange({ commands, unitId }: Grid, listener: (mutation: Mutation) => void): void {
  commands.onCommandExecuted(({ type, id, params }, options) => {
    // The cell editor is a document of its own with mutations of its own: only those of the sheets are changes.
    if (type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.')) return;
    if (options?.fromSync || options?.onlyLocal || options?.fromFormula) return;
    const change = params as { unitId?: string } | undefined;
    if (change?.unitId === unitId) listener({ id, params: change });
  });
}

/** Tells of every change of the sheets, wherever it was made. */
export function onAnyChange({ commands }: Grid, listener: (mutation: Mutation) => void): void {
  commands.onCommandExecuted(({ type, id, params }) => {
    if (type === CommandType.MUTATION && /^(sheet|formula)\.mutation\./.test(id))
      listener({ id, params: params ?? {} });
  });
}

/** Makes a change on this grid that was made elsewhere already. */
export function applyChange({ commands }: Grid, { id, params }: Mutation): void {
  commands.syncExecuteCommand(id, params, { fromSync: true, onlyLocal: true });
}
