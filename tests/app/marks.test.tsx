import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import type { Grounds } from '../../src/engine/cite';
import { replay } from '../../src/engine/replay';
import { browserPlace } from '../../src/storage/keep';
import { groundsWithin } from '../support/unit/grounds';
import { emptyBrowserBeforeEach, open } from './support/open';

emptyBrowserBeforeEach();

const ids = Object.keys(library.sources);

/** The numbers of the sources, and the mark of what this product concludes from them. */
function shownAs({ basis, cite }: Grounds): string {
  const numbers = ids.flatMap((id, index) => (cite.some(({ source }) => source === id) ? [index + 1] : []));
  return `${numbers.join(',')}${basis === 'gevolgtrekking' ? '°' : ''}`;
}

const finished = await Promise.all(
  flows.map(async (flow) => ({ flow, examples: ((await flow.examples?.()) ?? []).slice(0, 2) })),
);

test.each(finished.flatMap(({ flow, examples }) => examples.map(({ id, answers }) => ({ id, flow, answers }))))(
  'the advice on $id shows at every sentence its sources, and a ° where it concludes',
  async ({ flow, answers }) => {
    const done = replay(flow, answers);
    const { lead: _repeated, summary: _inWord, first, ...letter } = flow.letter(done.answers, done.advice);
    browserPlace(flow).keep({ answers: done.answers });
    await open(`#/${flow.id}/advies`, flows, library);
    await screen.findByRole('heading', { level: 1, name: /^Advies/ });
    const marks = [...screen.getByRole('main').querySelectorAll('.cite-mark')].map((each) => each.textContent);
    // Of nothing, nothing comes first.
    const wanted = [...groundsWithin(letter), ...(first?.actions.length === 0 ? [] : groundsWithin(first))];
    expect(marks.toSorted()).toEqual(wanted.map(shownAs).toSorted());
    expect(marks.some((mark) => mark?.endsWith('°'))).toBe(true);
  },
);
