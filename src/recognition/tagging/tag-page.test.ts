import { describe, expect, test } from 'vitest';
import { htmlDocument, textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const passagesOf = (reading: ReturnType<typeof recognise>) =>
  reading.chapters.map(({ title, passages }) => [title, passages.map(({ question }) => question).join(' ')]);

const wanted =
  'Wat willen we bereiken?\n\nDorpen houden hun winkel\n\nDat begint bij goede afspraken in de streek.\n\n';
const done = 'Wat doen we daarvoor?\n\n• Het steunpunt openen\n\n';

describe('a title below what is done', () => {
  test('is the next goal where only what is done is asked again', () => {
    const goal = 'Inwoners nemen zelf het initiatief\n\nWij letten daarbij op ieder dorp.\n\n';
    const reading = recognise(textDocument(`Beleidsveld 1.2 Dorpen\n\n${wanted}${done}${goal}${done}`));
    expect(passagesOf(reading)).toEqual([['Dorpen', 'achieve do achieve do']]);
    expect(reading.chapters[0]?.commitments.map(({ text }) => text)).toContain('Inwoners nemen zelf het initiatief');
    expect(reading.doubts).toEqual([]);
  });

  test('is the next chapter where what is wanted is asked again', () => {
    const chapter = 'Water in de wijk\n\nDe wijk krijgt meer ruimte voor regen.\n\n';
    const reading = recognise(
      textDocument(
        `Beleidsveld 1.2 Dorpen\n\n${wanted}${done}${chapter}${wanted.replaceAll('winkel', 'water')}${done}`,
      ),
    );
    expect(reading.chapters.map(({ title }) => title)).toEqual(['Dorpen', 'Water in de wijk']);
  });
});

test('two questions about what was done in other words are asked in one chapter', () => {
  const reading = recognise(
    textDocument(
      'Leeswijzer\n\nDit boek volgt de begroting.\n\nProgramma 1 Wegen\n\nWat hebben we bereikt?\n\nDe weg is veilig.\n\nWat hebben we daarvoor gedaan?\n\n• De bocht is recht gemaakt\n',
    ),
  );
  expect(passagesOf(reading)).toEqual([
    ['Leeswijzer', 'intro'],
    ['Wegen', 'done done'],
  ]);
  expect(reading.doubts).toEqual([]);
});

test('a heading as high as the question before it, which is answered, is no part of that answer', () => {
  const reading = recognise(
    htmlDocument(
      '<h2>Wat willen we bereiken?</h2><ul><li>De sloten zijn op diepte</li></ul><h2>Kaart van de sloten</h2><p>De kaart was te zien in het gemeentehuis.</p>',
    ),
  );
  expect(passagesOf(reading)).toEqual([['pagina', 'achieve other']]);
});
