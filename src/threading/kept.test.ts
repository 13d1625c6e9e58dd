import { expect, it } from 'vitest';
import { makeHistory } from '../../tests/makers/history/make-history.ts';
import { threadPublications } from './thread-publications.ts';

it('what other weights or words found does not hold any more', () => {
  const { publications } = makeHistory(6002);
  const { kept } = threadPublications(publications);
  const [first] = kept.steps.chapter ?? [];
  expect(threadPublications(publications, { kept }).kept.steps.chapter?.[0]).toBe(first);
  const anew = threadPublications(publications, { kept: { ...kept, by: 'andere gewichten' } });
  expect(anew.kept.steps.chapter?.[0]).not.toBe(first);
  expect(anew.kept.steps.chapter?.[0]).toEqual(first);
});
