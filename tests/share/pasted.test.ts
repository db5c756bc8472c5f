import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHash } from '../../src/route/route';
import { decode } from '../../src/share/codec';
import { itemsOfText } from '../../src/share/pasted';
import { manyAnswers, someAnswers } from '../support/unit/arbitraries';
import { flow, linkOf } from '../support/unit/pile';

const [answers = {}] = manyAnswers(flow, 1);
const link = linkOf(flow, answers);
const start = link.slice(0, link.indexOf('#'));

/** Puts a break into a link, each line with the same in front of it. */
const broken =
  (mark: string, lineEnd = '\n') =>
  (sent: string, at: number) => {
    const place = 1 + (at % (sent.length - 1));
    return `${mark}${sent.slice(0, place)}${lineEnd}${mark}${sent.slice(place)}`;
  };

type Noise = (sent: string, at: number) => string;

/** As links come back out of mails, documents and chats. */
const noises: Readonly<Record<string, Noise>> = {
  none: (sent) => sent,
  ...Object.fromEntries(
    ['.', ')', '>', ',', '%20', '%3E', '*', '_', '"', '”', '!', '?', '…', ').', '>,', '&gt;'].map(
      (sign): [string, Noise] => [`${sign} behind it`, (sent) => sent + sign],
    ),
  ),
  'in capitals': (sent) => sent.toUpperCase(),
  quoted: (sent) => `> ${sent}`,
  'quoted twice': (sent) => `>> > ${sent}`,
  starred: (sent) => `*${sent}*`,
  'in a link of Markdown': (sent) => `[link](${sent})`,
  'with unseen marks': (sent, at) => `${sent.slice(0, at % sent.length)}\u200B${sent.slice(at % sent.length)}\u202C`,
  'over two lines': broken(''),
  'over two lines, Windows': broken('', '\r\n'),
  'over two lines, quoted': broken('> '),
  'over two lines, quoted-printable': broken('', '=\r\n'),
  'behind Safe Links': (sent) =>
    `https://eur05.safelinks.protection.outlook.com/?url=${encodeURIComponent(sent)}&data=05%7C02%7Cx&reserved=0`,
  'behind another filter': (sent) => `https://www.google.com/url?q=${encodeURIComponent(sent)}&sa=D`,
  'behind two filters': (sent) =>
    `https://a.example/?url=${encodeURIComponent(`https://b.example/?url=${encodeURIComponent(sent)}&x=1`)}&y=2`,
  'behind URL Defense 2': (sent) =>
    `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(sent).replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF`,
  'behind URL Defense 3': (sent) => `https://urldefense.com/v3/__${sent.replace('#', '*')}__;Iw!!abc$`,
};

describe.each(Object.entries(noises))('a link %s', (_name, noise) => {
  test('gives the answers that were sent', () => {
    fc.assert(
      fc.property(someAnswers(flow), fc.nat(), (given, at) => {
        fc.pre(Object.keys(given).length > 0);
        expect(itemsOfText(flow, noise(linkOf(flow, given), at))).toMatchObject([{ kind: 'answers', answers: given }]);
      }),
      { numRuns: 100 },
    );
  });
});

const oneLine = Object.entries(noises).filter(([name]) => !name.startsWith('over two lines'));
const between = ['', ' ', '%20', ', ', ';', '<', '>', '><', '|', '"', ')(', ' %20', '\n', ' en van ons '];

test('two links in one text give the answers of both, however each came and whatever stands between them', () => {
  fc.assert(
    fc.property(
      fc.tuple(
        ...[0, 1].map(() => fc.record({ given: someAnswers(flow), noise: fc.constantFrom(...oneLine), at: fc.nat() })),
      ),
      fc.constantFrom(...between),
      (links, sign) => {
        fc.pre(links.every(({ given }) => Object.keys(given).length > 0));
        const text = links.map(({ given, noise: [, noise], at }) => noise(linkOf(flow, given), at)).join(sign);
        expect(itemsOfText(flow, text), text).toMatchObject(
          links.map(({ given }) => ({ kind: 'answers', answers: given })),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('an escaped space between a link and what follows is no part of it', () => {
  expect(itemsOfText(flow, `${link}%20Met%20groet`)).toMatchObject([{ kind: 'answers', answers }]);
});

test.each(['.', ')', '>', ',', '%20', '%3E', '*', '…'])('an address with %s behind it opens', (sign) => {
  const { segments } = parseHash(`${link.slice(start.length)}${sign}`.toUpperCase());
  expect(segments.slice(0, 2)).toEqual([flow.id, 'deel']);
  expect(decode(flow, segments[2] ?? '')).toMatchObject({ answers });
});

test('a link whose code was cut off is refused as damaged, and what follows it is no part of it', () => {
  const cut = link.slice(0, -3);
  expect(itemsOfText(flow, `${cut}\nMet vriendelijke groet\n${link}`)).toMatchObject([
    { kind: 'skipped', reason: 'checksum' },
    { kind: 'answers', answers },
  ]);
});

test('a name comes without what turns text around', () => {
  expect(itemsOfText(flow, `De \u202ELinde\u0007: ${link}`)).toMatchObject([{ name: 'De Linde' }]);
});

test('of very many links only so many are looked at, and that is said', () => {
  const items = itemsOfText(flow, `${link}\n`.repeat(4_000));
  expect(items).toHaveLength(201);
  expect(items.at(-1)).toMatchObject({ kind: 'skipped', reason: 'tooMany' });
  expect(itemsOfText(flow, 'x'.repeat(2_000_000))).toMatchObject([{ kind: 'skipped', reason: 'size' }]);
});
