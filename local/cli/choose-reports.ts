import type { SidebarState } from './sidebar-messages';
import { WrongCall } from './wrong-call';

type Report = SidebarState['reports'][number];

/** The ids of the reports that were asked for, by id, by name or by how one of them begins; all when none is named. */
export function chooseReports(known: readonly Report[], asked: readonly string[] | undefined): string[] {
  if (!asked || asked.length === 0) return known.map(({ id }) => id);
  return [...new Set(asked.map((word) => find(known, word).id))];
}

function find(known: readonly Report[], word: string): Report {
  const text = word.toLowerCase();
  const texts = ({ id, name }: Report) => [id.toLowerCase(), name.toLowerCase()];
  const exact = known.find((report) => texts(report).includes(text));
  const begun = known.filter((report) => texts(report).some((one) => one.startsWith(text)));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (!found) {
    throw new WrongCall(`--reports knows ${known.map(({ id }) => id).join(', ')}, found "${word}"`);
  }
  return found;
}
