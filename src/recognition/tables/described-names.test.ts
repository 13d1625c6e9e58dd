import { expect, test } from 'vitest';
import { asParagraphs, recogniseText } from './text.fixture.ts';

test('below "Naam indicator" a row has a name before its description, and one with a text more than the heads names none', () => {
  const said = recogniseText(
    asParagraphs(
      [
        'Naam indicator / Omschrijving / Streefwaarde / 2016 / 2017',
        'Veilige sluizen / Percentage sluizen dat onder toezicht staat / 100% / 95% / 97%',
        'Diepe havens / Percentage havens dat op diepte is / 90% / 70% / 80%',
        'Boten onder toezicht / Nr. 10 van de lijst / Aantallen boten per haven onder toezicht / 0 / 0 / 0',
      ].join(' / '),
    ),
  );
  expect(said.filter((line) => !line.startsWith(' '))).toEqual(['Veilige sluizen', 'Diepe havens']);
});
