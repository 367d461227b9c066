import * as z from 'zod/mini';

const schema = z.email();

export function isEmail(text: string): boolean {
  return schema.safeParse(text).success;
}
