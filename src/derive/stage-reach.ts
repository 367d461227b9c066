import { normalise } from '../lib/normalise';
import { remembered } from '../lib/remembered';
import { NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, WON } from '../model/status';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { stageChanges } from './stage-changes';
import { stageOrder } from './stage-order';

/** A deal's entry into a stage, as the stage history tells it. */
export interface StageEntry {
  /** The row of the deal. */
  readonly deal: number;
  readonly place: number;
  /** `NO_DAY` when the history does not say it. */
  readonly day: number;
}

/** How far each deal came in the sales process. */
export interface StageReach {
  /** The open stages in the order of the process, as the sheet names them: their places. On hold is no stage of it. */
  readonly stages: readonly string[];
  /** The place of the furthest stage of each deal: past the last one when it was won, -1 when nothing tells it. */
  readonly furthest: Int32Array;
  /** The entries into stages that a history tells; the stage in which a deal stands now among them. */
  readonly entries: readonly StageEntry[];
  readonly hasHistory: boolean;
  /** Whether at least half of the lost deals show in which stage they were lost. */
  readonly tellsLosses: boolean;
  /** The place of the first stage of a class or a later one; past the last one when there is none, `null` when no stage’s class is known. */
  placeOfClass(name: OpenClass): number | null;
  /** The place of a stage; -1 for what is no open stage. */
  placeOf(stage: string): number;
}

/** The classes of open stages, in the order of the sales process. */
const CLASSES = ['lead', 'contacted', 'qualified', 'evaluation', 'proposal', 'negotiation'] as const;
export type OpenClass = (typeof CLASSES)[number];

const classPlace = (name: string | null | undefined): number => (CLASSES as readonly unknown[]).indexOf(name ?? '');

const known = new WeakMap<Book, StageReach | null>();

/** How far the deals of a call came: by their stage and by the stage history where there is one. `undefined` without stages. */
export function stageReach(book: Book): StageReach | undefined {
  return remembered(known, book, () => reachOf(book) ?? null) ?? undefined;
}

function reachOf(book: Book): StageReach | undefined {
  const { deals } = book;
  const stage = deals?.column('stage') as TextColumn | undefined;
  const status = deals?.column('status') as TextColumn | undefined;
  if (!deals || !stage || !status) return undefined;
  const process = processOf(deals, stage, book);
  const places = Int32Array.from(stage.values, process.placeOf);
  let told: StageEntry[] | undefined;
  let entries: StageEntry[] | undefined;
  let reached: Reached | undefined;
  const toldEntries = () => {
    told ??= entriesOf(book, process.placeOf);
    return told;
  };
  const reach = () => {
    reached ??= reachedOf(stage.codes, places, status.codes, toldEntries(), process.stages.length);
    return reached;
  };
  return {
    stages: process.stages,
    get furthest() {
      return reach().furthest;
    },
    get entries() {
      entries ??= [...toldEntries(), ...standing(stage, places)];
      return entries;
    },
    get hasHistory() {
      return stageChanges(book) !== undefined;
    },
    get tellsLosses() {
      return reach().tellsLosses;
    },
    placeOfClass: process.placeOfClass,
    placeOf: process.placeOf,
  };
}

type Reached = Pick<StageReach, 'furthest' | 'tellsLosses'>;

function reachedOf(
  stages: Int32Array,
  places: Int32Array,
  status: Int32Array,
  told: readonly StageEntry[],
  won: number,
): Reached {
  const furthest = new Int32Array(stages.length);
  for (let row = 0; row < furthest.length; row++) furthest[row] = places[stages[row]!]!;
  for (const { deal, place } of told) furthest[deal] = Math.max(furthest[deal]!, place);
  let lost = 0;
  let shown = 0;
  for (let row = 0; row < furthest.length; row++) {
    if (status[row] === WON) furthest[row] = won;
    if (status[row] !== LOST) continue;
    lost++;
    if (furthest[row]! >= 0) shown++;
  }
  return { furthest, tellsLosses: shown * 2 >= lost };
}

/** The stage in which each deal stands now. */
function standing({ codes }: TextColumn, places: Int32Array): StageEntry[] {
  const entries: StageEntry[] = [];
  for (let deal = 0; deal < codes.length; deal++) {
    const place = places[codes[deal]!]!;
    if (place >= 0) entries.push({ deal, place, day: NO_DAY });
  }
  return entries;
}

