import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetChanged } from './target-changed.ts';

const name = 'Aantal ritten met de stadsbus';
const plan = (target: string) => budget(2018, { indicators: [row(name, { 'target 2018': target })] });
const report = (target: string, achieved = '40') =>
  annualReport(2018, { indicators: [row(name, { 'target 2018': target, 'achieved 2018': achieved })] });

describe('target-changed', () => {
  it('tells that the report names another target than the budget, and quotes both', () => {
    const [found, ...rest] = judgeScene(targetChanged, [plan('> 5'), report('> 2')]);
    expect(rest).toEqual([]);
    expect(found?.message.nl).toBe(
      'Het doel van “Aantal ritten met de stadsbus” voor 2018 is “> 2” in het jaarverslag 2018, en was “> 5” in de begroting 2018. Dat is een lagere eis.',
    );
    expect(found?.chapter).toEqual({ publication: 'annual-report-2018', chapter: '2.1' });
    expect(found?.evidence.map(({ publication, label, raw }) => [publication, label.nl, raw])).toEqual([
      ['budget-2018', 'Doel 2018', '> 5'],
      ['annual-report-2018', 'Doel 2018', '> 2'],
    ]);
  });

  it('sees that what a next budget calls budgeted was the target', () => {
    const next = budget(2019, { indicators: [row(name, { 'budgeted 2018': '60', 'target 2019': '70' })] });
    expect(messagesOf(targetChanged, [plan('50'), next])).toEqual([
      'Het doel van “Aantal ritten met de stadsbus” voor 2018 is “60” in de begroting 2019, en was “50” in de begroting 2018.',
    ]);
  });

  it.each([
    ['> 5', 'Beoogd > 5'],
    ['19,3%', '19.3%'],
    ['15', '15%'],
    ['60.093 (14.4%)', '60.093'],
    ['19,3%', '19%'],
  ])('does not take a target for another that is only written otherwise: %s and %s', (before, now) => {
    expect(messagesOf(targetChanged, [plan(before), report(now)])).toEqual([]);
  });

  it('takes what a budget says of a later year for an outlook, that the next budget may replace', () => {
    const outlook = budget(2018, { indicators: [row(name, { 'target 2018': '50', 'target 2019': '55' })] });
    const next = budget(2019, { indicators: [row(name, { 'target 2019': '60' })] });
    expect(messagesOf(targetChanged, [outlook, next])).toEqual([]);
  });

  it('tells it too where the change alone made that the target was met: that rule may be off', () => {
    expect(messagesOf(targetChanged, [plan('> 5'), report('> 2', '3')])).toHaveLength(1);
  });

  it('says nothing of a target that is missing in one of the two, or that is of another year', () => {
    expect(messagesOf(targetChanged, [plan('-'), report('> 2')])).toEqual([]);
    const next = budget(2019, { indicators: [row(name, { 'target 2019': '> 9' })] });
    expect(messagesOf(targetChanged, [plan('> 5'), next])).toEqual([]);
  });
});
