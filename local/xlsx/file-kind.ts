/** What a file is, told by its first bytes: names lie more often than contents. */
export type FileKind = 'empty' | 'zip' | 'ods' | 'encryptedXlsx' | 'xls' | 'pdf' | 'html' | 'text' | 'binary';

const ZIP = [0x50, 0x4b];
/** An OpenDocument archive begins with this entry, stored as it is. */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return head(bytes, 100).includes(OPEN_DOCUMENT) ? 'ods' : 'zip';
  if (startsWith(bytes, OLE)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'encryptedXlsx' : 'xls';
  if (startsWith(bytes, PDF)) return 'pdf';
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return 'text';
  const text = head(bytes, 4096);
  if (/^\s*<(!doctype html|html|table|\?xml)/i.test(text.replace(/^ï»¿/, ''))) return 'html';
  // UTF-16 without its mark has a zero in every second byte; other texts have none.
  const zeros = text.split('\0').length - 1;
  return zeros === 0 || zeros > text.length * 0.3 ? 'text' : 'binary';
}

const head = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1');

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

const holdsUtf16 = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
