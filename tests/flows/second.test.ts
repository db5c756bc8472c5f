import { expect, test } from 'vitest';
import { functiecheck } from '../../flows/functiecheck';
import { advise as adviseFunctie } from '../../flows/functiecheck/advice';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import { advise as adviseJeugd } from '../../flows/jeugdaanbod/advice';
import { advisor, type Messages } from '../../src/cli/advise';
import { everyFunctiecheck, functiecheckCount } from '../second/every-functiecheck';
import { randomLine, type Sort } from '../second/generate';
import { Random } from '../second/random';
import { second } from '../second/second';

const flows = { jeugdaanbod, functiecheck } as const;
const sorts: readonly Sort[] = ['whole', 'partial', 'extra', 'malformed'];
const mostShown = 3;

/** What an error says in words is free; its code and place are not. */
const messages: Messages = {
  json: '',
  answer: {
    kind: '',
    choose: '',
    unknownOption: '',
    duplicate: '',
    empty: '',
    tooMany: '',
    exclusive: '',
    wholeNumber: '',
    outOfRange: '',
    notAbove: '',
    unknownItem: '',
  },
};

const withoutMessage = (outcome: unknown) =>
  JSON.stringify(outcome, (key, value: unknown) => (key === 'message' ? undefined : value));

/** The first lines on which the product and the second implementation do not say the same. */
function differences(id: keyof typeof flows, lines: Iterable<string>) {
  const advise = advisor(flows[id], messages);
  const found: { line: string; product: string; second: string }[] = [];
  let count = 0;
  for (const line of lines) {
    count += 1;
    const product = withoutMessage(advise(line));
    const other = withoutMessage(JSON.parse(second(id, line)));
    if (product !== other && found.length < mostShown) found.push({ line, product, second: other });
  }
  return { count, found };
}

function* randomLines(id: keyof typeof flows, sort: Sort, count: number): Generator<string> {
  const random = new Random(count);
  for (let index = 0; index < count; index += 1) yield randomLine(id, sort, random);
}

/** Both were written from the domain's text; the second by somebody who had not seen the first. */
test.each(sorts)('the keuzehulp says what the second implementation says: %s', (sort) => {
  const count = 4_000;
  expect(differences('jeugdaanbod', randomLines('jeugdaanbod', sort, count))).toEqual({ count, found: [] });
});

test.each(sorts)('so does the functiecheck: %s', (sort) => {
  const count = 2_000;
  expect(differences('functiecheck', randomLines('functiecheck', sort, count))).toEqual({ count, found: [] });
});

/** Whole answers need no machine: every one is on the path, as the tests above hold. */
function wholeDifferences(id: keyof typeof flows, lines: Iterable<string>) {
  const advise = { jeugdaanbod: adviseJeugd, functiecheck: adviseFunctie }[id];
  const found: { line: string; product: string; second: string }[] = [];
  let count = 0;
  for (const line of lines) {
    count += 1;
    const product = JSON.stringify(advise(JSON.parse(line)));
    const other = JSON.stringify(JSON.parse(second(id, line)).advice);
    if (product !== other && found.length < mostShown) found.push({ line, product, second: other });
  }
  return { count, found };
}

test('so does the keuzehulp on twenty thousand whole sets', () => {
  const count = 20_000;
  expect(wholeDifferences('jeugdaanbod', randomLines('jeugdaanbod', 'whole', count))).toEqual({ count, found: [] });
});

test('so does the functiecheck on everything that can be answered', () => {
  expect(wholeDifferences('functiecheck', everyFunctiecheck())).toEqual({ count: functiecheckCount, found: [] });
});
