import { describe, expect, test } from 'vitest';
import { sketch } from '../sketch-block.fixture.ts';
import { readHtml } from './read-html.ts';

function read(html: string): string[] {
  return readHtml(html, 'a.html').blocks.map(sketch);
}

describe('lists', () => {
  test('nested, also where the nesting is not in an item', () => {
    expect(read('<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>')).toEqual(['1 ul • a / >• b / >>1. c / • d']);
    expect(read('<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>')).toEqual(['1 ul • a / >• b / • c']);
  });

  test('the markers that a browser shows', () => {
    expect(read('<ol start=3><li>a<li value=7>b<li>c</ol><ol type=a><li>d<li>e</ol><ol type=I><li>f</ol>')).toEqual([
      '1 ol 3. a / 7. b / 8. c',
      '1 ol a. d / b. e',
      '1 ol I. f',
    ]);
  });

  test('paragraphs in an item are one item, and a typed bullet goes', () => {
    expect(read('<ul><li><p>a</p><p>b</p></li><li>• <a href=/x>c</a></li><li></li></ul>')).toEqual([
      '1 ul • a b / • c',
    ]);
  });

  test('typed bullets in paragraphs are a list', () => {
    expect(read('<p>Doelen:<br>• a<br>• <a href=/x>b</a></p><p>·&nbsp;&nbsp; c</p><p>tekst</p>')).toEqual(
      ['1 p Doelen:', '1 ul • a / • b', '1 ul • c', '1 p tekst'].toSpliced(1, 2, '1 ul • a / • b / • c'),
    );
    expect(read('<p>1. Inleiding</p><p>1. a<br>2. b</p>')).toEqual(['1 p 1. Inleiding', '1 ol 1. a / 2. b']);
  });

  test('a list that lays out the page is not a list', () => {
    expect(read('<ul><li><h3>Kop</h3><p>tekst</p></li></ul>')).toEqual(['1 h3 Kop', '1 p tekst']);
  });
});
