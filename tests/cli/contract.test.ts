import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import { run } from '../support/unit/cli';
import { favourable } from '../support/unit/jeugdaanbod';
import { notKnown } from '../support/unit/open';

const flow = 'jeugdaanbod';
const text = JSON.stringify(favourable);
const path = Object.keys(favourable).filter((id) => id !== 'pohScholing' && id !== 'functieVerdeling');

/** The one object that one line of input leads to, with the status of the command. */
async function answerTo(line: string) {
  const { lines, status, errors } = await run([flow], `${line}\n`);
  expect([lines.length, errors]).toEqual([1, '']);
  return { outcome: JSON.parse(lines[0] ?? ''), keys: Object.keys(JSON.parse(lines[0] ?? '')), status };
}

describe('one line of answers', () => {
  test('that is complete gives path, no question, what is dropped, and the advice', async () => {
    const { outcome, keys, status } = await answerTo(text);
    expect(keys).toEqual(['path', 'current', 'dropped', 'advice']);
    expect(outcome).toEqual({
      path,
      current: null,
      dropped: ['pohScholing', 'functieVerdeling'],
      advice: {
        populatie: 'sterk',
        model: 'plus',
        voorwaarden: [],
        functie: 'jeugdhulp',
        functieMits: [],
        naam: 'ondersteunerJeugd',
        ondersteuning: 'beide',
        financiering: {
          huisartsenbekostiging: 'geregeld',
          pohGgzModule: 'geregeld',
          kjpConsultatie: 'geregeld',
          jeugdwet: 'geregeld',
          zakelijkeAfspraken: 'geregeld',
        },
        acties: [],
        eerst: [],
        openVragen: notKnown(jeugdaanbod, favourable),
        regels: ['P2', 'M6', 'F7', 'N2', 'O2'],
      },
    });
    expect(status).toBe(0);
  });

  test('that stops short gives the next question, and no advice', async () => {
    const { omvang, ...rest } = favourable;
    expect(omvang).toEqual({});
    const { outcome, status } = await answerTo(JSON.stringify(rest));
    const dropped = Object.keys(favourable).slice(2);
    expect(outcome).toEqual({ path: ['praktijkvorm'], current: 'omvang', dropped, advice: null });
    expect(status).toBe(0);
  });

  test('that is empty of answers asks the first question', async () => {
    const { outcome, status } = await answerTo('{}');
    expect(outcome).toEqual({ path: [], current: 'praktijkvorm', dropped: [], advice: null });
    expect(status).toBe(0);
  });

  test('drops names that the flow does not know last, in the order of the parser, values unlooked at', async () => {
    const given = `{"zebra":null,"vertegenwoordiging":"hagro","aap":{"x":[]},"praktijkvorm":"solo","7":1,"__proto__":2}`;
    const { outcome, status } = await answerTo(given);
    expect(outcome.dropped).toEqual(['vertegenwoordiging', '7', 'zebra', 'aap', '__proto__']);
    expect([outcome.path, outcome.current, status]).toEqual([['praktijkvorm'], 'omvang', 0]);
  });
});

describe('the command', () => {
  test.each(flows)('knows $id', async ({ id }) => {
    const { lines, status } = await run([id], '{}\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: [], dropped: [], advice: null });
    expect(status).toBe(0);
  });

  test.each([
    ['no flow', []],
    ['an unknown flow', ['jeugdzorg']],
    ['an empty name', ['']],
    ['a name out of the language', ['toString']],
    ['two flows', [flow, flow]],
  ])('ends with status 2 and a message for %s, and answers nothing', async (_, args) => {
    const { lines, status, errors } = await run(args, '{}\n');
    expect([lines, status]).toEqual([[], 2]);
    expect(errors.trim()).not.toBe('');
    for (const { id } of flows) expect(errors).toContain(id);
  });
});
