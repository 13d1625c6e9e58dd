import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { commitmentRepeated } from './commitment-repeated.ts';

const plan = 'Een horecaplan opstellen voor het stationsgebied en de haven';
const says = (year: number, text = plan) => budget(year, { commitments: [text] });

describe('commitment-repeated', () => {
  test('the same words in the budgets for three years are repeated', () => {
    const found = judgeScene(commitmentRepeated, [says(2017), says(2018), says(2019)]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      `“${plan}” staat in (bijna) dezelfde woorden in de begrotingen van 3 jaren: 2017, 2018, 2019.`,
    ]);
    expect(found[0]?.evidence).toHaveLength(3);
    expect(found[0]?.chapter.publication).toBe('budget-2019');
  });

  test('a report in between that looks back on it is no year more', () => {
    expect(
      messagesOf(commitmentRepeated, [says(2017), annualReport(2017, { commitments: [plan] }), says(2018)]),
    ).toEqual([]);
  });

  test('two years are no habit, unless the organisation says so', () => {
    expect(messagesOf(commitmentRepeated, [says(2018), says(2019)])).toEqual([]);
    expect(messagesOf(commitmentRepeated, [says(2018), says(2019)], { years: 2 })).toHaveLength(1);
  });

  test('a plan that moves on from year to year is not repeated', () => {
    const publications = [
      says(2017, 'Een horecaplan opstellen voor de haven'),
      says(2018, 'Het horecaplan haven vaststellen in de gemeenteraad na inspraak'),
      says(2019, 'Uitvoering horecaplan haven: twintig vergunningen verlenen en handhaven'),
    ];
    expect(messagesOf(commitmentRepeated, publications)).toEqual([]);
  });
});
