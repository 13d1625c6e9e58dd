import { expect, test } from 'vitest';
import { htmlDocument } from '../recognition/document-of-text.fixture.ts';
import { recognise } from '../recognition/recognise.ts';
import { rowItems } from './row-items.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const document = htmlDocument(
  `<p>Gemeente Ergens | Begroting 2018</p><h1>1 Groen</h1><table>
<tr><th>Graadmeter</th><th>Nulmeting</th><th>2016</th><th>2017</th></tr>
${row('Bomen in goede staat', '27%', '28%', '32%')}${row('Dagen zonder regen', '56', '56', '53')}
${row('Totale lasten (€)', '', '5.322.000', '5.535.000')}</table>
<table><tr><th>x € 1.000</th><th>Rekening 2016</th><th>Begroting 2018</th></tr>
${row('Lasten', '4.522', '4.735')}${row('Baten', '322', '535')}</table>`,
);

test('rows are asked about by their names, first one of figures that is called as amounts are', () => {
  const items = rowItems([recognise(document)]);
  const rows = items.map((item) => (item.about === 'row' ? [item.name, item.means, item.cells] : []));
  expect(rows).toContainEqual(['Bomen in goede staat', { is: 'indicator' }, ['27%', '28%', '32%']]);
  expect(rows).toContainEqual(['Lasten', { is: 'amount', side: 'expenses' }, ['4.522', '4.735']]);
  const [most] = items.toSorted((one, other) => other.doubt - one.doubt);
  expect(most).toMatchObject({ about: 'row', name: 'Totale lasten (€)', means: { is: 'indicator' } });
});
