import type { Cells } from '../model/cell';
import { TAB_KINDS } from '../model/tab';
import { isTabName } from './header-words';
import { type HeaderChoices, type Recognition, recognise } from './recognise';
import { likeness } from './tab-kinds';

/** What a range is taken for, and how much speaks for it. */
export interface KindOfTab {
  readonly recognition: Recognition;
  readonly score: number;
}

/** What its name adds to what a tab is taken for. */
const NAME_SCORE = 3;
/** What an id or name of its own adds, standing first: a tab that begins with `Deal ID` is one of deals. */
const OWN_ID_SCORE = 3;

/** What kind of tab a range is, by its headers, the values below them and the tab’s name; `null` when it is none that we know. */
export function recogniseKind(cells: Cells, context: { readonly choices: HeaderChoices }, name = ''): KindOfTab | null {
  return kindsOf(cells, context, name)[0] ?? null;
}

/** The kinds of tabs that a range can be, the likeliest first. */
export function kindsOf(cells: Cells, { choices }: { readonly choices: HeaderChoices }, name = ''): KindOfTab[] {
  const found = TAB_KINDS.flatMap((kind) => recognise(cells, kind, choices) ?? []).flatMap((recognition) => {
    const likely = likeness(recognition.kind, new Set(recognition.fields.keys()));
    return likely > 0 ? [{ recognition, likely }] : [];
  });
  const beginWithKey = found.filter(({ recognition }) => beginsWithKey(recognition));
  const isLog = isLogOfDeals(
    found.map(({ recognition }) => recognition),
    cells,
  );
  return found
    .map(({ recognition, likely }) => {
      const isNamed = isTabName(name, recognition.kind, recognition.languages);
      const hasOwnId = isLog
        ? recognition.kind === 'history'
        : beginWithKey.length === 1 && beginWithKey[0]!.recognition === recognition;
      return { recognition, score: likely + (isNamed ? NAME_SCORE : 0) + (hasOwnId ? OWN_ID_SCORE : 0) };
    })
    .sort((a, b) => b.score - a.score);
}

/** What a deal has and a change of its stage has not. */
const OF_A_DEAL = ['amount', 'closeDate', 'closed', 'wonDate', 'expectedClose'];
/** In a log most deals stand on two rows and more; the same share of a list of deals would be an export gone wrong. */
const MOST_OWN = 2 / 3;

/** Whether what could be deals by its headers is a log of their stages: deals that repeat, without amounts and close dates. */
function isLogOfDeals(found: readonly Recognition[], cells: Cells): boolean {
  const [deals, history] = ['deals', 'history'].map((kind) => found.find((each) => each.kind === kind)?.fields);
  const key = history?.get('dealId');
  if (key === undefined || !history!.has('stage') || !history!.has('entered')) return false;
  if (!deals || (deals.get('id') ?? deals.get('name')) !== key || OF_A_DEAL.some((id) => deals.has(id))) return false;
  const { headerRow } = found[0]!;
  const names = cells.slice(headerRow + 1).flatMap((row) => String(row[key] ?? '').trim() || []);
  return new Set(names).size <= MOST_OWN * names.length;
}

function beginsWithKey({ columns, fields }: Recognition): boolean {
  const first = columns[0]?.index;
  return first !== undefined && (fields.get('id') === first || fields.get('name') === first);
}
