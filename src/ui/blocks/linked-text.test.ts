import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkText } from './linked-text.ts';

test('a phrase that refers to another chapter becomes a link, once', () => {
  expect(
    linkText(
      'Meer hierover, zie verder 2.3.6; zie verder 2.3.6.',
      [],
      [{ text: 'zie verder 2.3.6', href: '/b/2.3.6' }],
    ),
  ).toEqual([
    { text: 'Meer hierover, ', href: null },
    { text: 'zie verder 2.3.6', href: '/b/2.3.6' },
    { text: '; zie verder 2.3.6.', href: null },
  ]);
});

test('a link of the source stays a link, but never one that runs a script', () => {
  const link = (href: string) => linkText('lees de nota', [{ start: 5, end: 12, href }], []);
  expect(link('https://example.org/nota')[1]).toEqual({ text: 'de nota', href: 'https://example.org/nota' });
  for (const href of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.example', '/beheer'])
    expect(link(href)).toEqual([{ text: 'lees de nota', href: null }]);
});

test('where a link and a phrase overlap the first one wins', () => {
  expect(
    linkText('zie 2.1.4', [{ start: 0, end: 3, href: 'https://a.example' }], [{ text: 'zie 2.1.4', href: '/x' }]),
  ).toEqual([
    { text: 'zie', href: 'https://a.example' },
    { text: ' 2.1.4', href: null },
  ]);
});

test('the pieces joined are the text, whatever the links', () => {
  const link = fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    end: fc.integer({ min: -5, max: 40 }),
    href: fc.constant('https://a.example'),
  });
  const phrase = fc.record({ text: fc.string({ maxLength: 3 }), href: fc.constant('/x') });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(link), fc.array(phrase), (text, links, phrases) => {
      expect(
        linkText(text, links, phrases)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
