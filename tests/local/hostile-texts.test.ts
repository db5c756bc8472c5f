import { describe, expect, test } from 'vitest';
import { parseLocal } from '../../src/local/parse';
import { toLocalText } from '../../src/local/write';
import { full, village } from './village';

const whole = JSON.parse(toLocalText(full));
const readWith = (change: object) => parseLocal([village], JSON.stringify({ ...whole, ...change }));

describe('links and numbers that lead elsewhere', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://x.nl',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.nl',
    'mailto:a@b.nl',
    '//example.nl',
    '/kaart',
    'https:example.nl',
    'https://',
    'https://localhost/',
    'https://gemeente.nl@evil.example/',
    'https://a:b@example.nl/',
    'https:\\\\example.nl',
    'https://exam ple.nl',
    ' https://example.nl',
    'example.nl',
  ])('%s', (socialeKaart) => {
    expect(readWith({ socialeKaart })).toEqual({ error: 'link', at: 'socialeKaart' });
  });

  test.each(['tel:112', '06+1234', '12', 'abc', '0900-1234;ext=1', '*21*06#', '１２３４', '1'.repeat(16)])(
    '%s',
    (phone) => {
      expect(readWith({ contact: { phone } })).toEqual({ error: 'link', at: 'contact.phone' });
    },
  );
});

test.each([
  '',
  '   ',
  'x'.repeat(81),
  'a\u0000b',
  'a\nb',
  'a\u202eb',
  'a\u200bb',
  'a\u2028b',
  '\ufeffa',
  'a\ud800',
  '\ue000',
  'e\u0301\u0302\u0303\u0304',
])('refuses a text that cannot be shown as it is (%#)', (municipality) => {
  expect(readWith({ municipality })).toEqual({ error: 'text', at: 'municipality' });
});
