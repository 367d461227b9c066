import type { en } from './en';

export type MessageKey = keyof typeof en;

/** The messages of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

type NamesIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type Arguments<Key extends MessageKey> = [NamesIn<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<(typeof en)[Key]>, string | number>>];

/** A message with its values put in; the compiler knows which values each message takes. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string;

export function translator(messages: Messages): Translate {
  return (key, ...[values]) =>
    messages[key].replace(/\{(\w+)\}/g, (_, name: string) =>
      isolated(String((values as Record<string, string | number>)[name])),
    );
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A value as it stands within a message that runs the other way: without the marks around it, a Persian name tears the
 * numbers beside it from their signs. A formula stays as it can be copied.
 */
function isolated(value: string): string {
  return RIGHT_TO_LEFT.test(value) && !value.startsWith('=') ? `\u2068${value}\u2069` : value;
}
