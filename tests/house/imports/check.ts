import { type Import, importsOf } from './imports';
import { type Files, fileAt, isPackage } from './resolve';
import { type Room, roomOf, rooms } from './rooms';

/** Why an import is refused, or null when it is in order. */
function faultOf(from: string, { to, late }: Import, files: Files): string | null {
  const name = roomOf(from) ?? '';
  const room: Room | undefined = Object.hasOwn(rooms, name) ? rooms[name] : undefined;
  if (!room) return `${name} is no room yet: give it its place in tests/house/imports/rooms.ts`;
  if (to === null) return 'an import that cannot be read: write a plain address in a plain import';
  if (isPackage(to)) return room.packages?.includes(to) ? null : `${name} may not import the package ${to}`;
  const file = fileAt(from, to, files);
  if (file === null) return `${to} leads to no file of the house`;
  const other = roomOf(file);
  if (other === name || (other !== null && room.rooms.includes(other))) return null;
  if (other === null || !room.late?.includes(other)) return `${name} may not import ${other ?? file} (${to})`;
  return late ? null : `${name} may import ${other} only when it is needed: import('${to}')`;
}

/** Whether a file is one of `src` or `flows` that can import. */
export const hasImports = (path: string): boolean => roomOf(path) !== null && /\.(?:[cm]?[jt]sx?|css)$/.test(path);

/**
 * Every import of `src` and `flows` that goes where it may not, as a line that says where and why.
 * @param files whose imports are judged
 * @param house all files to which an import can lead
 */
export function faultsOf(files: Files, house: Files = files): string[] {
  return [...files]
    .filter(([path]) => hasImports(path))
    .flatMap(([path, text]) => importsOf(path, text).map((found) => ({ path, fault: faultOf(path, found, house) })))
    .flatMap(({ path, fault }) => (fault === null ? [] : [`${path}: ${fault}`]));
}
