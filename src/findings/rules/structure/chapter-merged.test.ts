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
      /^“(?:Sport” en “Cultuur|Cultuur” en “Sport)” in de begroting 2019 lijken samen “Sport en cultuur” in de begroting 2020 te zijn geworden\.$/,
    );
    expect(found[0]?.evidence).toHaveLength(3);
  });

  test('a chapter that stops beside one that stays what it was is not merged', () => {
    const old = { code: '5.2', title: 'Riolering', commitments: ['Riolen vervangen in de Oosterwijk'] };
    expect(messagesOf(chapterMerged, [budget(2019, both, old), budget(2020, both)])).toEqual([]);
  });

  test('a chapter that goes on as a heading in the other is still there', () => {
    const headed = { ...both, texts: [] };
    const after = budget(2020, headed);
    const passages = ['Sport', 'Cultuur'].map((heading) => ({
      question: 'situation' as const,
      heading,
      blocks: [{ kind: 'paragraph' as const, text: 'Daar gaat het goed mee.' }],
    }));
    const chapters = after.chapters.map((one) => ({ ...one, passages }));
    expect(messagesOf(chapterMerged, [budget(2019, ...apart), { ...after, chapters }])).toEqual([]);
  });

  test('a part that goes up in the chapter above it leaves one chapter, as there was', () => {
    const [above, below] = apart;
    const under = [above, { ...below, parent: '5.1' }].flatMap((one) => one ?? []);
    expect(messagesOf(chapterMerged, [budget(2019, ...under), budget(2020, both)])).toEqual([]);
  });

  test('a report that tells things together is no merger', () => {
    expect(messagesOf(chapterMerged, [budget(2019, ...apart), annualReport(2019, both)])).toEqual([]);
  });
});
