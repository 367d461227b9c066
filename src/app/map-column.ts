import { readHead } from '../google/tabs';
import { normalise } from '../lib/normalise';
import { AUTOMATIC } from './automatic';
import { saveTeamSettings } from './settings-tab';

/**
 * Takes the column with this header for a field from now on, in reports and in cells alike; `null`: do not use it;
 * `automatic`: forget the choice. On the same tab no other column can be chosen for the field.
 */
export function mapColumn(tab: string, header: string, field: string | null): void {
  const key = normalise(header);
  const headers = field === null || field === AUTOMATIC ? new Set<string>() : textsOf(tab);
  saveTeamSettings(
    ({ choices }) => {
      const others = Object.entries(choices).filter(
        ([name, of]) => name !== key && !(of === field && headers.has(name)),
      );
      const chosen: [string, string][] = field === AUTOMATIC ? [] : [[key, field ?? '']];
      return { choices: Object.fromEntries([...others, ...chosen]) };
    },
    { names: { [key]: header }, makesTab: true },
  );
}

/** The texts among the first rows of a tab, normalised: its headers are among them. */
function textsOf(tab: string): Set<string> {
  const texts = readHead(tab)
    .flat()
    .filter((cell): cell is string => typeof cell === 'string');
  return new Set(texts.map(normalise));
}
