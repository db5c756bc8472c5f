import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/engine/day';
import { callOf, faultOf, linkOf } from '../../src/local/faults';
import { type Local, type LocalField, longest } from '../../src/local/local';
import { parseLocal } from '../../src/local/parse';
import { fromLocalCode, localFileName, toLocalCode, toLocalText } from '../../src/local/write';
import { formats, isOfFormat } from '../../src/share/formats';
import { words } from '../support/browser/texts';
import { full, least, village } from './village';

const textFor = (field: LocalField) =>
  fc
    .string({ minLength: 1, maxLength: longest[field], unit: 'grapheme' })
    .filter((text) => faultOf(field, text) === null);
const phones = fc.stringMatching(/^\+?[0-9]{3,8}[ -]?[0-9]{0,7}$/);
const link = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((url) => url.length <= longest.socialeKaart);
const status = fc.constantFrom('ja', 'deels', 'nee', 'onbekend');

const locals: fc.Arbitrary<Local> = fc.record(
  {
    flow: fc.constant('shed'),
    version: fc.constant(1),
    made: fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(dayOf),
    municipality: textFor('municipality'),
    filledBy: textFor('filledBy'),
    team: textFor('team'),
    contact: fc.record(
      { name: textFor('contact.name'), phone: phones, hours: textFor('contact.hours') },
      { requiredKeys: [] },
    ),
    socialeKaart: link,
    function: fc.record({ called: textFor('function.called'), hours: textFor('function.hours') }, { requiredKeys: [] }),
    answers: fc.record(
      {
        colour: fc.constantFrom('red', 'blue', 'grey'),
        state: fc.record({ sharp: status, clean: status }, { requiredKeys: ['sharp'] }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['flow', 'version', 'made', 'municipality', 'filledBy', 'answers'] },
);

test('whatever can be filled in comes back the same, from a file and from a link', () => {
  fc.assert(
    fc.property(locals, (local) => {
      expect(parseLocal([village], toLocalText(local, 2))).toEqual({ local });
      expect(fromLocalCode([village], toLocalCode(local))).toEqual({ local });
    }),
  );
});

const lines = Object.values(Object(words)).flatMap((group) => JSON.stringify(group));

test('no text says the word for municipality twice, whatever stands in front of its name', () => {
  const name = fc
    .array(fc.constantFrom('gemeente ', 'Gemeente  ', 'de gemeente ', 'GEMEENTE\u00a0'), { maxLength: 3 })
    .chain((before) => fc.constantFrom('Epe', 'Súdwest-Fryslân', '’s-Hertogenbosch').map((it) => before.join('') + it));
  expect(lines.join()).toContain('gemeente {{municipality}}');
  fc.assert(
    fc.property(name, (municipality) => {
      const read = parseLocal([village], toLocalText({ ...least, municipality }));
      if (!('local' in read)) throw new Error(municipality);
      const said = lines.join().replaceAll('{{municipality}}', read.local.municipality);
      expect(said).not.toMatch(/gemeente\s+(de\s+)?gemeente/i);
      expect(read.local.municipality).not.toBe('');
    }),
  );
});

test.each([full, least])('$municipality comes back too, and its code is plain', (local) => {
  const code = toLocalCode(local);
  expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(fromLocalCode([village], code)).toEqual({ local });
  expect(isOfFormat(formats.local, toLocalText(local))).toBe(true);
});

test.each([
  ['Alphen aan den Rijn', 'lokaal-alphen-aan-den-rijn.json'],
  ['Súdwest-Fryslân', 'lokaal-sudwest-fryslan.json'],
  ['’s-Hertogenbosch', 'lokaal-s-hertogenbosch.json'],
  ['../../etc', 'lokaal-etc.json'],
  ['東京', 'lokaal-invulling.json'],
])('the file of %s is called %s', (municipality, name) => {
  expect(localFileName({ municipality })).toBe(name);
});

describe('addresses', () => {
  test.each([
    ['0172 465 465', 'tel:0172465465'],
    ['+31 (0)6-12345678', 'tel:+31612345678'],
    ['14 0172', 'tel:140172'],
  ])('%s is dialled as %s', (phone, call) => {
    expect(faultOf('contact.phone', phone)).toBeNull();
    expect(callOf(phone)).toBe(call);
  });

  test('a name in other letters is shown as the browser sees it', () => {
    expect(linkOf('https://gemeente.exаmple.nl/')?.host).toContain('xn--');
  });
});
