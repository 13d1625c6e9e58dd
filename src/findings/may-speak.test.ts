import { describe, expect, test } from 'vitest';
import type { Nature } from '../model/nature.ts';
import type { StatedPublication } from '../threading/stated.ts';
import { threadPublications } from '../threading/thread-publications.ts';
import { catalogue } from './catalogue.ts';
import { judgeThreads } from './judge-threads.ts';
import { maySpeak, natureIn } from './may-speak.ts';
import { grounds } from './rule.ts';
import { annualReport, budget, type ChapterSketch, row } from './scene/scene.fixture.ts';

const repeated =
  'De gemeente werkt al jaren samen met de provincie, de waterschappen en de buurgemeenten aan betere fietspaden langs alle drukke wegen, zodat scholieren en werknemers veilig en snel naar school en werk kunnen gaan, ook in de winter en in de avond wanneer het donker is.';

/** Three years with the same text, an indicator that is gone and an aim that changed. */
function years(first: readonly Nature[], last: readonly Nature[]): StatedPublication[] {
  const situation: ChapterSketch = { texts: [['situation', repeated]], nature: first };
  return [
    budget(2018, {
      ...situation,
      indicators: [row('Aantal bruggen', { 'target 2018': '> 5' }), row('Fietspaden', { 'target 2018': '10' })],
    }),
    annualReport(2018, {
      texts: [['intro', 'Dit was 2018.']],
      nature: last,
      indicators: [row('Aantal bruggen', { 'target 2018': '> 2', 'achieved 2018': '3' })],
    }),
    budget(2020, { ...situation, indicators: [row('Aantal bruggen', { 'target 2020': '> 2' })] }),
  ];
}

function rulesOn(publications: readonly StatedPublication[]): string[] {
  const findings = judgeThreads(threadPublications(publications));
  return [...new Set(findings.flatMap(({ rule, speaksFor }) => [rule, ...speaksFor.map((weaker) => weaker.rule)]))];
}

describe('what may be said of texts that are not simply published', () => {
  test('of what was published every rule speaks', () => {
    expect(rulesOn(years([], []))).toEqual(
      expect.arrayContaining(['target-changed', 'text-copied', 'indicator-vanished']),
    );
  });

  test('of what is retold no rule of wording speaks, and the rules on tables and of absence go on', () => {
    const rules = rulesOn(years(['retold'], ['retold']));
    expect(rules).not.toContain('text-copied');
    expect(rules).toEqual(expect.arrayContaining(['target-changed', 'indicator-vanished']));
  });

  test('one retold text among the quotes is enough', () => {
    const [first, middle, last] = years([], []);
    if (first === undefined || middle === undefined || last === undefined) throw new Error('There are three.');
    const retold = { ...last, chapters: last.chapters.map((chapter) => ({ ...chapter, nature: ['retold'] as const })) };
    expect(rulesOn([first, middle, retold])).not.toContain('text-copied');
  });

  test('what is not found in a document that is in part is looked for in the next whole one', () => {
    const vanished = judgeThreads(threadPublications(years([], ['in-part']))).filter(
      ({ rule }) => rule === 'indicator-vanished',
    );
    expect(vanished.map(({ chapter }) => chapter.publication)).toEqual(['budget-2020']);
    expect(rulesOn(years(['in-part'], ['in-part']))).not.toContain('indicator-vanished');
  });

  test('an invented document is judged like any other', () => {
    expect(rulesOn(years(['invented'], ['invented'])).toSorted()).toEqual(rulesOn(years([], [])).toSorted());
  });

  test('where a rule does not say where it looked, it is everywhere that it names', () => {
    const natureOf = natureIn(years([], ['in-part']));
    const at = (publication: string) => ({ publication, chapter: '2.1' });
    const quote = { statement: null, kind: null, label: { nl: '', en: '' }, raw: '', position: null };
    const found = {
      subject: { kind: 'chapter', thread: 'x', title: 'x' },
      chapter: at('budget-2018'),
      message: { nl: '', en: '' },
      evidence: [{ ...at('annual-report-2018'), ...quote }],
    } as const;
    expect(maySpeak({ restsOn: ['absence'] }, found, natureOf)).toBe(false);
    expect(maySpeak({ restsOn: ['absence'] }, { ...found, absentFrom: [at('budget-2018')] }, natureOf)).toBe(true);
    expect(maySpeak({ restsOn: ['figures'] }, found, natureOf)).toBe(true);
  });

  test('a publication is what any of its chapters is', () => {
    const natureOf = natureIn([budget(2018, { code: '1', nature: ['in-part'] }, { code: '2', title: 'Groen' })]);
    expect(natureOf({ publication: 'budget-2018', chapter: null })).toEqual(['in-part']);
    expect(natureOf({ publication: 'budget-2018', chapter: '2' })).toEqual([]);
    expect(natureOf({ publication: 'nergens', chapter: null })).toEqual([]);
  });
});

test('every rule says what it rests on, each ground once', () => {
  for (const { code, restsOn } of catalogue) {
    expect(restsOn.length, code).toBeGreaterThan(0);
    expect(new Set(restsOn).size, code).toBe(restsOn.length);
    expect(restsOn.filter((ground) => !grounds.includes(ground))).toEqual([]);
  }
});
