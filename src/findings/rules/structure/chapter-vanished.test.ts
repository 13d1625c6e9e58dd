import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { chapterVanished } from './chapter-vanished.ts';

const titles = ['Havens', 'Markten', 'Toerisme', 'Riolering'];
const page = (at: number) => ({
  code: `2.${at + 1}`,
  title: titles[at] ?? '',
  texts: [['situation', `Over ${titles[at]} valt dit te zeggen.`] as const],
});
const all = [0, 1, 2, 3].map(page);

describe('chapter-vanished', () => {
  test('a chapter that the next budget does not have, while the others are there', () => {
    const found = judgeScene(chapterVanished, [budget(2018, ...all), budget(2019, ...all.slice(0, 3))]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      '“Riolering” staat in de begroting 2018, maar is niet gevonden in de begroting 2019; 3 onderdelen ernaast wel.',
    ]);
    expect(found[0]?.chapter).toEqual({ publication: 'budget-2018', chapter: '2.4' });
  });

  test('with a few pages of the next budget at hand, absence says nothing', () => {
    expect(messagesOf(chapterVanished, [budget(2018, ...all), budget(2019, ...all.slice(0, 2))])).toEqual([]);
  });

  test('in a programme of two chapters those of the other programmes tell that the document is whole', () => {
    const programme = { code: '3', title: 'Wonen', level: 'programme' } as const;
    const homes = { code: '3.1', title: 'Woningen', parent: '3', texts: [['situation', 'Over woningen.'] as const] };
    const before = budget(2018, ...all, programme, homes);
    expect(messagesOf(chapterVanished, [before, budget(2019, ...all, programme)])).toHaveLength(1);
    expect(messagesOf(chapterVanished, [before, budget(2019, ...all.slice(0, 3), programme)])).toHaveLength(1);
  });

  test('a report does not have to have what a budget has', () => {
    expect(messagesOf(chapterVanished, [budget(2018, ...all), annualReport(2018, ...all.slice(0, 3))])).toEqual([]);
  });

  test('a chapter that comes back later was away for a year, or is elsewhere', () => {
    const publications = [budget(2018, ...all), budget(2019, ...all.slice(0, 3)), budget(2020, ...all)];
    expect(messagesOf(chapterVanished, publications)).toEqual([]);
  });

  test('a chapter of which only the title is known was never at hand', () => {
    const bare = [...all.slice(0, 3), { code: '2.4', title: 'Riolering' }];
    expect(messagesOf(chapterVanished, [budget(2018, ...bare), budget(2019, ...all.slice(0, 3))])).toEqual([]);
  });
});
