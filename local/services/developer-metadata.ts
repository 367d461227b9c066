import type { Metadata } from '../engine/metadata-store';
import type { OperationArgs } from '../realm/operations';
import { EnumerationValue, enumeration } from './enumeration';
import { exception } from './exception';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import type { Range } from './range';
import { RangeArea } from './range-area';
import { Sheet } from './sheet';
import { checkArguments, enumerated, instance, number, string } from './signature';

/** A key and a value that a script has attached to a row, to a sheet or to the spreadsheet. */
export class DeveloperMetadata {
  #entry: Metadata;

  constructor(entry: Metadata) {
    this.#entry = entry;
  }

  getId(): number {
    return this.#entry.id;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string {
    return this.#entry.value;
  }

  getVisibility(): EnumerationValue {
    return enumeration('Spreadsheet.DeveloperMetadataVisibility')[this.#entry.visibility]!;
  }

  getLocation(): MetadataLocation {
    return new MetadataLocation(this.#entry);
  }

  setKey(...args: [key: string]): this {
    checkArguments('SpreadsheetApp.DeveloperMetadata.setKey', args, [string]);
    return this.#change('setKey', { key: args[0] });
  }

  setValue(...args: [value: string]): this {
    checkArguments('SpreadsheetApp.DeveloperMetadata.setValue', args, [string]);
    return this.#change('setValue', { value: args[0] });
  }

  moveToRow(...args: [row: Range]): this {
    checkArguments('SpreadsheetApp.DeveloperMetadata.moveToRow', args, [instance(RangeArea)]);
    return this.#change('moveToRow', wholeRow(args[0]));
  }

  remove(): void {
    call('DeveloperMetadata.remove', 'metadata.remove', { id: this.#entry.id });
  }

  #change(method: string, change: Partial<Metadata>): this {
    call(`DeveloperMetadata.${method}`, 'metadata.update', { id: this.#entry.id, change });
    this.#entry = { ...this.#entry, ...change };
    return this;
  }
}

tellWhatIsMissing(DeveloperMetadata, 'Spreadsheet.DeveloperMetadata');

/** Where metadata is attached. */
class MetadataLocation {
  readonly #at: MetadataPlace;

  constructor(at: MetadataPlace) {
    this.#at = at;
  }

  getLocationType(): EnumerationValue {
    const types = enumeration('Spreadsheet.DeveloperMetadataLocationType');
    const { sheetId, row } = this.#at;
    if (sheetId === null) return types.SPREADSHEET!;
    return row === null ? types.SHEET! : types.ROW!;
  }

  /** The sheet as a whole; `null` for one of its rows. */
  getSheet(): Sheet | null {
    const { sheetId, row } = this.#at;
    return sheetId === null || row !== null ? null : new Sheet(sheetId);
  }

  getRow(): Range | null {
    const { sheetId, row } = this.#at;
    return sheetId === null || row === null ? null : new Sheet(sheetId).getRange(`${row + 1}:${row + 1}`);
  }
}

tellWhatIsMissing(MetadataLocation, 'Spreadsheet.DeveloperMetadataLocation');

/** Looks for metadata by what it was made with. */
export class MetadataFinder {
  readonly #wanted: OperationArgs<'metadata.find'>;

  constructor(wanted: OperationArgs<'metadata.find'>) {
    this.#wanted = wanted;
  }

  withId(...args: [id: number]): MetadataFinder {
    checkArguments('SpreadsheetApp.DeveloperMetadataFinder.withId', args, [number]);
    return new MetadataFinder({ ...this.#wanted, id: args[0] });
  }

  withKey(...args: [key: string]): MetadataFinder {
    checkArguments('SpreadsheetApp.DeveloperMetadataFinder.withKey', args, [string]);
    return new MetadataFinder({ ...this.#wanted, key: args[0] });
  }

  withValue(...args: [value: string]): MetadataFinder {
    checkArguments('SpreadsheetApp.DeveloperMetadataFinder.withValue', args, [string]);
    return new MetadataFinder({ ...this.#wanted, value: args[0] });
  }

  withVisibility(...args: [visibility: EnumerationValue]): MetadataFinder {
    checkArguments('SpreadsheetApp.DeveloperMetadataFinder.withVisibility', args, [enumerated]);
    return new MetadataFinder({ ...this.#wanted, visibility: args[0].name() as Metadata['visibility'] });
  }

  find(): DeveloperMetadata[] {
    return call('DeveloperMetadataFinder.find', 'metadata.find', this.#wanted).map(
      (entry) => new DeveloperMetadata(entry),
    );
  }
}

tellWhatIsMissing(MetadataFinder, 'Spreadsheet.DeveloperMetadataFinder');

type MetadataPlace = Pick<Metadata, 'sheetId' | 'row'>;

/** The row that a range is; throws as Google does where it is not one row from its first cell to its last. */
export function wholeRow(range: Range): MetadataPlace {
  const { sheetId, row, column, rows, columns } = RangeArea.areaOf(range);
  const { columnCount } = call('Range.addDeveloperMetadata', 'grid.size', { sheetId });
  const isWhole = column === 0 && rows === 1 && columns === columnCount;
  if (isWhole) return { sheetId, row };
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to ' +
      'the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** `addDeveloperMetadata(key, value?, visibility?)` of a row, a sheet or the spreadsheet. */
export function addMetadata(className: 'Range' | 'Sheet' | 'Spreadsheet', at: MetadataPlace, args: unknown[]): void {
  const method = `${className}.addDeveloperMetadata`;
  const forms = [[string], [string, enumerated], [string, string], [string, string, enumerated]];
  checkArguments(`SpreadsheetApp.${method}`, args, ...forms);
  const [key, ...rest] = args as [string, ...unknown[]];
  const value = rest.find((arg) => typeof arg === 'string') as string | undefined;
  const visibility = rest.find((arg) => arg instanceof EnumerationValue) as EnumerationValue | undefined;
  if (key === '') throw exception('The metadata key must not be empty.');
  call(method, 'metadata.add', {
    key,
    value: value ?? '',
    visibility: (visibility?.name() ?? 'DOCUMENT') as Metadata['visibility'],
    ...at,
  });
}
