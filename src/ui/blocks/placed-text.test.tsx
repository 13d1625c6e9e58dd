import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PlacedText } from './placed-text.tsx';

const text = 'We bouwen een brug, zie verder 2.3.6. Klaar.';
const at = (id: string, words: string) => {
  const start = text.indexOf(words);
  return { id, earlier: [], start, end: start + words.length };
};
const phrases = [{ text: 'zie verder 2.3.6', href: '/2.3.6' }];
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '');

test('a place stands around its words, with the links in them', () => {
  const html = renderToStaticMarkup(
    <PlacedText text={text} phrases={phrases} places={[at('a', 'een brug, zie verder 2.3.6')]} />,
  );
  expect(html).toBe(
    'We bouwen <span id="a">een brug, <a class="nl-link" href="/2.3.6">zie verder 2.3.6</a></span>. Klaar.',
  );
});

test('a place within another stands in it, one that goes on behind it ends with it, and no letter is lost', () => {
  const html = renderToStaticMarkup(
    <PlacedText
      text={text}
      phrases={phrases}
      places={[at('outer', 'We bouwen een brug'), at('inner', 'bouwen'), at('over', 'brug, zie'), at('same', 'bouwen')]}
    />,
  );
  expect(html).toContain(
    '<span id="outer">We <span id="inner"><span id="same">bouwen</span></span> een <span id="over">brug</span></span>',
  );
  expect(plain(html)).toBe(text);
});

test('what led there before still leads there', () => {
  const html = renderToStaticMarkup(<PlacedText text={text} places={[{ ...at('a', 'Klaar'), earlier: ['b'] }]} />);
  expect(html).toContain('<span id="a"><span id="b" class="ds-place"></span>Klaar</span>');
});
