import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { chapterMerged } from './chapter-merged.ts';

const sports = ['Zwembaden openhouden voor schoolkinderen', 'Kunstgras aanleggen bij voetbalclubs'];
const culture = ['Muziekonderwijs voor kleuters aanbieden', 'Schouwburg verbouwen met toneelzaal'];
const both = { code: '5.1', title: 'Sport en cultuur', commitments: [...sports, ...culture] };
const apart = [
  { code: '5.1', title: 'Cultuur', commitments: culture },
  { code: '5.2', title: 'Sport', commitments: sports },
];

describe('chapter-merged', () => {
  test('a chapter whose content stands in another the next year went up in it', () => {
    const found = judgeScene(chapterMerged, [budget(2019, ...apart), budget(2020, both)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toMatch(
      /in de begroting 2019 lijkt opgegaan in “Sport en cultuur” in de begroting 2020/,
    );
  });

  test('a chapter that stops beside one that stays what it was is not merged', () => {
    const old = { code: '5.2', title: 'Riolering', commitments: ['Riolen vervangen in de Oosterwijk'] };
    expect(messagesOf(chapterMerged, [budget(2019, both, old), budget(2020, both)])).toEqual([]);
  });

  test('a report that tells things together is no merger', () => {
    expect(messagesOf(chapterMerged, [budget(2019, ...apart), annualReport(2019, both)])).toEqual([]);
  });
});
