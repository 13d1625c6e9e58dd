import { describe, expect, test } from 'vitest';
import type { Revised, StatedAmount, StatedPublication } from '../../../threading/stated.ts';
import { annualReport, type ChapterSketch, judgeScene, row } from '../../scene/scene.fixture.ts';
import { changedAfterPublication } from './changed-after-publication.ts';

const name = 'Kilometers van de ring-route';
const now: ChapterSketch = {
  indicators: [row(name, { 'target 2018': '> 2', 'achieved 2018': '3' })],
  commitments: ['We bouwen driehonderd woningen in de haven.'],
};

function indicator(said: string, cells: Parameters<typeof row>[1], ordinal: number | null = 0): Revised {
  const { figures } = row(said, cells);
  return {
    stood: { edition: 1, chapter: '2.7', ordinal: 4, kind: 'indicator', question: null },
    chapter: '2.1',
    ordinal,
    said: { kind: 'indicator', name: said, figures },
  };
}

function commitment(text: string, ordinal: number | null = 0): Revised {
  return {
    stood: { edition: 1, chapter: '2.7', ordinal: 4, kind: 'commitment', question: 'do' },
    chapter: '2.1',
    ordinal,
    said: { kind: 'commitment', text },
  };
}

function judge(sketch: ChapterSketch, ...statements: readonly Revised[]) {
  const report: StatedPublication = {
    ...annualReport(2018, sketch),
    revisions: { edition: 3, statements, amounts: [] },
  };
  return judgeScene(changedAfterPublication, [report]);
}

describe('what a report says otherwise than when it was published', () => {
  test('is told with both editions, each with its number; a mended name is typing', () => {
    const [found, ...others] = judge(
      now,
      indicator('Kilometers van de ringroute', { 'target 2018': '> 5', 'achieved 2018': '3' }),
    );
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'In het jaarverslag 2018 is na de publicatie iets veranderd. Doel 2018: in editie 3 staat “> 2”, in editie 1 stond “> 5”.',
    );
    expect(found?.evidence.map(({ label, raw }) => [label.en, raw])).toEqual([
      ['Edition 1 · Target 2018', '> 5'],
      ['Edition 3 · Target 2018', '> 2'],
    ]);
    expect(found?.subject).toMatchObject({ kind: 'indicator' });
  });

  test('is one finding an indicator, whatever changed of it', () => {
    const found = judge(now, indicator('Lengte van het spoor', { 'target 2018': '> 5', 'achieved 2018': '9' }));
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toMatch(/^In het jaarverslag 2018 .* Naam: .* Er zijn nog 2 verschillen\.$/);
  });

  test('is a figure that is gone, and no figure that came or that was to follow', () => {
    expect(judge(now, indicator(name, { 'target 2018': '> 2', 'achieved 2017': '9' }))[0]?.message.en).toBe(
      'In the annual report 2018 something was changed after it was published. Achieved 2017: edition 3 has nothing, edition 1 had “9”.',
    );
    expect(judge(now, indicator(name, { 'target 2018': '> 2' }))).toEqual([]);
    expect(judge(now, indicator(name, { 'target 2018': '> 2', 'achieved 2018': 'volgt nog' }))).toEqual([]);
  });

  test('is no figure that is written otherwise or rounded', () => {
    expect(judge(now, indicator(name, { 'target 2018': '>  2,0', 'achieved 2018': '3' }))).toEqual([]);
  });

  test('is a commitment with another number or other words, and none where a letter was mended', () => {
    expect(judge(now, commitment('We bouwen vierhonderd woningen in de haven.'))[0]).toMatchObject({
      subject: { kind: 'commitment' },
      message: { nl: expect.stringContaining('“We bouwen driehonderd woningen in de haven.”') },
    });
    expect(judge(now, commitment('We bouwen driehonderd wonigen in de haven'))).toEqual([]);
    expect(judge({ ...now, nature: ['retold'] }, commitment('We bouwen vierhonderd woningen.'))).toEqual([]);
  });

  test('is what was taken out, all of a chapter together; not where a document is in part', () => {
    const gone = [indicator('Bezoekers', { 'target 2018': '5' }, null), commitment('We openen een museum.', null)];
    const [found, ...others] = judge(now, ...gone);
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'In het jaarverslag 2018 is na de publicatie iets weggehaald: “Bezoekers” stond in editie 1 en is in editie 3 niet gevonden. Zo zijn er 2.',
    );
    expect(found?.absentFrom).toEqual([{ publication: 'annual-report-2018', chapter: '2.1' }]);
  });

  test('is an amount, to the last digit, with its unit and to what it was rounded', () => {
    const stood = { edition: 1, chapter: '2.7', ordinal: 0, kind: 'amount', question: null } as const;
    const stated = {
      label: 'Lasten',
      side: 'expenses',
      year: 2018,
      standing: null,
      unsettled: [],
      column: '2018',
    } as const;
    const thousands = (raw: string, euros: string): StatedAmount => ({
      ...{ ...stated, raw, euros, unit: 'thousand', rounding: '1000' },
    });
    const judgeAmounts = (...pairs: readonly (readonly [StatedAmount, StatedAmount])[]) => {
      const shown = { before: '1000', now: '1' };
      const amounts = pairs.map(([before, is]) => ({ stood, chapter: '2.1', before, now: is, shown }));
      const report = { ...annualReport(2018, now), revisions: { edition: 3, statements: [], amounts } };
      return judgeScene(changedAfterPublication, [report]);
    };
    const exact: StatedAmount = { ...stated, raw: '2.446.512,50', euros: '2446512.5', unit: 'euro', rounding: '0.01' };
    const [found, ...others] = judgeAmounts(
      [thousands('2.446', '2446000'), { ...exact, euros: '2446512.5' }],
      [thousands('2.447', '2447000'), exact],
      [thousands('3', '3000'), { ...exact, raw: 'pm', euros: null, rounding: null }],
    );
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'In het jaarverslag 2018 is na de publicatie een bedrag veranderd. “Lasten 2018”: in editie 3 staat € 2.446.512,50, in editie 1 stond € 2.446.000. Er is nog 1 verschil.',
    );
    expect(found?.subject.kind).toBe('chapter');
    expect(found?.evidence.map(({ label, raw, stood: then }) => [label.nl, raw, then?.chapter])).toEqual([
      ['Editie 1 · Lasten 2018, in duizenden euro’s, afgerond op € 1.000', '2.446', '2.7'],
      ['Editie 3 · Lasten 2018, in euro’s, afgerond op € 0,01', '2.446.512,50', undefined],
      ['Editie 1 · Lasten 2018, in duizenden euro’s, afgerond op € 1.000', '3', '2.7'],
      ['Editie 3 · Lasten 2018, in euro’s', 'pm', undefined],
    ]);
    expect(judgeAmounts([thousands('2.447', '2447000'), exact])).toEqual([]);
  });

  test('is nothing of a page that may go on being written', () => {
    const report = annualReport(2018, now);
    const statements = [indicator(name, { 'target 2018': '> 5' })];
    const agenda: StatedPublication = { ...report, kind: 'agenda', revisions: { edition: 2, statements, amounts: [] } };
    expect(judgeScene(changedAfterPublication, [agenda])).toEqual([]);
    expect(judgeScene(changedAfterPublication, [report])).toEqual([]);
  });
});
