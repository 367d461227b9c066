import type { TabKind } from '../model/tab';
import type { KindOfTab } from '../read/kinds-of-tab';

type Assignment = readonly (TabKind | null)[];

/** By how much a range must look more like another tab than like the wanted one, to be no such tab. */
const CLEARLY = 3;
/** What a range that looks more like another tab loses of each point of difference. */
const PENALTY = 2;
const COMPLETE = 1000;

/**
 * Which range is which of the wanted tabs: the assignment with which a function can be answered and in which ranges are
 * most like their tabs. `likely` has of each range the kinds that it can be, the likeliest first. `null` for a range that
 * is none of the wanted; no answer where there is nothing to assign.
 */
export function assign(
  ways: readonly (readonly TabKind[])[],
  wanted: readonly TabKind[],
  likely: readonly (readonly KindOfTab[])[],
): Assignment | null {
  let best: Assignment | null = null;
  let most = 0;
  const visit = (chosen: Assignment, value: number): void => {
    const place = chosen.length;
    if (place === likely.length) {
      const isComplete = ways.some((way) => way.every((kind) => chosen.includes(kind)));
      const total = value + (isComplete ? COMPLETE : 0);
      if (total > most) [best, most] = [chosen, total];
      return;
    }
    for (const kind of wanted) {
      if (!chosen.includes(kind)) {
        const worth = worthOf(kind, likely[place]!);
        if (worth !== null) visit([...chosen, kind], value + worth);
      }
    }
    visit([...chosen, null], value);
  };
  visit([], 0);
  return best;
}

/** How well a range makes a tab of a kind; `null` when it is none, or clearly another one. */
function worthOf(kind: TabKind, kinds: readonly KindOfTab[]): number | null {
  const own = kinds.find(({ recognition }) => recognition.kind === kind);
  if (!own) return null;
  const lead = kinds[0]!.score - own.score;
  // Of kinds that are as likely the one counts that the function asks for first.
  return lead >= CLEARLY
    ? null
    : own.score - PENALTY * lead - kinds.filter(({ score }) => score > own.score).length / 100;
}
