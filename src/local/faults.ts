import { type LocalField, longest } from './local';

/** Why a text is refused. */
export type Fault = 'empty' | 'long' | 'characters' | 'link' | 'phone';

/** Control and format characters (also those that turn text around), private ones, halves of pairs, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Marks piled on one letter, which would cover the lines around it. */
const piled = /\p{M}{4}/u;

/** The address of a link, as browsers read it; null when it is no complete http or https address. */
export function linkOf(text: string): URL | null {
  // Characters that the URL parser would silently drop or convert are refused.
  if (!/^https?:\/\/[^\s\\]+$/i.test(text)) return null;
  try {
    const url = new URL(text);
    const bareHost = url.username === '' && url.password === '' && url.hostname.includes('.');
    return bareHost ? url : null;
  } catch {
    return null;
  }
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

const isPhone = (text: string): boolean => /^\+?[\d ()-]+$/.test(text) && digitsIn(text) >= 3 && digitsIn(text) <= 15;

/** The address that calls a telephone number; the nought in `+31 (0)6` is not dialled. */
export function callOf(phone: string): string {
  const dialled = phone.startsWith('+') ? phone.replace('(0)', '') : phone;
  return `tel:${dialled.replace(/[^\d+]/g, '')}`;
}

/** The fault in a text; null when it is fine. */
export function faultOf(field: LocalField, text: string): Fault | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longest[field]) return 'long';
  if (unseen.test(text) || piled.test(text)) return 'characters';
  if (field === 'socialeKaart' && linkOf(text) === null) return 'link';
  return field === 'contact.phone' && !isPhone(text) ? 'phone' : null;
}

/** A text as people paste it, without what cannot be seen. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The name of a municipality without the word for it in front: texts put that there themselves. */
export const bareName = (municipality: string): string => municipality.replace(/^((de\s+)?gemeente(\s+|$))+/i, '');

/** An address that may lack its beginning, complete: people write `gemeente.nl/kaart`. */
export const completed = (address: string): string =>
  /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]|$)/u.test(address) ? `https://${address}` : address;
