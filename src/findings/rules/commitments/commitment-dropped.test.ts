import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { commitmentDropped } from './commitment-dropped.ts';

const plan = 'Een fietsplan opstellen voor scholieren uit omliggende dorpen';
const promised = budget(2018, { commitments: [plan, 'Parkeertarieven verlagen op zaterdag'] });
const report = annualReport(2018, { accounts: ['De parkeertarieven op zaterdag zijn verlaagd.'] });
const next = budget(2019, { commitments: ['Parkeertarieven op zondag afschaffen'] });

describe('commitment-dropped', () => {
  test('a plan that neither the report nor the next budget has is dropped', () => {
    const found = judgeScene(commitmentDropped, [promised, report, next]);
    expect(found.map(({ subject }) => subject.title)).toEqual([plan]);
    expect(found[0]?.message.nl).toContain('niet gevonden');
    expect(found[0]?.evidence.map(({ publication, raw }) => [publication, raw])).toEqual([
      ['budget-2018', plan],
      ['annual-report-2018', ''],
      ['budget-2019', ''],
    ]);
  });

  test('a plan that the report accounts for is done, not dropped', () => {
    const told = annualReport(2018, { accounts: ['Het fietsplan voor scholieren uit omliggende dorpen ligt er.'] });
    expect(messagesOf(commitmentDropped, [promised, told, next])).not.toContainEqual(
      expect.stringContaining('fietsplan'),
    );
  });

  test('a plan that goes on in other words is not dropped', () => {
    const on = budget(2019, { commitments: ['Het fietsplan scholieren uitvoeren'] });
    expect(messagesOf(commitmentDropped, [promised, report, on])).not.toContainEqual(
      expect.stringContaining('fietsplan'),
    );
  });

  test.each([
    ['the report', [promised, next]],
    ['the next budget', [promised, report]],
    ['what the next budget will do', [promised, report, budget(2019, { texts: [['situation', 'Het gaat goed.']] })]],
    ['the very next year', [promised, report, budget(2020, { commitments: ['Parkeertarieven op zondag afschaffen'] })]],
  ])('without %s at hand it is not known', (_, publications) => {
    expect(messagesOf(commitmentDropped, publications)).toEqual([]);
  });

  test('a sentence that leans on another is not dropped by itself', () => {
    const leaning = budget(2018, { commitments: ['Daarmee lossen we wachtrijen bij zwembaden op'] });
    const whole = budget(2018, { commitments: ['Wachtrijen bij zwembaden oplossen'] });
    expect(messagesOf(commitmentDropped, [leaning, report, next])).toEqual([]);
    expect(messagesOf(commitmentDropped, [whole, report, next])).toHaveLength(1);
  });
});
