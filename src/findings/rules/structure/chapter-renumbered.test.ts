import { describe, expect, test } from 'vitest';
import { annualReport, budget, coalitionAgreement, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { chapterRenumbered } from './chapter-renumbered.ts';

const economy = (code: string) => ({ code, title: 'Economie en werkgelegenheid', level: 'programme' as const });
const field = (code: string, title = 'Samenwerken met kennisinstellingen') => ({ code, title });

describe('chapter-renumbered', () => {
  test('a programme that goes on under another number is renumbered', () => {
    const found = judgeScene(chapterRenumbered, [budget(2020, economy('2')), budget(2022, economy('1.1'))]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      '“Economie en werkgelegenheid” heeft in de begroting 2022 nummer 1.1; in de begroting 2020 was het 2.',
    ]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual([
      'Economie en werkgelegenheid',
      'Economie en werkgelegenheid',
    ]);
    expect(found[0]?.evidence.map(({ label }) => label.nl)).toEqual(['Nummer 2', 'Nummer 1.1']);
  });

  test('the report over last year, which comes out after the next budget, does not number back', () => {
    const documents = [
      budget(2023, economy('2')),
      annualReport(2023, economy('2')),
      budget(2024, economy('1.1')),
      annualReport(2024, economy('1.1')),
    ];
    expect(messagesOf(chapterRenumbered, documents)).toEqual([
      '“Economie en werkgelegenheid” heeft in de begroting 2024 nummer 1.1; in de begroting 2023 was het 2.',
    ]);
    // Of what came out later is never said that it was.
    expect(messagesOf(chapterRenumbered, documents.slice(1))).toEqual([
      '“Economie en werkgelegenheid” heeft in het jaarverslag 2023 nummer 2; in de begroting 2024 was het 1.1.',
    ]);
  });

  test('a coalition agreement has numbers of its own', () => {
    expect(
      messagesOf(chapterRenumbered, [coalitionAgreement(2018, 2022, economy('4')), budget(2020, economy('2'))]),
    ).toEqual([]);
  });

  test('what moves along with the programme above it is not told again', () => {
    const found = messagesOf(chapterRenumbered, [
      budget(2020, economy('2'), field('2.4')),
      budget(2022, economy('1.1'), field('1.1.4')),
    ]);
    expect(found).toHaveLength(1);
  });

  test('a leading zero is no other number, and a chapter without a number is passed over', () => {
    expect(messagesOf(chapterRenumbered, [budget(2019, field('02.1')), budget(2020, field('2.1'))])).toEqual([]);
    const without = budget(2020, { code: null, title: 'Samenwerken met kennisinstellingen' });
    expect(messagesOf(chapterRenumbered, [budget(2019, field('2.1')), without, budget(2021, field('2.1'))])).toEqual(
      [],
    );
  });

  test('another field under another number is not renumbered', () => {
    expect(
      messagesOf(chapterRenumbered, [budget(2019, field('2.1')), budget(2020, field('3.4', 'Riolering'))]),
    ).toEqual([]);
  });

  test('an annex has another number in each document', () => {
    const annex = (code: string) => ({ code, title: 'Verplichte beleidsindicatoren', level: 'other' as const });
    expect(messagesOf(chapterRenumbered, [budget(2023, annex('12')), annualReport(2023, annex('7'))])).toEqual([]);
  });

  test('that there are more is said without a number that a reader could not repeat', () => {
    const water = (code: string) => ({ code, title: 'Riolering en water', level: 'programme' as const });
    const [message] = messagesOf(chapterRenumbered, [
      budget(2020, economy('2'), field('2.4'), water('3')),
      budget(2022, economy('4'), field('4.4'), water('5')),
    ]);
    expect(message).toContain(
      'Ook andere onderdelen hebben in de begroting 2022 een ander nummer; ze staan hieronder.',
    );
  });

  test('a lone chapter at another level, years later, counts only where something points at it', () => {
    const before = { code: '02', title: 'Veiligheid en handhaving', level: 'programme' as const };
    const after = { code: '2.2', title: 'Veiligheid en handhaving' };
    expect(messagesOf(chapterRenumbered, [annualReport(2018, before), annualReport(2020, after)])).toEqual([]);
    const pointing = {
      code: '5',
      title: 'Zorg',
      references: [{ text: 'zie 2.2', code: '2.2', title: null }],
    };
    expect(
      messagesOf(chapterRenumbered, [annualReport(2018, before), annualReport(2020, after, pointing)]),
    ).toHaveLength(1);
  });
});
