import { normalise } from '../lib/normalise';
import type { Field } from '../model/field';
import { TAB_FIELDS } from '../model/tabs';

interface FieldNames {
  /** The field's id by a name, normalised. */
  readonly byName: ReadonlyMap<string, string>;
  /** The name that the tab shows, by the field's id. */
  readonly byId: ReadonlyMap<string, string>;
}

let known: FieldNames | undefined;

/**
 * The names of the fields of all tabs. A name that two fields have is the first one's; the other one's has the kind of tab
 * behind it: `Status (leads)`. Ids are names too.
 */
export function fieldNames(): FieldNames {
  known ??= makeNames();
  return known;
}

function makeNames(): FieldNames {
  const byName = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const [kind, fields] of Object.entries(TAB_FIELDS) as [string, readonly Field[]][]) {
    for (const { id, label } of fields) {
      const taken = byName.get(normalise(label));
      const name = taken === undefined || taken === id ? label : `${label} (${kind})`;
      byName.set(normalise(name), id);
      if (!byId.has(id)) byId.set(id, name);
    }
  }
  for (const id of byId.keys()) if (!byName.has(normalise(id))) byName.set(normalise(id), id);
  return { byName, byId };
}
