import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { answerRepeatsPlan } from './answer-repeats-plan.ts';

const plan = 'Een profileringsstrategie opstellen met partners';

describe('answer-repeats-plan', () => {
  test('what was done, written in the infinitive, repeats the plan', () => {
    const found = judgeScene(answerRepeatsPlan, [
      budget(2017, { commitments: [plan] }),
      annualReport(2017, { accounts: [plan, 'De samenwerking te bevorderen via het platform'] }),
    ]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Van wat er bij “Bereikbaarheid” volgens het jaarverslag 2017 is gedaan, zijn beide punten geschreven als een plan: er staat niet wat er is gebeurd. Eén punt herhaalt een voornemen.',
    ]);
    expect(found[0]?.evidence.map(({ publication }) => publication)).toEqual([
      'budget-2017',
      'annual-report-2017',
      'annual-report-2017',
    ]);
  });

  test('without a commitment at hand it says only how it is written', () => {
    const [message] = messagesOf(answerRepeatsPlan, [annualReport(2017, { accounts: [plan] })]);
    expect(message).toContain('is geschreven als een plan');
    expect(message).not.toContain('herhaalt');
  });

  test('a goal that is repeated is no point of what was done', () => {
    const goal = { text: 'Een hogere score bereiken dan andere gemeenten', question: 'achieve' as const };
    const accounts = [goal.text, plan, 'In mei openden we het loket voor ondernemers.'];
    const [message] = messagesOf(answerRepeatsPlan, [
      budget(2017, { commitments: [goal, plan] }),
      annualReport(2017, { accounts }),
    ]);
    expect(message).toContain('ten minste 1 van de 2 punten');
    expect(message).toContain('Eén punt herhaalt een voornemen.');
  });

  test('a conclusion that may tell more is mentioned', () => {
    const conclusion = {
      text: 'De strategie kwam in mei gereed.',
      question: 'conclusion' as const,
      heading: 'Strategie',
    };
    expect(messagesOf(answerRepeatsPlan, [annualReport(2017, { accounts: [plan, conclusion] })])[0]).toContain(
      'conclusie',
    );
  });

  test('one point in the infinitive among points that tell is a slip of style', () => {
    const accounts = [plan, 'In mei openden we het loket.', 'Drie scholen deden mee.'];
    expect(messagesOf(answerRepeatsPlan, [annualReport(2017, { accounts })])).toEqual([]);
  });

  test('a participle without an auxiliary tells what was done', () => {
    const accounts = ['Samenwerking gezocht met steden in het buitenland om kennis te delen'];
    expect(messagesOf(answerRepeatsPlan, [annualReport(2017, { accounts })])).toEqual([]);
  });

  test('a budget may be written in infinitives', () => {
    expect(messagesOf(answerRepeatsPlan, [budget(2017, { commitments: [plan] })])).toEqual([]);
  });
});
