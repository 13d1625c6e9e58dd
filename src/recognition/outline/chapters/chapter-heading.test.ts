import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChapterHeading } from './chapter-heading.ts';

const headings: readonly (readonly [string, string | null, string, string])[] = [
  [
    '2.1.4 (Inter)nationaal Promoten van onze kennissectoren',
    '2.1.4',
    '(Inter)nationaal Promoten van onze kennissectoren',
    'policy-field',
  ],
  ['Deelprogramma 2.1: Groningen Kennisstad', '2.1', 'Groningen Kennisstad', 'subprogramme'],
  ['02.1 Groningen Kennisstad', '02.1', 'Groningen Kennisstad', 'subprogramme'],
  ['Programma 2: Economie en werkgelegenheid', '2', 'Economie en werkgelegenheid', 'programme'],
  ['Programma 2 Economie en werkgelegenheid', '2', 'Economie en werkgelegenheid', 'programme'],
  ['PROGRAMMA 4 ECONOMIE', '4', 'ECONOMIE', 'programme'],
  ['Programma Organiseren', null, 'Organiseren', 'programme'],
  ['5A. Vrijetijdsbesteding (Sport en Cultuur)', '5A', 'Vrijetijdsbesteding (Sport en Cultuur)', 'programme'],
  ['0. Bestuur en ondersteuning', '0', 'Bestuur en ondersteuning', 'programme'],
  ['1.1 Samen Zaans Evenwicht realiseren', '1.1', 'Samen Zaans Evenwicht realiseren', 'subprogramme'],
  ['Beleidsveld 2.1.4 Promoten', '2.1.4', 'Promoten', 'policy-field'],
  ['Thema 3 - Duurzaamheid', '3', 'Duurzaamheid', 'programme'],
  ['Paragraaf Bedrijfsvoering', null, 'Bedrijfsvoering', 'paragraph'],
  ['Paragraaf 3: Financiering', '3', 'Financiering', 'paragraph'],
  ['4.2 Weerstandsvermogen en risicobeheersing', '4.2', 'Weerstandsvermogen en risicobeheersing', 'paragraph'],
  ['4.3 Paragraaf lokale heffingen', '4.3', 'lokale heffingen', 'paragraph'],
  ['1 Inleiding', '1', 'Inleiding', 'other'],
  ['6. Financieel overzicht van de begroting', '6', 'Financieel overzicht van de begroting', 'other'],
  ['Programma 4b. Schone energie', '4b', 'Schone energie', 'programme'],
  ['programma 4 - openbare ruimte', '4', 'openbare ruimte', 'programme'],
  ['Kerntaak 4: Wegen', '4', 'Wegen', 'programme'],
  ['Bijlage 12. Verplichte indicatoren', null, 'Bijlage 12. Verplichte indicatoren', 'other'],
  ['Hoofdstuk 12. Verplichte indicatoren', '12', 'Verplichte indicatoren', 'other'],
  ['Productgroep Hulp thuis', null, 'Hulp thuis', 'policy-field'],
  ['Beleidsdoel 6-1 Water', '6-1', 'Water', 'subprogramme'],
  ['Beleidsprestatie 6-1-1 Genoeg huizen voor iedereen', '6-1-1', 'Genoeg huizen voor iedereen', 'policy-field'],
];

test.each(['7 Winkeldiefstal aantal per 1.000 inwoners CBS 4,2 3,2 3,0', '1. Bron: waarstaatjegemeente.nl'])(
  '%s is a row or a source, no chapter',
  (line) => {
    expect(readChapterHeading(line, false)).toBeNull();
  },
);

describe('readChapterHeading', () => {
  test.each(headings)('%s', (line, code, title, level) => {
    expect(readChapterHeading(line, false)).toMatchObject({ code, title, level });
  });

  test.each([
    '2018 was een goed jaar',
    '1.000 banen erbij',
    '3 miljoen',
    '3 Miljoen extra voor wegen',
    '12 nieuwe woningen',
    '7 december 2018',
    '2.3 miljoen euro',
    '25 jaar samenwerking',
    '1) In de update van het model',
    '1. De werkwijze is als volgt:',
    '2.1 We hebben veel gedaan. Dat was nodig.',
    "Programma's",
    'Programma van Eisen',
    'Programmadoelstelling en de rol van de gemeente',
    'Themabijeenkomst over wonen',
    'Programma 4 openbare ruimte is klaar',
    'Programma Totaal',
    'PROGRAMMA INDICATOREN',
    'Programma voldoende water',
    '11 N',
    '63 Zie toelichting',
    '4. Wat zouden we anders kunnen doen?',
    '',
  ])('%s opens no chapter', (line) => {
    expect(readChapterHeading(line, false)).toBeNull();
  });

  test('a marked-up heading may begin with a small letter behind a deep code', () => {
    expect(readChapterHeading('2.3.1 samenwerken', true)).toMatchObject({ code: '2.3.1', title: 'samenwerken' });
    expect(readChapterHeading('2.3.1 samenwerken', false)).toBeNull();
  });

  test('a marked-up heading may name a programme in small letters, but not a part of every programme', () => {
    expect(readChapterHeading('Programma voldoende water', true)).toMatchObject({
      title: 'voldoende water',
      level: 'programme',
    });
    expect(readChapterHeading('Programma overzicht', true)).toBeNull();
    expect(readChapterHeading('Programma water is gestart', true)).toBeNull();
  });

  test('no line throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (line, marked) => {
        const heading = readChapterHeading(line, marked);
        return heading === null || heading.title.length > 0;
      }),
    );
  });
});
