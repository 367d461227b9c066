import * as z from 'zod/mini';
import type { AlertRequest, MutationsRequest, RunRequest, Selection } from './protocol';

const index = z.int().check(z.nonnegative());

const area = z.object({ row: index, column: index, rows: index, columns: index });

export const selection: z.ZodMiniType<Selection> = z.object({ sheetId: z.string(), area });

export const mutationsRequest: z.ZodMiniType<MutationsRequest> = z.object({
  client: z.string(),
  mutations: z.array(z.object({ id: z.string(), params: z.looseObject({}) })),
});

export const runRequest: z.ZodMiniType<RunRequest> = z.object({
  client: z.string(),
  functionName: z.string(),
  args: z.array(z.unknown()),
  selection: z.optional(selection),
});

export const alertRequest: z.ZodMiniType<AlertRequest> = z.object({
  alertId: index,
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
});
