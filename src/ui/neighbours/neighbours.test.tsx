import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { besideIn, Neighbours } from './neighbours.tsx';

const beside = (name: string) =>
  besideIn(
    ['a', 'b', 'c'],
    (one) => one === name,
    (one) => ({ href: `/${one}`, text: one }),
  );

test('a thing knows what stands before and after it, and the ends of its list have one side', () => {
  expect(beside('b')).toEqual({ previous: { href: '/a', text: 'a' }, next: { href: '/c', text: 'c' } });
  expect([beside('a').previous, beside('c').next]).toEqual([null, null]);
});

test('what is not in the list has nothing beside it, not the last of it', () => {
  expect(beside('x')).toEqual({ previous: null, next: null });
});

test('the way says which way it goes, by name, to a machine as well; without any it is not there', () => {
  const words = { previous: 'Vorige', next: 'Volgende' };
  const html = renderToString(<Neighbours label="Verder" {...beside('b')} words={words} language="nl" />);
  expect(html).toMatch(/<nav [^>]*aria-label="Verder"/);
  expect(html).toMatch(/<a href="\/a" rel="prev"><small>← Vorige<\/small> <span lang="nl">a<\/span><\/a>/);
  expect(html).toMatch(/<a [^>]*href="\/c" rel="next">/);
  expect(renderToString(<Neighbours label="Verder" {...beside('x')} words={words} />)).toBe('');
});
