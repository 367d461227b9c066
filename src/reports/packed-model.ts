import type { ModelCell, SheetModel } from './sheet-model';

/** How a cell looks, apart from what it says. */
type Look = Pick<ModelCell, 'format' | 'style'>;
type PackedCell = [value: ModelCell['value'], look: number, said?: Pick<ModelCell, 'formula' | 'note'>];

interface Packed extends Omit<SheetModel, 'cells'> {
  looks: readonly Look[];
  cells: readonly (readonly PackedCell[])[];
}

/** A report as a short text, from which `unpackModel` makes the same report again. */
export function packModel({ cells, ...frame }: SheetModel): string {
  const places = new Map<string, number>();
  const placeOf = ({ format, style }: ModelCell) => {
    const look = JSON.stringify({ format, style });
    const place = places.get(look) ?? places.size;
    places.set(look, place);
    return place;
  };
  const packed = cells.map((row) =>
    row.map((cell): PackedCell => {
      const { value, formula, note } = cell;
      const look = placeOf(cell);
      return formula === undefined && note === undefined ? [value, look] : [value, look, { formula, note }];
    }),
  );
  const looks = [...places.keys()].map((look) => JSON.parse(look) as Look);
  return JSON.stringify({ ...frame, looks, cells: packed } satisfies Packed);
}

/** The report of a text; `null` for any other text. */
export function unpackModel(text: string): SheetModel | null {
  try {
    const { looks, cells, ...frame } = JSON.parse(text) as Packed;
    return {
      ...frame,
      cells: cells.map((row) => row.map(([value, look, said]) => ({ value, ...looks[look], ...said }))),
    };
  } catch {
    return null;
  }
}
