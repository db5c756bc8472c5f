import { JSDOM } from 'jsdom';
import { createServer, type Plugin, type Rollup } from 'vite';
import type { EarlyPlan } from '../src/early/early.ts';
import type { EarlyPage, EarlyScreen } from '../src/prerender/screens.tsx';
import { inlineScript } from './inline.ts';

/** What React and the product expect of a browser, from a page that is none. */
const browserNames = [
  'window',
  'document',
  'location',
  'history',
  'localStorage',
  'navigator',
  'Element',
  'HTMLElement',
  'Node',
  'Event',
  'MouseEvent',
  'MutationObserver',
  'getComputedStyle',
  'addEventListener',
  'removeEventListener',
] as const;

/** Makes the names of a page known everywhere. @returns takes them away again: the build itself runs in no page */
function asBrowser(window: JSDOM['window']): () => void {
  const before = browserNames.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of browserNames) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, known] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (known) Object.defineProperty(globalThis, name, known);
    }
  };
}

async function rendered(): Promise<EarlyPage> {
  const { window } = new JSDOM('<!doctype html><body>', { url: 'http://localhost/', pretendToBeVisual: true });
  window.scrollTo = () => undefined;
  // A page of no size: nothing that depends on one is open.
  window.matchMedia = (media) => Object.assign(new window.EventTarget(), { media, matches: false }) as MediaQueryList;
  const restore = asBrowser(window);
  const server = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom' });
  try {
    const { earlyPage } = await server.ssrLoadModule('/src/prerender/screens.tsx');
    return await earlyPage();
  } finally {
    await server.close();
    restore();
    window.close();
  }
}

/** Each screen shows when the address asks for it; without a script, the start and what the address asks for do. */
const stylesOf = (screens: readonly EarlyScreen[]): string =>
  `[data-early],[data-at] #app{display:none}${screens
    .map(({ key }) => `[data-at="${key}"] [data-early="${key}"]`)
    .join(',')}{display:block}`;
/** The start makes room for what the address asks for, where it stands behind it too (Firefox 115 shows both). */
const withoutScript = [
  '[data-early=""],[data-early]:target{display:block}',
  '[data-early]:target~[data-early=""]{display:none}',
  '[data-early=""]:has(~[data-early]:target){display:none}',
].join('');

/** What stands in the page in front of the product. */
function bodyOf(screens: readonly EarlyScreen[]): string {
  const sections = screens.map(({ key, html }) => `<div data-early="${key}" id="/${key}">${html}</div>`);
  return `<div id="early">${sections.join('')}<p data-waiting role="status"></p></div>`;
}

function planOf({ screens, waiting }: EarlyPage): EarlyPlan {
  return {
    titles: Object.fromEntries(screens.map(({ key, title }) => [key, title])),
    next: Object.fromEntries(screens.flatMap(({ key, next }) => (next === null ? [] : [[key, next]]))),
    waiting,
  };
}

const sheetLink = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g;

/**
 * Puts the sheets that the page links to into the page: the first screens wait for nothing else. The links stay, without
 * being followed, so that no later part of the product asks for the same sheet.
 */
const withSheets = (html: string, bundle: Rollup.OutputBundle): string =>
  html.replace(sheetLink, (link, name: string) => {
    const sheet = bundle[name];
    return sheet?.type === 'asset' ? `<style>${sheet.source}</style>${link.replace('<link', '<link disabled')}` : link;
  });

const scriptTag = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** Asks for the scripts at the end of the page: they take no share of the network while the page itself comes. */
const scriptsLast = (html: string): string =>
  html.replace(scriptTag, '').replace('</body>', () => `${(html.match(scriptTag) ?? []).join('')}</body>`);

/** Writes the first screens into the page, so that they can be read and answered before any script has come. */
export function prerendered(): Plugin {
  return {
    name: 'prerendered',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const page = await rendered();
        const { screens } = page;
        const script = await inlineScript('src/early/script.ts', { earlyPlan: planOf(page) });
        return scriptsLast(withSheets(html, bundle))
          .replace('</head>', () => `<style>${stylesOf(screens)}</style></head>`)
          .replace('<noscript>', () => `<noscript><style>${withoutScript}</style>`)
          .replace('<div id="app">', () => `<script>${script}</script>${bodyOf(screens)}<div id="app">`);
      },
    },
  };
}
