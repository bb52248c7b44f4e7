/** UTF-8 text as base64, as the APIs of code hosts carry files. */

export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Ignores line breaks, which some hosts insert. @throws if the bytes are not UTF-8 */
export function fromBase64(base64: string): string {
  const binary = atob(base64.replaceAll(/\s/g, ''));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
