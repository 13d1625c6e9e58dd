import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const strong = (text: string) => `<p><strong>${text}</strong></p>`;
const table =
  '<table><tr><th>Indicator</th><th>Doel 2021</th></tr><tr><td>Vernieuwde bruggen</td><td>12</td></tr></table>';
const book = (heading: string) =>
  htmlDocument(
    `${strong('Begroting 2021')}${strong('1. Wegen')}${strong('Wat willen we bereiken?')}<ul><li>De wegen zijn veilig</li></ul>${strong('2. Water')}${strong('Wat willen we bereiken?')}<ul><li>De sloten zijn schoon</li></ul>${strong('Paragrafen')}${strong('Onderhoud kapitaalgoederen')}<p>De bruggen worden ouder, en dat vraagt onderhoud.</p>${strong(heading)}${strong('Effectindicatoren')}${table}`,
  );
const homeOf = (heading: string) =>
  recognise(book(heading)).chapters.find(({ indicators }) => indicators.length > 0)?.title;

describe('the heading of an appendix in bold', () => {
  test('opens a chapter where it has a name', () => {
    expect(homeOf('Bijlage Indicatoren')).toBe('Bijlage Indicatoren');
  });

  test.each(['Bijlage 3 Indicatoren', 'Bijlage 3 | Indicatoren', 'Bijlage C: Indicatoren'])(
    'opens one with its number: %s',
    (heading) => {
      expect(homeOf(heading)).toBe(heading);
    },
  );

  test('is a part of the chapter above where it has none', () => {
    expect(homeOf('Bijlage')).toBe('Onderhoud kapitaalgoederen');
  });
});

describe('a smaller heading right below an appendix', () => {
  const page = (title: string) =>
    recognise(
      htmlDocument(`<h1>Begroting 2021</h1><h2>${title}</h2><h3>Prognose</h3>${table}<p>De bruggen worden ouder.</p>`),
    ).chapters.map(({ title: own }) => own);

  test('is a part of it where it has a name', () => {
    expect(page('Bijlage 1 | Toelichting bestaand beleid')).toEqual(['Bijlage 1 | Toelichting bestaand beleid']);
  });

  test('is the page where it has only a number', () => {
    expect(page('Bijlage 1')).toEqual(['Prognose']);
  });
});
