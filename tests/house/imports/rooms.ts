/** What a room may import, beside itself. */
export interface Room {
  readonly rooms: readonly string[];
  /** Packages, spelled as they are imported: `zod/mini` does not let `zod` in. */
  readonly packages?: readonly string[];
  /** Rooms that may only be imported when they are needed (`import()`), or for their types. */
  readonly late?: readonly string[];
}

const react = ['react'];

/** What stands below the features: each of them may import all of it. */
const below = [
  'engine',
  'words',
  'content',
  'ui',
  'route',
  'share',
  'parts',
  'question',
  'storage',
  'session',
  'local',
  'export',
  'keeping',
];

const feature = (...packages: string[]): Room => ({
  rooms: below,
  packages: [...react, ...packages],
  late: ['export/docx'],
});

/** A flow knows what all flows share, and no other flow. */
const flow: Room = { rooms: ['engine', 'content', 'flows', 'flows/functie', 'flows/agenda'], packages: ['xstate'] };

const featureRooms = {
  'features/about': feature(),
  'features/apart': feature(),
  'features/start': feature(),
  'features/walk': feature(),
  'features/advice': feature('uqr'),
  'features/agenda': feature(),
  'features/paper': feature(),
  'features/sides': feature(),
  'features/explain': feature(),
  'features/local': feature('zod/mini'),
  'features/hagro': feature('@xstate/react', 'xstate', 'zod/mini'),
} as const;

/**
 * The rooms of the house and the direction of imports. A room is a folder with its subfolders, but for those that
 * are rooms of their own. A folder of `src` or `flows` that is not named here may import and be imported by nobody.
 */
export const rooms: Readonly<Record<string, Room>> = {
  engine: { rooms: [], packages: ['xstate', 'zod/mini'] },
  content: { rooms: ['engine'] },
  words: { rooms: ['engine'], packages: ['i18next', 'react', 'react-i18next'] },
  ui: { rooms: ['words'], packages: react },
  route: { rooms: ['engine'], packages: ['react'] },
  share: { rooms: ['engine', 'route'], packages: ['zod/mini'] },
  parts: { rooms: ['engine', 'words', 'content', 'ui', 'route', 'share'], packages: react },
  question: { rooms: ['engine', 'words', 'ui', 'parts'], packages: react },
  storage: { rooms: ['engine', 'share'], packages: ['zod/mini'] },
  session: {
    rooms: ['content', 'engine', 'route', 'question', 'share', 'storage'],
    packages: ['@xstate/react', 'react', 'xstate'],
  },
  local: {
    rooms: ['engine', 'words', 'content', 'ui', 'route', 'parts', 'question', 'share', 'storage'],
    packages: [...react, 'zod/mini'],
  },
  export: {
    rooms: ['engine', 'words', 'content', 'parts', 'local', 'share', 'route'],
    packages: react,
    late: ['export/docx'],
  },
  keeping: {
    rooms: ['engine', 'words', 'ui', 'route', 'share', 'parts', 'storage', 'session', 'export'],
    packages: react,
  },
  'export/docx': { rooms: ['engine', 'content', 'export'], packages: ['docx'] },
  ...featureRooms,
  /** Runs in the page before all else: it can use nothing. */
  early: { rooms: [] },
  prerender: {
    rooms: ['app', 'early', 'engine', 'flows', 'flows/index', 'route', 'words'],
    packages: ['react', 'react-dom/client'],
  },
  app: {
    rooms: [...below, 'early', ...Object.keys(featureRooms), 'flows', 'flows/index'],
    packages: ['i18next', 'react', 'react-dom/client', 'react-i18next', 'workbox-window'],
  },
  cli: {
    rooms: ['engine', 'content', 'words', 'flows', 'flows/index'],
    packages: ['node:events', 'node:fs', 'node:fs/promises', 'node:string_decoder'],
  },
  flows: { rooms: ['engine', 'content'], late: ['flows/uitleg'] },
  'flows/functie': { rooms: ['engine', 'content', 'flows'] },
  'flows/agenda': { rooms: ['engine', 'content', 'flows'] },
  'flows/jeugdaanbod': flow,
  'flows/functiecheck': flow,
  'flows/samenwerkingscheck': flow,
  'flows/uitleg': flow,
  'flows/index': { rooms: ['content', 'flows/jeugdaanbod', 'flows/functiecheck', 'flows/samenwerkingscheck'] },
};

/** Folders of which each subfolder is a room, also one that the table does not know. */
const parents = ['features', 'flows'];

/** The room in which a file stands, as `rooms` names it; null when it stands outside `src` and `flows`. */
export function roomOf(path: string): string | null {
  if (path === 'flows/index.ts') return 'flows/index';
  const [top, ...folders] = path.split('/').slice(0, -1);
  if (top !== 'src' && top !== 'flows') return null;
  const [first = top, second] = top === 'flows' ? [top, ...folders] : folders;
  const both = `${first}/${second}`;
  return second !== undefined && (parents.includes(first) || Object.hasOwn(rooms, both)) ? both : first;
}
