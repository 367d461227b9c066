import type { FunctionHelp } from '../../app/api';

/** The functions that hold every word of the query; those whose name or title hold them first. */
export function searchFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => plain(text).includes(word));
  const titled = functions.filter(({ name, title }) => holds(`${name} ${title}`));
  const told = functions.filter(
    (help) => !titled.includes(help) && holds(`${help.name} ${help.title} ${help.summary}`),
  );
  return [...titled, ...told];
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
