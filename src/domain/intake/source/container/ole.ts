/** OLE compound files (MS-CFB): what encrypted workbooks, `.xls`, `.et`, `.doc` and `.wps` are stored in. Only names are read. */
import type { Refusal } from '../refusal.ts';

const ENTRY_LENGTH = 128;
const HEADER_LENGTH = 512;
const MAX_NAME_BYTES = 64;

export function oleRefusal(name: string, bytes: Uint8Array): Refusal {
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) return 'encrypted';
  if (/\.ett?$/i.test(name) || [...streams].some((stream) => /^ET(?:Ext|Data|Info)/i.test(stream))) return 'et';
  if (streams.has('Workbook') || streams.has('Book')) return 'xls';
  if (streams.has('WordDocument') || /\.(?:docx?|wps|wpt|dotx?|rtf)$/i.test(name)) return 'word';
  if (streams.has('PowerPoint Document') || /\.(?:pptx?|dps)$/i.test(name)) return 'slides';
  return /\.xl\w+$/i.test(name) ? 'xls' : 'unknown';
}

/** Entries of the directory start at multiples of their length: no need to follow the sector chains of a perhaps damaged file. */
function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = HEADER_LENGTH; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    const length = view.getUint16(at + 64, true);
    const type = view.getUint8(at + 66);
    if (length < 4 || length > MAX_NAME_BYTES || length % 2 === 1 || (type !== 1 && type !== 2)) continue;
    const units = Array.from({ length: length / 2 - 1 }, (_, index) => view.getUint16(at + 2 * index, true));
    if (units.every((unit) => unit > 0)) names.add(String.fromCharCode(...units));
  }
  return names;
}
