import { describe, expect, it } from 'vitest';
import { annualReport, budget, type ChapterSketch, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { noIndicators } from './no-indicators.ts';

function field(code: string, title: string, measured: boolean): ChapterSketch {
  const indicators = measured ? [row(`Oordeel over ${title}`, { 'target 2018': '7' })] : [];
  return { code, title, indicators, commitments: [`We verbeteren ${title}`] };
}

const measured = [field('2.1', 'Parkeren', true), field('2.2', 'Fietsen', true)];
const lacking = field('2.3', 'Openbaar vervoer', false);

describe('no-indicators', () => {
  it('tells of a field with goals and no indicators where others in the budget have them', () => {
    const found = judgeScene(noIndicators, [budget(2018, ...measured, lacking)]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Openbaar vervoer” staat in de begroting 2018 een voornemen, maar zijn geen indicatoren gevonden; bij 2 andere beleidsvelden wel.',
    ]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['Openbaar vervoer', 'We verbeteren Openbaar vervoer']);
  });

  it('is silent where a field has no goals either', () => {
    expect(messagesOf(noIndicators, [budget(2018, ...measured, { ...lacking, commitments: [] })])).toEqual([]);
  });

  it('is silent where it is usual in that budget to have none, as the option says', () => {
    const more = [lacking, field('2.4', 'Havens', false), field('2.5', 'Bruggen', false)];
    expect(messagesOf(noIndicators, [budget(2018, ...measured, ...more)])).toEqual([]);
    expect(messagesOf(noIndicators, [budget(2018, ...measured, ...more)], { share: 0.2 })).toHaveLength(3);
  });

  it('is silent of a programme above the fields, and of an annual report', () => {
    expect(messagesOf(noIndicators, [budget(2018, ...measured, { ...lacking, level: 'programme' })])).toEqual([]);
    expect(messagesOf(noIndicators, [annualReport(2018, ...measured, lacking)])).toEqual([]);
  });

  it('leaves it to another rule where the field had indicators before', () => {
    const before = annualReport(2017, field('2.3', 'Openbaar vervoer', true));
    expect(messagesOf(noIndicators, [before, budget(2018, ...measured, lacking)])).toEqual([]);
  });
});
