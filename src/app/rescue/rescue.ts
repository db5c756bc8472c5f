/**
 * The last resort, outside the product: a script of its own, in the page and for older browsers, that shows what to do
 * when the product does not start, or stops as a whole. It imports nothing.
 */

/** What the page shows, by the `data-nood` of its texts: a file that was opened by itself, no start, or a full stop. */
type Trouble = 'bestand' | 'start' | 'gestopt';

interface Kept {
  readonly name: string;
  readonly text: string;
}

let hadStarted = false;

const byId = (id: string) => document.getElementById(id);
const isRunning = () => (byId('app')?.childElementCount ?? 0) > 0;

/** The texts that this browser holds of the product, as they stand there, in one file. */
function storedTexts(): Kept[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith('keuzehulp'));
    if (keys.length === 0) return [];
    const texts: Record<string, string | null> = {};
    for (const key of keys) texts[key] = window.localStorage.getItem(key);
    return [{ name: 'keuzehulp-bewaard.json', text: JSON.stringify(texts, null, 2) }];
  } catch {
    return [];
  }
}

/** What was given: as files that open again where the product got far enough to hand them out. */
function kept(): Kept[] {
  const files: Kept[] = [];
  window.dispatchEvent(new CustomEvent('keuzehulp:nood', { detail: files }));
  return files.length > 0 ? files : storedTexts();
}

function offer(list: HTMLElement, files: readonly Kept[]): void {
  list.textContent = '';
  for (const { name, text } of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.textContent = name;
    list.appendChild(document.createElement('li')).appendChild(link);
  }
}

/** The screen of the last resort; null as long as it is not shown. */
let shown: HTMLElement | null = null;

/** Everything else in the page, which says nothing true any more when the last resort is shown. */
const others = () => Array.from(document.querySelectorAll<HTMLElement>('body > :not(.nood)'));

function show(trouble: Trouble): void {
  const template = byId('nood');
  if (shown !== null || !(template instanceof HTMLTemplateElement)) return;
  const screen = document.createElement('div');
  screen.className = 'nood';
  screen.appendChild(document.importNode(template.content, true));
  const list = screen.querySelector<HTMLElement>('ul');
  const files = trouble === 'bestand' ? [] : kept();
  if (list !== null) offer(list, files);
  for (const text of Array.from(screen.querySelectorAll<HTMLElement>('[data-nood]'))) {
    const when = text.getAttribute('data-nood');
    if (when !== trouble && !(when === 'antwoorden' && files.length > 0)) text.parentNode?.removeChild(text);
  }
  // A link alone would lose what stands behind the hash, which may be a code with answers.
  for (const again of Array.from(screen.querySelectorAll('a[href=""]'))) {
    again.addEventListener('click', (event) => {
      event.preventDefault();
      window.location.reload();
    });
  }
  for (const other of others()) other.hidden = true;
  document.body.appendChild(screen);
  shown = screen;
}

function hide(): void {
  for (const other of others()) other.hidden = false;
  shown?.parentNode?.removeChild(shown);
  shown = null;
}

/** Waits a moment: what failed may be no part of the product, or React may still take its screens away. */
function look(): void {
  setTimeout(() => {
    if (isRunning()) return;
    if (hadStarted) show('gestopt');
    else show(window.location.protocol === 'file:' ? 'bestand' : 'start');
  }, 500);
}

function started(): void {
  if (!isRunning()) return;
  hadStarted = true;
  if (shown !== null) hide();
}

// A script that does not load says so on its element, and that does not bubble.
window.addEventListener('error', look, true);
window.addEventListener('unhandledrejection', look);
document.addEventListener('DOMContentLoaded', () => {
  if (!('noModule' in document.createElement('script'))) show('start');
  const app = byId('app');
  if (app === null) return;
  started();
  new MutationObserver(started).observe(app, { childList: true });
});
