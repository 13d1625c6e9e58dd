import { expect, test } from 'vitest';
import { terms } from '../../words/glossary/terms.data.ts';
import { explainTerms } from './explain-terms.tsx';
import { findTerms, glossaries, mostTerms } from './find-terms.ts';

test('at least 45 words are explained, in both languages, in one or two sentences, and no way twice', () => {
  expect(terms.length).toBeGreaterThanOrEqual(45);
  for (const language of ['nl', 'en'] as const) {
    const means = terms.map(({ id }) => glossaries[language][id].means);
    expect(new Set(means).size).toBe(terms.length);
    for (const text of means) expect(`${text}: ${text.split(/[.?:](?: |$)/).length - 1 <= 4}`).toBe(`${text}: true`);
  }
});

test.each(terms.map(({ id }) => id))('%s is found by its own name, in both languages', (id) => {
  const isCommon = terms.some((term) => term.id === id && term.isCommon);
  for (const language of ['nl', 'en'] as const) {
    // Both are a word of every day as well, and are known by what stands with them.
    if (id === 'voorziening' || id === 'paragraaf') continue;
    const found = findTerms(`Over ${glossaries.nl[id].term.replace('&', '&amp;')} en het BBV.`, language);
    expect(found.includes(id), `${id} ${language} ${isCommon}`).toBe(true);
  }
});

test('a word is found in its forms, once, and not within another', () => {
  expect(findTerms('Amendementen, een amendement, en nog een AMENDEMENT.', 'nl')).toEqual(['amendement']);
  expect(findTerms('Een reservebank, het collegegeld, verlasten en batenlijst.', 'nl')).toEqual([]);
  expect(findTerms('Een voorziening in de wijk.', 'nl')).toEqual([]);
  expect(findTerms('Een voorziening voor wachtgeld.', 'nl')).toEqual(['voorziening']);
});

test('the longer word goes before the one that it holds', () => {
  expect(findTerms('De verplichte indicatoren.', 'nl')).toEqual(['beleidsindicator']);
});

test('words that most people know are no reason to explain, and come after those that are', () => {
  expect(findTerms('De raad stelt de begroting vast, met een programma.', 'nl')).toEqual([]);
  expect(findTerms('De raad stelt de begroting vast na een motie.', 'nl')).toEqual(['motie', 'raad', 'begroting']);
});

test('no more are explained than a reader reads', () => {
  expect(findTerms(terms.map(({ id }) => glossaries.nl[id].term).join('. '), 'nl')).toHaveLength(mostTerms);
});

const page = (main: string, foot = '<a href="/begrippen?lang=nl">Begrippen</a>') =>
  `<html><body><nav>motie</nav><main id="inhoud">${main}</main><footer>${foot}</footer></body></html>`;

test('what a page says stays as it was; the explanations stand behind it', () => {
  const text = '<p>Na een motie bleef de <q>reserve</q> gelijk.</p>';
  const explained = explainTerms(page(text), 'nl');
  expect(explained).toContain(`<main id="inhoud">${text}<div class="ds-wide`);
  expect(explained).toContain(`<dt>motie</dt><dd>${glossaries.nl.motie.means}</dd>`);
  expect(explained).toContain('href="/begrippen?lang=nl">Alle begrippen');
  expect(explained.match(/<summary>/g)).toHaveLength(1);
});

test('what is no text is not read: ways through the site, attributes', () => {
  const quiet = page('<nav><a href="/x">Moties</a></nav><img alt="een motie" title="overhead"/><p>Niets.</p>');
  expect(explainTerms(quiet, 'nl')).toBe(quiet);
});

test('forms are in small letters, as the text is that they are looked for in, and part of no other word', () => {
  for (const { forms } of Object.values({ ...glossaries.nl, ...glossaries.en }))
    for (const form of forms) expect(form).toBe(form.toLowerCase());
  expect(findTerms('Een MOTIE. Na een éénmotie, motieé en é-motie geen overhéad', 'nl')).toEqual(['motie']);
  expect(findTerms('éénmotie motieé é-motie', 'nl')).toEqual([]);
});

test('a page that does not lead to the glossary, or is it, stays as it is', () => {
  const without = page('<p>Een motie.</p>', '');
  expect(explainTerms(without, 'nl')).toBe(without);
  const glossary = page('<dl class="ds-terms ds-plain"><dt>motie</dt></dl>');
  expect(explainTerms(glossary, 'nl')).toBe(glossary);
});

test('a megabyte of one sign ends', () => {
  const begun = performance.now();
  for (const sign of ['<', 'motie ', 'na ', '&']) explainTerms(page(sign.repeat(1_000_000 / sign.length)), 'nl');
  expect(performance.now() - begun).toBeLessThan(4_000);
});
