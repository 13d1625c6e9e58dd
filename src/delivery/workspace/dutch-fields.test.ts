import { expect, test } from 'vitest';
import { type Example, renderExample } from '../../../tests/gallery.ts';
import { examples as adoption } from '../../features/adoption/pages/move.examples.tsx';
import { examples as drafts } from '../../features/drafts/pages/drafts.examples.tsx';
import { examples as structure } from '../../features/drafts/pages/structure/structure.examples.tsx';

const pages: readonly Example[] = [...drafts, ...structure, ...adoption];
const written = /<textarea[^>]*>|<input[^>]* type="text"[^>]*>/g;
const isYear = (field: string) => field.includes('inputmode="numeric"');

/** The fields of a page in which one writes, as they are told to be Dutch or not. */
const fieldsOf = (page: Example, language: 'nl' | 'en') =>
  (renderExample(page, language).match(written) ?? [])
    .filter((field) => !isYear(field))
    .map((field) => ({
      page: page.name,
      name: /name="([^"]*)"/.exec(field)?.[1],
      lang: / lang="([^"]*)"/.exec(field)?.[1],
    }));

test('what one writes of a document is Dutch where the interface speaks English', () => {
  const fields = pages.flatMap((page) => fieldsOf(page, 'en'));
  expect(fields.filter(({ lang }) => lang !== 'nl')).toEqual([]);
  expect(new Set(fields.map(({ name }) => name)).size).toBeGreaterThan(20);
});

test('nothing is told apart where the interface speaks Dutch too', () => {
  expect(pages.flatMap((page) => fieldsOf(page, 'nl')).filter(({ lang }) => lang !== undefined)).toEqual([]);
});
