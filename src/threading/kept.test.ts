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

it('publications that are threaded again beside another last one come to what they come to alone', () => {
  const { publications } = makeHistory(6003);
  const [last, ...earlier] = publications.toReversed();
  if (last === undefined) throw new Error('no publications');
  threadPublications(publications);
  const otherwise = {
    ...last,
    chapters: last.chapters.map((chapter) => ({ ...chapter, title: `${chapter.title} en meer` })),
  };
  const held = threadPublications([...earlier, otherwise]);
  // As a program does that never saw them before.
  const fresh = threadPublications(structuredClone([...earlier, otherwise]));
  const told = ({ threads, proposals }: typeof held) =>
    JSON.stringify([threads.map(({ slug, title, links }) => [slug, title, links]), proposals]);
  expect(told(held)).toBe(told(fresh));
  expect(held.threads.some(({ title }) => title.endsWith('en meer'))).toBe(true);
});
