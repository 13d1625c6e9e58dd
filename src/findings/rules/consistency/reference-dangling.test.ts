import { describe, expect, test } from 'vitest';
import { budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { referenceDangling } from './reference-dangling.ts';

const titles = ['Havens', 'Markten', 'Toerisme', 'Startende bedrijven'];
const branch = (count: number) => titles.slice(0, count).map((title, at) => ({ code: `2.3.${at + 1}`, title }));
const refers = (text: string, code: string | null, title: string | null = null) => ({
  code: '4.1',
  title: 'Onderwijs',
  references: [{ text, code, title }],
});

describe('reference-dangling', () => {
  test('a number that a complete branch does not have leads nowhere', () => {
    const found = judgeScene(referenceDangling, [budget(2020, ...branch(4), refers('Zie verder 2.3.6', '2.3.6'))]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      '“Onderwijs” in de begroting 2020 verwijst naar 2.3.6, maar dat onderdeel is daar niet gevonden.',
    ]);
    expect(found[0]?.chapter).toEqual({ publication: 'budget-2020', chapter: '4.1' });
    expect(found[0]?.evidence[0]?.raw).toBe('Zie verder 2.3.6');
  });

  test('a number that is there, with or without a leading zero, is found', () => {
    expect(messagesOf(referenceDangling, [budget(2020, ...branch(4), refers('Zie 02.3.4', '02.3.4'))])).toEqual([]);
  });

  test('with a few pages of a branch at hand, absence says nothing', () => {
    expect(messagesOf(referenceDangling, [budget(2020, ...branch(2), refers('Zie 2.3.6', '2.3.6'))])).toEqual([]);
    const gap = [...branch(2), { code: '2.3.4', title: 'Startende bedrijven' }];
    expect(messagesOf(referenceDangling, [budget(2020, ...gap, refers('Zie 2.3.6', '2.3.6'))])).toEqual([]);
  });

  test('in a document that looks whole a branch of two says it too', () => {
    const whole = [1, 2].flatMap((at) => [
      { code: `${at}`, title: `Programma ${titles[at]}` },
      { code: `${at}.1`, title: titles[at + 1] ?? '' },
      { code: `${at}.2`, title: `${titles[at]} en meer` },
    ]);
    const from = { code: '3', title: 'Onderwijs', references: [{ text: 'Zie 2.8', code: '2.8', title: null }] };
    expect(messagesOf(referenceDangling, [budget(2020, ...whole, from)])).toHaveLength(1);
    expect(messagesOf(referenceDangling, [budget(2020, ...whole.slice(2), from)])).toEqual([]);
  });

  test('a reference to another document is not looked for in this one', () => {
    const chapters = [...branch(4), refers('Zie 2.3.6 van de begroting 2017', '2.3.6')];
    expect(messagesOf(referenceDangling, [budget(2020, ...chapters)])).toEqual([]);
  });

  test('a number with the title of another chapter', () => {
    const chapters = [...branch(4), refers('Zie 2.3.1 Toerisme', '2.3.1', 'Toerisme')];
    expect(messagesOf(referenceDangling, [budget(2020, ...chapters)])).toEqual([
      '“Onderwijs” in de begroting 2020 verwijst naar 2.3.1 “Toerisme”, maar 2.3.1 heet daar “Havens”.',
    ]);
    const near = [...branch(4), refers('Zie 2.3.4 Bedrijven', '2.3.4', 'Bedrijven')];
    expect(messagesOf(referenceDangling, [budget(2020, ...near)])).toEqual([]);
  });
});
