import { describe, expect, test } from 'vitest';
import { budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { referenceAmbiguous } from './reference-ambiguous.ts';

const promotion = {
  code: '2.1.4',
  title: 'Promotie van kennissectoren',
  commitments: ['Promotie van de haven in Duitsland'],
};
const sports = { code: '2.1.4', title: 'Sportvelden en zwembaden', commitments: ['Kunstgras aanleggen'] };
const refers = (text: string, title: string | null = null, code: string | null = '2.1.4') => ({
  code: '4.1',
  title: 'Onderwijs',
  references: [{ text, code, title }],
});

describe('reference-ambiguous', () => {
  test('a number that is another chapter in another year says nothing without document and year', () => {
    const found = judgeScene(referenceAmbiguous, [budget(2020, promotion, refers('Zie 2.1.4')), budget(2022, sports)]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      '“Zie 2.1.4” noemt geen titel of document: 2.1.4 is in de begroting 2020 “Promotie van kennissectoren” en in de begroting 2022 “Sportvelden en zwembaden”.',
    ]);
    expect(found[0]?.evidence).toHaveLength(3);
  });

  test('with its title or its document it is clear', () => {
    const titled = budget(
      2020,
      promotion,
      refers('Zie 2.1.4 Promotie van kennissectoren', 'Promotie van kennissectoren'),
    );
    expect(messagesOf(referenceAmbiguous, [titled, budget(2022, sports)])).toEqual([]);
    const dated = budget(2020, promotion, refers('Zie 2.1.4 van de begroting 2020'));
    expect(messagesOf(referenceAmbiguous, [dated, budget(2022, sports)])).toEqual([]);
  });

  test('a number that means the same every year is clear, also when its title changed a bit', () => {
    const renamed = { ...promotion, title: 'Promotie van onze kennissectoren' };
    expect(
      messagesOf(referenceAmbiguous, [budget(2020, promotion, refers('Zie 2.1.4')), budget(2022, renamed)]),
    ).toEqual([]);
  });

  test('a title that two chapters of the document have', () => {
    const twins = ['1.2', '3.4'].map((code) => ({ code, title: 'Inkoop' }));
    const chapters = [...twins, refers('zie ook inkoop', 'inkoop', null)];
    expect(messagesOf(referenceAmbiguous, [budget(2020, ...chapters)])).toEqual([
      '“zie ook inkoop” kan op 2 onderdelen van de begroting 2020 slaan: ze heten alle “Inkoop”.',
    ]);
  });

  test('a programme and the one chapter in it with the same title are one place', () => {
    const nested = [
      { code: '3', title: 'Inkoop' },
      { code: '3.1', title: 'Inkoop', parent: '3' },
    ];
    expect(messagesOf(referenceAmbiguous, [budget(2020, ...nested, refers('zie ook inkoop', 'inkoop', null))])).toEqual(
      [],
    );
  });
});
