import { describe, expect, test } from 'vitest';
import { annualReport, budget, coalitionAgreement, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { chapterSplit } from './chapter-split.ts';

const sports = ['Zwembaden openhouden voor schoolkinderen', 'Kunstgras aanleggen bij voetbalclubs'];
const culture = ['Muziekonderwijs voor kleuters aanbieden', 'Schouwburg verbouwen met toneelzaal'];
const both = { code: '5.1', title: 'Sport en cultuur', commitments: [...sports, ...culture] };
const apart = [
  { code: '5.1', title: 'Cultuur', commitments: culture },
  { code: '5.2', title: 'Sport', commitments: sports },
];

describe('chapter-split', () => {
  test('a chapter with a part of what another was about is split off from it', () => {
    const found = judgeScene(chapterSplit, [budget(2019, both), budget(2020, ...apart)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toMatch(
      /in de begroting 2020 lijkt afgesplitst van “Sport en cultuur” in de begroting 2019/,
    );
    expect(found[0]?.evidence.map(({ publication }) => publication)).toEqual(['budget-2019', 'budget-2020']);
  });

  test('a new chapter beside one that stays what it was is not split off', () => {
    const fresh = { code: '5.2', title: 'Riolering', commitments: ['Riolen vervangen in de Oosterwijk'] };
    expect(messagesOf(chapterSplit, [budget(2019, both), budget(2020, both, fresh)])).toEqual([]);
  });

  test('how surely is a choice', () => {
    expect(messagesOf(chapterSplit, [budget(2019, both), budget(2020, ...apart)], { score: 1 })).toEqual([]);
  });

  test('a budget that tells apart what the coalition agreement took together is no split', () => {
    expect(messagesOf(chapterSplit, [coalitionAgreement(2018, 2022, both), budget(2019, ...apart)])).toEqual([]);
  });

  test('a report that tells things apart is no split', () => {
    expect(messagesOf(chapterSplit, [budget(2019, both), annualReport(2019, ...apart)])).toEqual([]);
  });
});
