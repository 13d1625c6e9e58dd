import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, publication, row } from '../../scene/scene.fixture.ts';
import { targetFilledLater } from './target-filled-later.ts';

const name = 'Demografische druk';
const open = budget(2018, { indicators: [row(name, { 'achieved 2016': '78,2%', 'budgeted 2018': '-' })] });
const filled = (plan: string, result: string) =>
  annualReport(2018, { indicators: [row(name, { 'budgeted 2018': plan, 'achieved 2018': result })] });

describe('target-filled-later', () => {
  it('tells that a report has as the plan what was reached, where the budget has a dash', () => {
    const found = judgeScene(targetFilledLater, [open, filled('104,9 %', '104,9 %')]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Demografische druk” staat in de begroting 2018 voor 2018 een streepje. In het jaarverslag 2018 staat als plan voor 2018 “104,9 %”, evenveel als behaald (“104,9 %”).',
    ]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['-', '104,9 %', '104,9 %']);
  });

  it('tells rows of one table together', () => {
    const rows = (cells: Parameters<typeof row>[1]) => ({ indicators: [row(name, cells), row('Groene druk', cells)] });
    expect(
      messagesOf(targetFilledLater, [
        budget(2018, rows({ 'budgeted 2018': '-' })),
        annualReport(2018, rows({ 'budgeted 2018': '7', 'achieved 2018': '7' })),
      ]),
    ).toEqual([
      'Bij “Bereikbaarheid” staat in de begroting 2018 bij 2 indicatoren voor 2018 geen cijfer. In het jaarverslag 2018 staat er als plan voor 2018 evenveel als is behaald. “Demografische druk”: “7”. “Groene druk”: “7”.',
    ]);
  });

  it('is silent where the plan is not the result, where the budget had one, and where another document named it', () => {
    expect(messagesOf(targetFilledLater, [open, filled('104,0 %', '104,9 %')])).toEqual([]);
    expect(messagesOf(targetFilledLater, [open, filled('-', '104,9 %')])).toEqual([]);
    const had = budget(2018, { indicators: [row(name, { 'budgeted 2018': '104,9 %' })] });
    expect(messagesOf(targetFilledLater, [had, filled('104,9 %', '104,9 %')])).toEqual([]);
    const between = publication('progress-report', 2018, { indicators: [row(name, { 'budgeted 2018': '104,9 %' })] });
    expect(messagesOf(targetFilledLater, [open, between, filled('104,9 %', '104,9 %')])).toEqual([]);
  });
});
