import { describe, expect, test } from 'vitest';
import { threadPublications } from '../threading/thread-publications.ts';
import type { About, Quote, TitledFound } from './finding.ts';
import { judgeThreads } from './judge-threads.ts';
import { type Judged, nameFindings } from './name-findings.ts';
import { annualReport, budget, row } from './scene/scene.fixture.ts';

function quote(raw: string): Quote {
  return {
    publication: 'budget-2018',
    chapter: '2.1',
    statement: null,
    kind: null,
    label: { nl: 'Doel', en: 'Target' },
    raw,
    position: null,
  };
}

function judged(raw: string, about?: Partial<About>, thread = 'bruggen', rule = 'target-changed'): Judged {
  const found: TitledFound = {
    subject: { kind: 'indicator', thread, title: 'Bruggen' },
    chapter: { publication: 'annual-report-2018', chapter: '2.1' },
    message: { nl: `Er staat ${raw}.`, en: `It says ${raw}.` },
    evidence: [quote(raw)],
    ...(about !== undefined && { about }),
  };
  return { rule, severity: 'warning', found };
}

function keysOf(...all: readonly Judged[]): readonly string[] {
  return nameFindings(all).map(({ key }) => key);
}

describe('who a finding is', () => {
  test('of a habit of who writes is its rule alone, wherever it is found', () => {
    const habit = (raw: string, thread: string): Judged => {
      const one = judged(raw, { year: 2018 }, thread);
      return { ...one, found: { ...one.found, isHabit: true } };
    };
    expect(nameFindings([habit('1', 'bruggen'), habit('2', 'wegen')])).toMatchObject([{ further: [{}] }]);
  });

  test('does not follow from what it says or quotes, nor from the title of what it is about', () => {
    const one = judged('> 5');
    const subject = { ...one.found.subject, title: 'Alle bruggen' };
    expect(keysOf(judged('> 50'))).toEqual(keysOf(one));
    expect(keysOf({ ...one, found: { ...one.found, subject } })).toEqual(keysOf(one));
  });

  test('follows from rule, thread, publication, year and role', () => {
    const all = [
      judged('5'),
      judged('5', {}, 'wegen'),
      judged('5', {}, 'bruggen', 'trend-break'),
      judged('5', { publication: 'budget-2020' }),
      judged('5', { publication: null }),
      judged('5', { year: 2018 }),
      judged('5', { year: 2018, role: 'achieved' }),
    ];
    expect(new Set(keysOf(...all)).size).toBe(all.length);
    expect(keysOf(judged('5'))[0]).toMatch(/^target-changed-[0-9a-f]{8}$/);
  });

  test('is one where a rule found the same more than once: the others are told with the first', () => {
    const [finding, ...others] = nameFindings([judged('1'), judged('2'), judged('3', { year: 2020 }), judged('4')]);
    expect(others).toHaveLength(1);
    expect(finding?.first.found.message.en).toBe('It says 1.');
    expect(finding?.further.map(({ found: { message, evidence } }) => [message.en, evidence[0]?.raw])).toEqual([
      ['It says 2.', '2'],
      ['It says 4.', '4'],
    ]);
  });
});

test('a name and a figure that are mended change no key, and one year more of the same goes on as it was', () => {
  const goal = 'We leggen samen met de provincie een snelfietsroute aan langs het oude kanaal.';
  const years = (name: string, aim: string, last: number) =>
    [2018, 2019, 2020, 2021]
      .filter((year) => year <= last)
      .flatMap((year) => [
        budget(year, { code: '2.1', indicators: [row(name, { [`target ${year}`]: '> 5' })], commitments: [goal] }),
        annualReport(year, {
          code: '2.1',
          indicators: [row(name, { [`target ${year}`]: aim, [`achieved ${year}`]: '7' })],
        }),
      ]);
  const keys = (...[name, aim, last]: Parameters<typeof years>) =>
    judgeThreads(threadPublications(years(name, aim, last))).map(({ key }) => key);
  const before = keys('Aantal bruggen op de ringroute', '> 2', 2020);
  expect(before.filter((key) => key.startsWith('target-changed'))).toHaveLength(3);
  expect(before.filter((key) => key.startsWith('commitment-repeated'))).toHaveLength(1);
  const repeated = before.filter((key) => key.startsWith('commitment-repeated'));
  expect(keys('Aantal bruggen op de ringroute', '> 3', 2020)).toEqual(before);
  expect(keys('Aantal bruggen op de ringroute', '> 2', 2021)).toEqual(expect.arrayContaining([...repeated]));
});
