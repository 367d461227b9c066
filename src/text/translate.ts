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
    messages[key].replace(/\{(\w+)\}/g, (_, name: string) => String((values as Record<string, string | number>)[name]));
}
