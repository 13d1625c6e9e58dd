import { describe, expect, test } from 'vitest';
import { budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { passageDuplicated } from './passage-duplicated.ts';

const text = Array.from({ length: 30 }, (_, at) => `woord${at}`).join(' ');
const page = (code: string, said = text) => ({ code, title: `Deel ${code}`, texts: [['situation', said] as const] });

describe('passage-duplicated', () => {
  test('a text that stands in two chapters of one document stands there twice', () => {
    const found = judgeScene(passageDuplicated, [budget(2020, page('2.1'), page('3.2'))]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toContain('bij “Deel 2.1” en bij “Deel 3.2”');
    expect(found[0]?.evidence.map(({ chapter }) => chapter)).toEqual(['2.1', '3.2']);
  });

  test('a text that stands twice in one chapter', () => {
    const twice = { ...page('2.1'), texts: [['situation', text] as const, ['conclusion', text] as const] };
    expect(messagesOf(passageDuplicated, [budget(2020, twice)])[0]).toContain('in hetzelfde onderdeel');
  });

  test('a short line may stand anywhere', () => {
    expect(
      messagesOf(passageDuplicated, [budget(2020, page('2.1', 'Zie de website.'), page('3.2', 'Zie de website.'))]),
    ).toEqual([]);
  });

  test('what many chapters have is a fixed sentence of the document', () => {
    const pages = ['1.1', '1.2', '1.3', '1.4'].map((code) => page(code));
    expect(messagesOf(passageDuplicated, [budget(2020, ...pages)])).toEqual([]);
  });

  test('a page that is there in two files is no text that stands twice', () => {
    const twin = { ...page('2.1'), title: 'Deel' };
    const publication = budget(2020, twin, twin);
    const [first, second] = publication.chapters;
    if (first === undefined || second === undefined) throw new Error('geen twee onderdelen');
    const chapters = [first, { ...second, slug: '2.1-2' }];
    expect(messagesOf(passageDuplicated, [{ ...publication, chapters }])).toEqual([]);
  });

  test('the same text in two documents is another finding', () => {
    expect(messagesOf(passageDuplicated, [budget(2019, page('2.1')), budget(2020, page('2.1'))])).toEqual([]);
  });
});
