import type { NumberColumn, TextColumn } from '../model/column';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';

type Columns = Pick<Table, 'column'>;

/** What a stage's name tells of its place in the sales process; the name here is that of its class, such as `proposal`. */
export type StageRank = (stage: string) => { status: number; rank: number; known: boolean; name?: string | null };

/**
 * The place of each stage in the sales process, by the code of the stage column: by what its name tells; a stage of the
 * team's own by the mean probability of its deals, else by the place of its first row among the others. Won and lost
 * stages come last; the blank stage has no place (-1).
 */
export function stageOrder(table: Columns, rankOf: StageRank): number[] | undefined {
  const column = table.column('stage') as TextColumn | undefined;
  if (!column) return undefined;
  let means: readonly (number | null)[] | undefined;
  const meanOf = (code: number) => {
    means ??= meanProbability(table, column);
    return means[code] ?? null;
  };
  const placed = column.values
    .map((name, code) => ({ name, code, ...rankOf(name) }))
    .filter(({ code }) => code !== 0)
    .map((stage) => ({ code: stage.code, place: placeOf(stage, meanOf) }))
    .sort((a, b) => a.place - b.place || a.code - b.code);
  const order = column.values.map(() => -1);
  placed.forEach(({ code }, index) => {
    order[code] = index;
  });
  return order;
}

const LAST_RANK = 6;

function placeOf(
  stage: { code: number; status: number; rank: number },
  meanOf: (code: number) => number | null,
): number {
  if (stage.status === WON) return 100;
  if (stage.status === LOST) return 101;
  if (stage.status !== OPEN) return 102;
  if (stage.rank > 0) return stage.rank;
  const mean = meanOf(stage.code);
  return mean === null ? LAST_RANK / 2 : mean * LAST_RANK;
}

function meanProbability(table: Columns, { codes, values }: TextColumn): (number | null)[] {
  const probability = table.column('probability') as NumberColumn | undefined;
  if (!probability) return values.map(() => null);
  const { values: chances } = probability;
  const sums = new Float64Array(values.length);
  const counts = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const chance = chances[row]!;
    if (Number.isNaN(chance)) continue;
    sums[codes[row]!]! += chance;
    counts[codes[row]!]!++;
  }
  return values.map((_, code) => (counts[code] === 0 ? null : sums[code]! / counts[code]!));
}
