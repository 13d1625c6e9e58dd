import { describe, expect, test } from 'vitest';
import { annualReport, budget, row } from '../../../findings/scene/scene.fixture.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import type { TrailPictureView } from '../../../ui/trail-picture/trail-picture-view.ts';
import { withSignsKept } from '../../../words/line-breaks.ts';
import { exampleContext, judged, kennisstad } from '../pages/kennisstad.fixture.ts';
import { tableColumns } from '../shown/columns.ts';
import { presentPicture } from './present-picture.ts';

function pictureOf(publications: readonly StatedPublication[], language: 'nl' | 'en' = 'nl'): TrailPictureView | null {
  const { threads, find } = judged(publications);
  const followed = threads.filter(({ kind }) => kind !== 'policy-field');
  return presentPicture(
    {
      columns: tableColumns({ chapters: find('policy-field').statements, threads: followed }),
      threads: followed,
      crossings: [{ kind: 'split', isLater: true, slug: 'x', title: 'Start-ups', publication: 'annual-report-2018' }],
      natureOf: () => [],
    },
    exampleContext(language, '/groningen/sporen/x'),
  );
}

const name = 'Aantal ritten met de stadsbus';
const plan = (year: number, cells: Parameters<typeof row>[1]) => budget(year, { indicators: [row(name, cells)] });
const report = (year: number, cells: Parameters<typeof row>[1]) =>
  annualReport(year, { indicators: [row(name, cells)] });

describe('the picture of the knowledge city', () => {
  const picture = pictureOf(kennisstad);
  const [joint, profile] = picture?.lanes ?? [];

  test('says in one sentence what happened to the aim', () => {
    expect(picture?.sentence).toEqual({
      lane: profile?.key,
      text: withSignsKept(
        'Aantal profileringsprojecten Groningen kennisstad: het doel voor 2018 is > 5 in de begroting 2018 en > 2 in het jaarverslag 2018. Behaald is 3: dat haalt > 2, en niet > 5.',
      ),
    });
    expect(pictureOf(kennisstad, 'en')?.sentence.text).toBe(
      withSignsKept(
        'Aantal profileringsprojecten Groningen kennisstad: the target for 2018 is > 5 in the budget 2018 and > 2 in the annual report 2018. Achieved: 3, which meets > 2 and does not meet > 5.',
      ),
    );
  });

  test('has the publications in the order in which they came out', () => {
    expect(picture?.columns.map(({ kind, year }) => `${kind} ${year}`)).toEqual([
      ...['Begroting 2017', 'Begroting 2018', 'Jaarverslag 2017', 'Jaarverslag 2018', 'Begroting 2020'],
    ]);
  });

  test('has each aim where it was stated, and each result where it was first told', () => {
    expect(profile?.stretches.map(({ year, aims }) => [year, aims.map(({ at, text }) => `${at} ${text}`)])).toEqual([
      [2017, ['0 > 2', '2 >2']],
      [2018, ['1 > 5', '3 > 2']],
    ]);
    expect(profile?.results.map(({ year, at, text, outcome }) => `${year} ${at} ${text} ${outcome}`)).toEqual([
      '2017 2 3 met',
      '2018 3 3 only-now',
    ]);
  });

  test('tells of a past that was restated, and where an indicator is not found any more', () => {
    expect(joint?.remarks).toEqual([{ at: 2, text: 'resultaat 2016: 2 werd 8' }]);
    expect(joint?.end).toMatchObject({ at: 4 });
    expect(joint?.summary).toBe('2 doelen zijn te toetsen: alle gehaald. In de begroting 2020: niet meer gevonden.');
  });

  test('tells at which publication a part went on in another field', () => {
    expect(picture?.branches).toEqual([{ at: 3, isLater: true, text: 'Een deel ging verder in Start-ups' }]);
  });

  test('has a path for each commitment', () => {
    const path = picture?.paths.find(({ title }) => title.startsWith('Met partners een strategie'));
    expect(path?.steps).toEqual([
      { at: 0, sign: 'stated' },
      { at: 2, sign: 'answered' },
    ]);
  });
});

test('without a change the sentence counts the aims that were met, and the commitments', () => {
  const picture = pictureOf([
    plan(2022, { 'target 2022': '> 100' }),
    report(2022, { 'target 2022': '> 100', 'achieved 2022': '120' }),
    plan(2023, { 'target 2023': '> 130' }),
    report(2023, { 'target 2023': '> 130', 'achieved 2023': '125' }),
  ]);
  expect(picture?.sentence).toEqual({ lane: null, text: '2 doelen zijn te toetsen: 1 gehaald, 1 niet gehaald.' });
});

test('an aim held against another year is drawn at the result of that year', () => {
  const picture = pictureOf([
    plan(2022, { 'achieved 2021': '80', 'target 2022': '> dan in 2021' }),
    report(2022, { 'target 2022': '> dan in 2021', 'achieved 2022': '90' }),
  ]);
  expect(picture?.lanes[0]?.stretches[0]?.aims[0]).toMatchObject({ value: 80, text: '> dan in 2021' });
});

test('what says no number is not drawn, and nothing at all is no picture', () => {
  expect(pictureOf([plan(2022, { 'target 2022': 'meer' }), report(2022, { 'achieved 2022': 'veel' })])).toBeNull();
});
