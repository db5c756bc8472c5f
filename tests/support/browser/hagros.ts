import type { Page } from 'playwright-core';
import { flows } from '../../../flows';
import type { AnswerSet } from '../../../src/engine/question';
import { hagroStore } from '../../../src/features/hagro/hagroStore';
import { emptyHagro, type Hagro, withPractice } from '../../../src/features/hagro/model/hagro';
import { FakeBrowser } from '../unit/browser';
import { type Stored, storedIn, tabOver, withoutCopies } from './stored';

/** The flow that a hagro talks about. */
const [flow] = flows;

/** A hagro of practices with these answers, named A, B, C… */
export function hagroOf(answers: readonly AnswerSet[], change: Partial<Hagro> = {}): Hagro {
  const hagro = answers.reduce<Hagro>(
    (before, each, index) =>
      withPractice(before, {
        name: `Praktijk ${String.fromCodePoint(65 + index)}`,
        answers: each,
        saved: null,
        speaker: '',
        mandate: null,
      }),
    emptyHagro,
  );
  return { ...hagro, ...change };
}

/** What the browser holds of a hagro. */
export function storedHagro(hagro: Hagro): Stored {
  const browser = new FakeBrowser();
  hagroStore(flow, browser.open().shelf).keep({ hagro, wiped: [] });
  return withoutCopies(Object.fromEntries(browser.texts));
}

/** The hagro that the browser keeps now. @throws Error when it keeps none that opens whole */
export async function hagroIn(page: Page): Promise<Hagro> {
  const { hagro, setAside } = hagroStore(flow, tabOver(await storedIn(page)).shelf).open();
  if (setAside) throw new Error('the kept hagro does not open whole');
  return hagro;
}
