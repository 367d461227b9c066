import * as z from 'zod/mini';
import { TAB_FIELDS } from '../model/tabs';
import { AUTOMATIC } from './automatic';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const field = z.enum([
  AUTOMATIC,
  ...new Set(Object.values(TAB_FIELDS).flatMap((fields) => fields.map(({ id }) => id))),
]);

/** What the sidebar may ask for. */
export const requests = {
  recognise: z.strictObject({ tab: text }),
  mapColumn: z.strictObject({ tab: text, header: text, field: z.nullable(field) }),
  generate: z.strictObject({
    runId: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    tab: text,
    period: text,
    reports: z.array(text).check(z.minLength(1), z.maxLength(20)),
  }),
  run: z.strictObject({ runId: z.string().check(z.regex(/^[\w-]{1,64}$/)) }),
  sheet: z.strictObject({ sheetId: z.int() }),
  formula: z.strictObject({ name: z.string().check(z.regex(/^[A-Z]{2,40}$/)), tab: z.nullable(text) }),
};

export function parseRequest<Name extends keyof typeof requests>(
  name: Name,
  request: unknown,
): z.infer<(typeof requests)[Name]> {
  const parsed = requests[name].safeParse(request);
  if (parsed.success) return parsed.data as z.infer<(typeof requests)[Name]>;
  const [issue] = parsed.error.issues;
  throw new Error(
    `The sidebar asked for something unknown (${issue?.path.join('.') || name}). Close it and open it again.`,
  );
}
