import { expect, test } from 'vitest';
import { judgeAddress } from './judge-address.ts';
import { digestWords, familyOf, PageFamilies } from './page-families.ts';

test.each([
  ['/p1/wonen/bouwen', null],
  ['/a/b/a/b/a/b/a/b', 'path-grows'],
  ['/x/x/x', null],
  ['/x/x/x/x', 'path-grows'],
  [`/${'stap/'.repeat(0)}${Array.from({ length: 21 }, (_, at) => `s${at}`).join('/')}`, 'path-grows'],
  ['/p?a=1&b=2&c=3', null],
  ['/p?a=1&a=2&a=3&a=4', 'query-grows'],
  [
    `/p?${'abcdefghi'
      .split('')
      .map((name) => `${name}=1`)
      .join('&')}`,
    'query-grows',
  ],
])('%s is a trap: %s', (path, trap) => {
  expect(judgeAddress(`https://voorbeeld.nl${path}`)).toBe(trap);
});

test('addresses that differ in numbers alone are one family, those with other words are not', () => {
  const family = (path: string) => familyOf(`https://voorbeeld.nl${path}`);
  expect(family('/agenda/2031/05')).toBe(family('/agenda/2032/11'));
  expect(family('/agenda?maand=5&jaar=2031')).toBe(family('/agenda?maand=6&jaar=2031'));
  expect(family('/p12/wonen')).toBe(family('/p13/wonen'));
  expect(family('/p12/wonen')).not.toBe(family('/p12/zorg'));
});

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'];
const agenda = (at: number) => ({
  address: `https://voorbeeld.nl/agenda/${2030 + at}/05`,
  link: { from: `https://voorbeeld.nl/agenda/${2029 + at}/05`, text: 'Volgende', menu: false, place: 1 },
});

test('a calendar is seen to have no end, by months that say the same', () => {
  const families = new PageFamilies();
  let at = 0;
  for (; at < 200 && !families.isEndless(agenda(at)); at += 1)
    families.hear(agenda(at), digestWords(`Agenda ${months[at % 7]} ${2030 + at}: niets op ma 3 of di 4.`));
  expect(at).toBe(21);
  expect(families.isEndless({ address: 'https://voorbeeld.nl/p1/wonen' })).toBe(false);
  // what a sitemap or another page names is there on purpose
  expect(families.isEndless({ ...agenda(at), sitemap: 7 })).toBe(false);
  const link = { from: 'https://voorbeeld.nl/', text: 'Mei 2060', menu: true, place: 3 };
  expect(families.isEndless({ ...agenda(at), link })).toBe(false);
});

test('pages of a publication that differ in figures alone have no such end, whatever leads to them', () => {
  const families = new PageFamilies();
  for (let at = 0; at < 100; at += 1)
    families.hear(agenda(at), digestWords(`Wat mag het kosten? Lasten 1.${200 + at} Baten ${30 + at},5 Saldo 12`));
  expect(families.isEndless(agenda(101))).toBe(false);
  for (let at = 0; at < 100; at += 1) {
    const link = { from: 'https://voorbeeld.nl/', text: 'Kosten', menu: true, place: at };
    families.hear({ address: `https://voorbeeld.nl/p${at}/kosten`, link }, digestWords('Niet van toepassing.'));
  }
  expect(families.isEndless({ address: 'https://voorbeeld.nl/p101/kosten' })).toBe(false);
});
