import type { Flow } from '../content/flow';
import { addressIn, placeAddress, steps } from '../route/addresses';
import { formats } from '../share/formats';
import { slugOf } from '../share/own';
import { type Local, largestLocal, localSchema } from './local';
import { type LocalError, parseLocal } from './parse';

/** Local information as text: what a file holds and a browser keeps. */
export function toLocalText(local: Local, indent = 0): string {
  return JSON.stringify({ format: formats.local, schema: localSchema, ...local }, null, indent);
}

/** Local information as a piece of an address: its text in UTF-8 as base64url. */
export function toLocalCode(local: Local): string {
  const bytes = new TextEncoder().encode(toLocalText(local));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** No code of a text that is small enough is longer. */
const longestCode = Math.ceil((largestLocal * 4) / 3);

/** Reads a code that {@link toLocalCode} may have made, or anybody; errors as {@link parseLocal}. */
export function fromLocalCode(
  flows: Parameters<typeof parseLocal>[0],
  code: string,
): { readonly local: Local } | LocalError {
  if (code.length > longestCode) return { error: 'size' };
  if (!/^[\w-]+$/.test(code)) return { error: 'format' };
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return parseLocal(flows, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { error: 'format' };
  }
}

/** Kept local information as the file that opens it again; null when it cannot be read. */
export function localFile(flow: Parameters<typeof parseLocal>[0][number], text: string) {
  const found = parseLocal([flow], text);
  if ('error' in found) return null;
  return { name: localFileName(found.local), text: `${toLocalText(found.local, 2)}\n` };
}

/** The address that offers local information to a practice, within the app. */
export function localAddress(flow: Pick<Flow, 'id'>, local: Local): string {
  return addressIn(placeAddress(flow), steps.local, toLocalCode(local));
}

/** The name to save local information under: `lokaal-alphen-aan-den-rijn.json`. */
export function localFileName({ municipality }: Pick<Local, 'municipality'>): string {
  const slug = slugOf(municipality);
  return `lokaal-${slug === '' ? 'invulling' : slug}.json`;
}