/** The stages of deals and history together, in their order. */
function processOf(deals: LoadedTable, stage: TextColumn, book: Book) {
  const history = book.table('history');
  const changes = history?.column('toStage') as TextColumn | undefined;
  const places = new Map<string, number>();
  const values = [''];
  const codeOf = (name: string) => {
    const key = normalise(name);
    if (key === '') return 0;
    if (!places.has(key)) places.set(key, values.push(name) - 1);
    return places.get(key)!;
  };
  const own = Int32Array.from(stage.values, codeOf);
  const theirs = Int32Array.from(changes?.values ?? [], codeOf);
  // A stage in which deals began may stand only where a change came from.
  const from = changes && (history!.column('fromStage') as TextColumn | undefined);
  const before = Int32Array.from(from?.values ?? [], codeOf);
  const used = new Uint8Array(values.length);
  markUsed(used, stage.codes, own);
  if (changes) markUsed(used, changes.codes, theirs);
  if (from) {
    const ofStages = from.codes.filter((_, row) => changes!.codes[row] !== 0);
    markUsed(used, ofStages, before);
  }
  // All rows are looked at only where the name of a stage does not tell its place.
  const size = deals.size + (changes?.codes.length ?? 0);
  const columns: Readonly<Record<string, TextColumn | NumberColumn>> = {
    stage: {
      kind: 'text',
      values,
      get codes() {
        const codes = new Int32Array(size);
        codes.set(stage.codes.map((code) => own[code]!));
        if (changes)
          codes.set(
            changes.codes.map((code) => theirs[code]!),
            deals.size,
          );
        return codes;
      },
    },
    probability: {
      kind: 'number',
      get values() {
        const chances = new Float64Array(size);
        chances.set(chancesOf(deals));
        if (history && changes) chances.set(chancesOf(history), deals.size);
        return chances;
      },
    },
  };
  const order = stageOrder({ column: (name) => columns[name] }, book.rankOf)!;
  const open = values
    .map((stage, code) => ({ stage, code, told: book.rankOf(stage) }))
    .filter(({ code, told }) => used[code] === 1 && told.status === OPEN && told.name !== 'hold')
    .sort((a, b) => order[a.code]! - order[b.code]!);
  const placeByCode = new Map(open.map(({ code }, place) => [code, place]));
  return {
    stages: open.map(({ stage }) => stage),
    placeOf: (name: string) => placeByCode.get(places.get(normalise(name)) ?? 0) ?? -1,
    placeOfClass(name: OpenClass) {
      const places = open.map(({ told }) => classPlace(told.name));
      if (open.length > 0 && places.every((place) => place < 0)) return null;
      const place = places.findIndex((each) => each >= classPlace(name));
      return place < 0 ? open.length : place;
    },
  };
}

/** Marks what the codes mean, until all that they can mean is marked; a blank stage is none. */
function markUsed(used: Uint8Array, codes: Int32Array, meaning: Int32Array): void {
  let left = new Set(meaning.filter((stage) => stage !== 0 && used[stage] === 0)).size;
  for (let row = 0; row < codes.length && left > 0; row++) {
    const stage = meaning[codes[row]!]!;
    if (stage === 0 || used[stage] === 1) continue;
    used[stage] = 1;
    left--;
  }
}

function chancesOf(table: LoadedTable): Float64Array {
  const column = table.column('probability') as NumberColumn | undefined;
  return column?.values ?? new Float64Array(table.size).fill(NaN);
}

function entriesOf(book: Book, placeOf: (name: string) => number): StageEntry[] {
  const history = book.table('history');
  const changes = stageChanges(book);
  if (!history || !changes) return [];
  const to = history.column('toStage') as TextColumn;
  const from = history.column('fromStage') as TextColumn | undefined;
  const days = dayValues(history, 'entered');
  const entries: StageEntry[] = [];
  const add = (deal: number, name: string, day: number) => {
    const place = placeOf(name);
    if (place >= 0) entries.push({ deal, place, day });
  };
  for (const { dealRow: deal, rows } of changes) {
    if (deal < 0) continue;
    // The stage in which a deal began stands only where its first change came from.
    const first = rows[0]!;
    if (from) add(deal, from.values[from.codes[first]!]!, NO_DAY);
    for (const row of rows) add(deal, to.values[to.codes[row]!]!, days?.[row] ?? NO_DAY);
  }
  return entries;
}
