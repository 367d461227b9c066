import { fromBase64, fromHex, toBase64, toBytes, toHex, toSigned } from './bytes';
import { addEnumerations, type EnumerationValue } from './enumeration';
import { exception, notImplemented } from './exception';
import { formatDate } from './format-date';
import { host } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { checkArguments, enumerated, type Fits, list, number, string } from './signature';

const date: Fits = (value) => Object.prototype.toString.call(value) === '[object Date]';

const ALGORITHMS = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
} as const;

/** Small helps that Apps Script has instead of a standard library. */
export class Utilities {
  formatDate(...args: [date: Date, timeZone: string, format: string]): string {
    checkArguments('Utilities.formatDate', args, [date, string, string]);
    return formatDate(...args);
  }

  sleep(...args: [milliseconds: number]): void {
    checkArguments('Utilities.sleep', args, [number]);
    if (args[0] > 300_000) throw exception('Argument too large: milliseconds');
    host().sleep(args[0]);
  }

  getUuid(): string {
    return host().uuid();
  }

  computeDigest(
    ...args: [algorithm: EnumerationValue, value: string | number[], charset?: EnumerationValue]
  ): number[] {
    const forms = [
      [enumerated, string],
      [enumerated, list],
      [enumerated, string, enumerated],
    ];
    checkArguments('Utilities.computeDigest', args, ...forms);
    const [named, value] = args;
    const algorithm = ALGORITHMS[named.name() as keyof typeof ALGORITHMS];
    if (!algorithm) throw notImplemented(`Utilities.DigestAlgorithm.${named.name()}`);
    return toSigned(fromHex(host().digest(algorithm, toHex(toBytes(value)))));
  }

  base64Encode(...args: [data: string | number[], charset?: EnumerationValue]): string {
    checkArguments('Utilities.base64Encode', args, [string], [list], [string, enumerated]);
    return toBase64(toBytes(args[0]));
  }

  base64EncodeWebSafe(...args: [data: string | number[], charset?: EnumerationValue]): string {
    checkArguments('Utilities.base64EncodeWebSafe', args, [string], [list], [string, enumerated]);
    return toBase64(toBytes(args[0])).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(...args: [encoded: string, charset?: EnumerationValue]): number[] {
    checkArguments('Utilities.base64Decode', args, [string], [string, enumerated]);
    return toSigned(fromBase64(args[0]));
  }

  base64DecodeWebSafe(...args: [encoded: string, charset?: EnumerationValue]): number[] {
    checkArguments('Utilities.base64DecodeWebSafe', args, [string], [string, enumerated]);
    return toSigned(fromBase64(args[0]));
  }
}

tellWhatIsMissing(Utilities, 'Utilities.Utilities');
addEnumerations(Utilities.prototype, 'Utilities.Utilities');
