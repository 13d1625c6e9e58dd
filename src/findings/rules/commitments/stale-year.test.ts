import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { staleYear } from './stale-year.ts';

const says = (text: string) => messagesOf(staleYear, [budget(2020, { texts: [['achieve', text]] })]);

describe('stale-year', () => {
  test('a budget that lists what will be reached in an earlier year has stale text', () => {
    const found = judgeScene(staleYear, [
      budget(2020, { texts: [['achieve', 'Dit willen we in 2019 vooral bereiken:']] }),
    ]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Bereikbaarheid” kijkt een tekst in de begroting 2020 vooruit naar 2019.',
    ]);
    expect(found[0]?.evidence[0]?.raw).toBe('Dit willen we in 2019 vooral bereiken:');
  });

  test('a question that asks for another year is stale too', () => {
    const { chapters, ...rest } = budget(2020, {});
    const passages = [{ question: 'do' as const, heading: 'Wat gaan we hiervoor doen in 2018?', blocks: [] }];
    const stale = { ...rest, chapters: chapters.map((chapter) => ({ ...chapter, passages })) };
    expect(judgeScene(staleYear, [stale])[0]?.evidence[0]?.raw).toBe('Wat gaan we hiervoor doen in 2018?');
  });

  test.each([
    'In 2020 willen we dit bereiken.',
    'In 2019 hebben we een plan gemaakt dat we willen uitvoeren.',
    'We willen de in 2019 vastgestelde nota uitvoeren.',
    'Met de Agenda 2015-2019 willen we meer bereiken.',
    'Ten opzichte van het jaar 2015 willen we groeien.',
    'Wat in 2019 begon, willen we in 2020 bereiken.',
    'In 2019 waren er 200 gasten.',
  ])('is not stale: %s', (text) => {
    expect(says(text)).toEqual([]);
  });

  test('a budget is written in the year before, so outside its goals that year is still to come', () => {
    const text = 'Eind 2019 gaat er een voorstel naar de raad.';
    expect(messagesOf(staleYear, [budget(2020, { texts: [['situation', text]] })])).toEqual([]);
    expect(messagesOf(staleYear, [budget(2021, { texts: [['situation', text]] })])).toHaveLength(1);
  });

  test('a report looks forward to the years after it', () => {
    const texts: readonly ['conclusion', string][] = [['conclusion', 'In 2019 gaan we verder.']];
    expect(messagesOf(staleYear, [annualReport(2018, { texts })])).toEqual([]);
    expect(messagesOf(staleYear, [annualReport(2020, { texts })])).toHaveLength(1);
  });
});
