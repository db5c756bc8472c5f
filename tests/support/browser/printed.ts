import type { Page } from 'playwright-core';
import { flows } from '../../../flows';
import { library } from '../../../flows/library';
import { sideOf, sidesOf } from '../../../src/content/sides';
import { encode } from '../../../src/share/codec';
import { flow } from './flow';
import { hagroOf, storedHagro } from './hagros';
import { offer } from './local';
import { type Visit } from './page';
import { fullVisit, fullWalk } from './screens';
import { storedAnswers } from './stored';
import { someWalk } from './walks';

/** A printed text and its size in points. */
export interface PrintedText {
  readonly text: string;
  readonly size: number;
}

const hagro = storedHagro(hagroOf(Array.from({ length: 5 }, (_, seed) => someWalk(flow, seed).answers)));

/** Two sides beside each other, for the first flow that has sides. */
function sidesAddress(): string[] {
  const found = flows.find(({ sides }) => sides !== undefined);
  if (found === undefined) return [];
  const walks = Array.from({ length: 60 }, (_, seed) => someWalk(found, seed).answers);
  const given = sidesOf(found).map((side) => walks.find((answers) => sideOf(found, answers) === side) ?? {});
  return [`#/${found.id}/naast/${given.map((answers) => encode(found, answers)).join('/')}`];
}

const ofFlow = (each: (typeof flows)[number]): Visit[] => {
  const walk = each.id === flow.id ? fullWalk : someWalk(each, 5);
  const agendas = each.agendas(walk.answers, walk.advice).map(({ id }) => `agenda/${id}`);
  const stored = storedAnswers(each, walk.answers);
  return ['controle', 'papier', ...agendas].map((step) => ({ at: `#/${each.id}/${step}`, stored }));
};

/** Every screen that somebody may print but the advice, whose own test measures its page, with what the browser must hold for it. */
export const printed: readonly Visit[] = [
  ...flows.flatMap(ofFlow),
  ...['vergelijken', 'varianten'].map((step) => ({ ...fullVisit, at: `#/${flow.id}/${step}` })),
  ...(library.explanation === undefined ? [] : [{ at: `#/${library.explanation.id}` }]),
  ...sidesAddress().map((at) => ({ at })),
  ...['overzicht', 'verslag'].map((step) => ({ at: `#/hagro/${step}`, stored: hagro })),
  { ...fullVisit, at: offer },
];

/** Every text that the page prints now, pictures included, with the size that it has on paper; not the raised numbers. */
export function printedTexts(page: Page): Promise<PrintedText[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: PrintedText[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (parent === null || text === '' || !parent.checkVisibility({ checkVisibilityCSS: true })) continue;
      if (parent.closest('.visually-hidden, .cite-number, script, style') !== null) continue;
      // A picture may be drawn smaller than its own measures.
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale * 0.75;
      found.push({ text: text.slice(0, 40), size: Math.round(size * 100) / 100 });
    }
    return found;
  });
}
