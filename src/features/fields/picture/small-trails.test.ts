import { expect, test } from 'vitest';
import { annualReport, budget, row } from '../../../findings/scene/scene.fixture.ts';
import { exampleContext, judged } from '../pages/kennisstad.fixture.ts';
import { presentSmallLanes } from './small-trails.ts';

const { threads } = judged([
  budget(2018, { indicators: [row('Projecten', { 'target 2018': '> 5' }), row('Naam', { 'target 2018': 'ja' })] }),
  annualReport(2018, { indicators: [row('Projecten', { 'target 2018': '> 2', 'achieved 2018': '3' })] }),
  budget(2020, { indicators: [row('Projecten', { 'target 2020': '> 4' })] }),
]);
const indicators = threads.filter(({ kind }) => kind === 'indicator');
const lanes = presentSmallLanes({ indicators, originals: new Map() }, exampleContext('nl', '/groningen/indicatoren'));

test('an indicator in a list says how its aim was changed, and the result of the latest year that has one', () => {
  const lane = lanes.get('projecten');
  expect(lane?.sentence).toBe(
    'Het doel voor 2018 is >\u00a05 in de begroting 2018 en >\u00a02 in het jaarverslag 2018. Behaald is 3: dat haalt >\u00a02, en niet >\u00a05.',
  );
  expect(lane?.latest).toMatchObject({ year: 2018, text: '3', outcome: 'only-now' });
  expect(lane?.columns.map(({ year }) => year)).toEqual(['2018', '2018', '2020']);
});

test('what has no number to draw is not there', () => {
  expect([...lanes.keys()]).toEqual(['projecten']);
  expect(indicators.map(({ slug }) => slug)).toContain('naam');
});
