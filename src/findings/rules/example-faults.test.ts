import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../reading/read-source.ts';
import { gatherPublications } from '../../recognition/gather/gather-publications.ts';
import { recognise } from '../../recognition/recognise.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import { catalogue } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { judgeThreads } from '../judge-threads.ts';

let findings: readonly Finding[] = [];
/** What would be found if the pages were the documents themselves, and not retellings of which most are cut. */
let asPublished: readonly Finding[] = [];

beforeAll(async () => {
  const readings = [];
  for await (const source of readSources(['examples/groningen'])) {
    if (!('error' in source)) readings.push(recognise(source.document));
  }
  const { publications } = gatherPublications(readings);
  const own = publications.filter(({ organisation }) => organisation.slug === 'groningen');
  findings = judgeThreads(threadPublications(own));
  const published = own.map(({ chapters, ...publication }) => ({
    ...publication,
    chapters: chapters.map((chapter) => ({ ...chapter, nature: [] })),
  }));
  asPublished = judgeThreads(threadPublications(published));
}, 60_000);

/** Where a rule speaks: `publication/chapter`. */
function placesOf(rule: string, among = findings): string[] {
  return among
    .filter((finding) => finding.rule === rule)
    .map(({ chapter }) => `${chapter.publication}/${chapter.chapter}`);
}

describe('the example', () => {
  test('nothing is said of the wording of sentences that we wrote', () => {
    const wording = catalogue.filter(({ restsOn }) => restsOn.includes('wording')).map(({ code }) => code);
    expect(findings.filter(({ rule }) => wording.includes(rule))).toEqual([]);
    expect(placesOf('answer-repeats-plan', asPublished)).toEqual(['jaarverslag-2017/2.1.4', 'jaarverslag-2018/2.1.3']);
    expect(placesOf('stale-year', asPublished)).toEqual(['begroting-2020/2.1.1']);
    expect(placesOf('text-copied', asPublished)).toContain('begroting-2020/2.1.1');
  });

  test('nothing is missed in a page that is cut', () => {
    expect(placesOf('indicator-set-replaced')).toEqual([]);
    expect(placesOf('indicator-set-replaced', asPublished)).toEqual(['begroting-2018/2.1.1']);
    expect(placesOf('indicator-vanished')).toEqual(['begroting-2020/2.1.4']);
    expect(placesOf('indicator-vanished', asPublished).toSorted()).toEqual([
      'begroting-2020/2.1.1',
      'begroting-2020/2.1.4',
    ]);
  });

  test('the report over 2018 says “meer dan 5” in its text and “> 2” in its table: told with the aim, and not of a retold sentence', () => {
    expect(placesOf('figures-conflict')).toEqual([]);
    const lowered = findings.filter(({ rule }) => rule === 'target-lowered-and-met');
    expect(lowered.map(({ message }) => message.nl.includes('noemt nog “meer dan 5”'))).toEqual([true]);
  });

  test('each fact is told once, with what weaker rules add to it', () => {
    const told = (rule: string) =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ speaksFor }) => speaksFor.map((weaker) => weaker.rule).join(' '));
    expect(told('target-lowered-and-met')).toEqual(['target-changed']);
    expect(told('target-changed')).toEqual(['target-below-actual']);
    expect(told('indicator-renamed').toSorted()).toEqual(['', 'target-changed']);
    expect(placesOf('target-missing')).toEqual(['begroting-2018/2.1.1']);
  });

  test('what stands on a few pages of a document is no proof of what the others lack', () => {
    for (const rule of ['chapter-vanished', 'reference-dangling', 'commitment-dropped', 'account-without-commitment']) {
      expect(placesOf(rule)).toEqual([]);
    }
  });

  test('the sums add up but for rounding', () => {
    expect(placesOf('sum-mismatch')).toEqual([]);
    expect(placesOf('sign-convention-mixed')).toEqual([]);
  });

  test('each fault of tables, headings and figures that careful readers know of is found without being told', () => {
    expect(placesOf('target-lowered-and-met')).toEqual(['jaarverslag-2018/2.1.4']);
    expect(placesOf('target-changed')).toEqual(['jaarverslag-2018/2.1.4']);
    expect(placesOf('history-restated')).toEqual(['jaarverslag-2017/2.1.4']);
    expect(placesOf('indicator-renamed')).toContain('jaarverslag-2017/2.1.1');
    expect(placesOf('target-untestable')).toEqual(['jaarverslag-2018/2.1']);
    // Rows of one table are told together: each is quoted.
    const quoted = (rule: string) =>
      new Set(
        findings
          .filter((finding) => finding.rule === rule)
          .flatMap(({ evidence }) => evidence.map((quote) => quote.statement)),
      );
    expect(quoted('history-restated').size).toBeGreaterThan(2);
    expect(quoted('target-untestable').size).toBe(2);
    // Whether the chapter above has them is not at hand.
    expect(placesOf('no-indicators')).toEqual([]);
  });

  test('a page of which the rest is not at hand misses no question, and a dash that the report explains is explained', () => {
    expect(placesOf('question-missing')).toEqual([]);
    expect(placesOf('missing-unexplained')).not.toContain('jaarverslag-2017/2.1.1');
  });
});
