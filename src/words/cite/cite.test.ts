import { expect, test } from 'vitest';
import { listPublications } from './list-publications.ts';
import { type Cited, sayCitation } from './say-citation.ts';

test('publications are named once, each kind with its years', () => {
  expect(
    listPublications([
      'Begroting 2017',
      'Jaarverslag 2018',
      'Begroting 2019',
      'Begroting 2018',
      'Begroting 2017',
      'Begroting 2022',
    ]),
  ).toBe('Begroting 2017–2019, 2022, Jaarverslag 2018');
  expect(listPublications(['Jaarverslag 2018', 'Jaarverslag 2017'])).toBe('Jaarverslag 2017, 2018');
});

test('what has no single year goes by its whole name', () => {
  expect(listPublications(['Coalitieakkoord 2022-2026', 'Voortgangsrapportage 2022-2', 'Nota Wonen'])).toBe(
    'Coalitieakkoord 2022-2026, Voortgangsrapportage 2022-2, Nota Wonen',
  );
  expect(listPublications([])).toBe('');
});

const cited: Cited = {
  body: 'Groningen',
  title: { nl: 'Aantal banen', en: 'Aantal banen' },
  publications: 'Begroting 2017–2019',
  natures: [[]],
  date: new Date('2026-11-30T12:00:00Z'),
  address: 'https://doelspoor.example/groningen/indicatoren/banen',
};

test('a citation names the body, the subject, the publications, the edition and the address', () => {
  expect(sayCitation(cited, 'nl')).toBe(
    'Groningen, ‘Aantal banen’, in: Begroting 2017–2019. Doelspoor, editie van 30 november 2026, https://doelspoor.example/groningen/indicatoren/banen',
  );
  expect(sayCitation(cited, 'en')).toContain(
    '“Aantal banen”, in: Begroting 2017–2019. Doelspoor, edition of 30 November 2026',
  );
});

test('a retelling or an invention is cited as one', () => {
  expect(sayCitation({ ...cited, natures: [[], ['retold', 'in-part']] }, 'nl')).toContain('2019 [hervertelling].');
  expect(sayCitation({ ...cited, natures: [['invented']] }, 'en')).toContain('2019 [invented example].');
});
