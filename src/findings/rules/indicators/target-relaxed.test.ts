import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetRelaxed } from './target-relaxed.ts';

const name = 'Kilo restafval per inwoner';
const elsewhere = 'De kade is opnieuw ingericht.';
const cycle = (aim: string, result: string, next: string, { text = elsewhere, ahead = '' } = {}) => [
  budget(2018, { indicators: [row(name, { 'target 2018': aim, ...(ahead !== '' && { 'target 2019': ahead }) })] }),
  annualReport(2018, { indicators: [row(name, { 'target 2018': aim, 'achieved 2018': result })] }),
  budget(2019, { indicators: [row(name, { 'target 2019': next })], texts: [['achieve', text]] }),
];

describe('target-relaxed', () => {
  it('tells that the next aim asks for less than one that was not met, with the result of the report over that year', () => {
    const [found, ...others] = judgeScene(targetRelaxed, cycle('≤ 120', '138', '≤ 125'));
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'Het doel van “Kilo restafval per inwoner” voor 2019 is “≤ 125” in de begroting 2019 en is ruimer dan dat voor 2018, “≤ 120” in de begroting 2018. In 2018 is “138” behaald; het doel van dat jaar is niet gehaald.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['≤ 120', '138', '≤ 125']);
  });

  it('says of a floor that the next one asks for less, with the number that it is less than, also beside another finding', () => {
    const [found] = judgeScene(targetRelaxed, cycle('≥ 120', '98', '≥ 100'));
    expect(found?.message.nl).toContain('“≥ 100” in de begroting 2019 en vraagt minder dan dat voor 2018, “≥ 120”');
    expect(found?.aside?.nl).toBe(
      'Het doel voor 2019 (“≥ 100”, de begroting 2019) vraagt minder dan dat voor 2018 (“≥ 120”, de begroting 2018).',
    );
  });

  it('is silent where the aim was met, asks for more, or for hardly less', () => {
    expect(messagesOf(targetRelaxed, cycle('≤ 120', '118', '≤ 125'))).toEqual([]);
    expect(messagesOf(targetRelaxed, cycle('≤ 120', '138', '≤ 115'))).toEqual([]);
    expect(messagesOf(targetRelaxed, cycle('≤ 120', '138', '≤ 121'))).toEqual([]);
  });

  it('is silent where it was foreseen, and where the text speaks of the aim', () => {
    expect(messagesOf(targetRelaxed, cycle('≤ 120', '138', '≤ 125', { ahead: '≤ 125' }))).toEqual([]);
    const text = 'Het doel voor restafval per inwoner is bijgesteld.';
    expect(messagesOf(targetRelaxed, cycle('≤ 120', '138', '≤ 125', { text }))).toEqual([]);
  });
});
