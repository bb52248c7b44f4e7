/**
 * Events of an XML part. Names come without their prefix: transitional and strict workbooks differ in namespaces only, and some
 * programs write `<x:row>`.
 */
import { Parser } from 'htmlparser2';
import { decodeText } from '../text/decode.ts';
import { UnreadableError } from '../refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Parts of a workbook nest about ten deep; the work of the parser grows with the depth. */
const MAX_DEPTH = 100;

export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const text = decodeText(bytes);
  if (text === undefined) throw new UnreadableError('damaged');
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new UnreadableError('damaged');
        handler.open?.(localName(name), attributes);
      },
      ontext: (part) => handler.text?.(part),
      onclosetag(name) {
        depth -= 1;
        handler.close?.(localName(name));
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
}

/** By its name without the prefix: `r:id` may as well be called `rel:id`. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === name)?.[1];
}

/** xsd:boolean, also as an element whose absent value means true: `<strike/>`. */
export function isOn(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
