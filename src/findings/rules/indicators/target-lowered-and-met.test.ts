import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetLoweredAndMet } from './target-lowered-and-met.ts';

const told = (before: string, now: string, achieved: string, name = 'Aantal buurtprojecten') =>
  messagesOf(targetLoweredAndMet, [
    budget(2018, { indicators: [row(name, { 'target 2018': before })] }),
    annualReport(2018, { indicators: [row(name, { 'target 2018': now, 'achieved 2018': achieved })] }),
  ]);

describe('target-lowered-and-met', () => {
  it('tells of a target that was met only because it was lowered, and quotes both targets and the result', () => {
    const name = 'Aantal buurtprojecten';
    const [found] = judgeScene(targetLoweredAndMet, [
      budget(2018, { indicators: [row(name, { 'target 2018': '> 5' })] }),
      annualReport(2018, { indicators: [row(name, { 'target 2018': '> 2', 'achieved 2018': '3' })] }),
    ]);
    expect(found?.message.nl).toBe(
      'Het doel van “Aantal buurtprojecten” voor 2018 is “> 2” in het jaarverslag 2018, en was “> 5” in de begroting 2018. Behaald is “3”: dat haalt alleen het latere doel.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['> 5', '> 2', '3']);
  });

  it('knows that a lower place is better, and less absence', () => {
    expect(told('Top 8', 'Top 20', 'plaats 12', 'Plaats in de sportmonitor')).toHaveLength(1);
    expect(told('4%', '6%', '5%', 'Ziekteverzuim')).toHaveLength(1);
    expect(told('6%', '4%', '5%', 'Ziekteverzuim')).toEqual([]);
  });

  it('is silent where the result meets both targets, or neither', () => {
    expect(told('> 5', '> 2', '23')).toEqual([]);
    expect(told('> 5', '> 4', '3')).toEqual([]);
  });

  it('is silent where the target was raised', () => {
    expect(told('> 2', '> 5', '3')).toEqual([]);
  });

  it('is silent where there is no result, or the target is only written otherwise', () => {
    expect(told('> 5', '> 2', 'NTB')).toEqual([]);
    expect(told('> 5', '>5', '5')).toEqual([]);
  });
});
