import type { Metadata } from '../engine/metadata-store';
import type { OperationArgs } from '../realm/operations';
import { EnumerationValue, enumeration } from './enumeration';
import { exception } from './exception';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { Sheet } from './sheet';
import { checkArguments, enumerated, number, string } from './signature';

/** A key and a value that a script has attached to a sheet or to the spreadsheet. */
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
    return new MetadataLocation(this.#entry.sheetId);
  }

  setKey(...args: [key: string]): this {
    checkArguments('SpreadsheetApp.DeveloperMetadata.setKey', args, [string]);
    return this.#change('setKey', { key: args[0] });
  }

  setValue(...args: [value: string]): this {
    checkArguments('SpreadsheetApp.DeveloperMetadata.setValue', args, [string]);
    return this.#change('setValue', { value: args[0] });
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
  readonly #sheetId: string | null;

  constructor(sheetId: string | null) {
    this.#sheetId = sheetId;
  }

  getLocationType(): EnumerationValue {
    const types = enumeration('Spreadsheet.DeveloperMetadataLocationType');
    return types[this.#sheetId === null ? 'SPREADSHEET' : 'SHEET']!;
  }

  getSheet(): Sheet | null {
    return this.#sheetId === null ? null : new Sheet(this.#sheetId);
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

/** `addDeveloperMetadata(key, value?, visibility?)` of a sheet or of the spreadsheet. */
export function addMetadata(className: 'Sheet' | 'Spreadsheet', sheetId: string | null, args: unknown[]): void {
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
    sheetId,
  });
}
