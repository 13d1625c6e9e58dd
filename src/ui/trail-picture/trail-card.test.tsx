import { Resvg } from '@resvg/resvg-js';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { wordsIn } from '../../words/language.ts';
import { lane, lowered, result, stretch } from './lane.fixture.ts';
import { latestColumns } from './latest-columns.ts';
import { TrailCard, type TrailCardView } from './trail-card.tsx';

const columns = Array.from({ length: 5 }, (_, at) => ({ key: `p${at}`, kind: 'Begroting', year: String(2017 + at) }));
const words = wordsIn('nl').threads.picture.drawing;
const view: TrailCardView = {
  ...{ body: 'Havermonde', title: '4.3 Kennis en innovatie', sentence: 'Het doel voor 2018 is > 5 en > 2.' },
  ...{ note: 'Verzonnen', source: 'Doelspoor · doelspoor.example/havermonde', columns, lane: lowered, paths: [] },
};

/** What a program that draws files makes of it: width, height and the picture. */
function drawn(shown: TrailCardView) {
  const svg = renderToString(<TrailCard view={shown} words={words} />);
  return { svg, picture: new Resvg(svg, { font: { loadSystemFonts: false } }) };
}

test('a card has the size that other sites show, with the body, the sentence, the note and the source', () => {
  const { svg, picture } = drawn(view);
  expect([picture.width * 2, picture.height * 2]).toEqual([1200, 630]);
  for (const text of [view.body, view.title, 'Het doel voor 2018', 'Verzonnen', 'doelspoor.example', 'was > 5'])
    expect(svg).toContain(text);
});

test('a card without an indicator has its commitments, and one with neither only its words', () => {
  const paths = [{ key: 'a', title: 'Bomen planten', mark: null, steps: [{ at: 1, sign: 'stated' as const }] }];
  expect(drawn({ ...view, lane: null, paths }).svg).toContain('Bomen planten');
  expect(drawn({ ...view, lane: null }).picture.width).toBe(600);
});

test('texts of any length stay on the card', () => {
  const long = 'Arbeidsongeschiktheidsverzekering '.repeat(30);
  const { picture } = drawn({ ...view, body: long, title: long, sentence: long, note: long, source: long });
  const box = picture.getBBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(600);
});

test('of many publications those around the change of an aim are shown', () => {
  const years = Array.from({ length: 12 }, (_, at) => at);
  const many = years.map((at) => ({ key: `p${at}`, kind: 'Begroting', year: String(2010 + at) }));
  const changed = lane({
    stretches: [stretch(2012, [2, 5], [3, 2]), ...years.slice(4).map((at) => stretch(2010 + at, [at, 3]))],
    results: [result(2012, 3, 3, 'only-now'), result(2020, 10, 4)],
  });
  const shown = latestColumns(changed, many, 7);
  expect(shown.columns.map(({ key }) => key)).toEqual(['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
  expect(shown.lane.results.map(({ at }) => at)).toEqual([1]);
  const last = latestColumns({ ...changed, stretches: changed.stretches.slice(1) }, many, 7);
  expect(last.columns.at(-1)?.key).toBe('p11');
});
