import { expect, test } from 'vitest';
import { exampleItems, idOf } from '../draft.fixture.ts';
import { templates } from '../roll-over/templates.data.ts';
import { countWords } from '../text/count-words.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import { followTemplate } from './follow-template.ts';

const before = templates['annual-report'];
const newId = () => idOf('nieuw');

test('headings of the template change along, headings of a writer and texts stay, and a new question is an empty place', () => {
  const after = [
    { question: 'situation', heading: 'Hoe staan we ervoor?' },
    ...before.map((one) => (one.question === 'achieve' ? { ...one, heading: 'Waar gingen we voor?' } : one)),
  ] as const;
  const own = exampleItems.map(({ id, item }) => ({
    id,
    item: item.kind === 'passage' && item.question === 'done' ? { ...item, heading: 'Wat is er gebeurd?' } : item,
  }));
  const changed = followTemplate(own, { before, after }, newId);
  const wilden = own.find(({ id }) => id === idOf('wilden'))?.item;
  expect(changed).toEqual([
    { id: idOf('wilden'), item: { ...wilden, heading: 'Waar gingen we voor?' } },
    {
      id: idOf('nieuw'),
      item: {
        ...{ kind: 'passage', chapter: idOf('wonen'), place: 2, question: 'situation' },
        ...{ heading: 'Hoe staan we ervoor?', text: { type: 'doc', content: [] } },
      },
    },
  ]);
  expect(followTemplate(own, { before, after: before }, newId)).toEqual([]);
  expect(followTemplate(own, { before, after: [] }, newId)).toEqual([]);
});

test('words are counted as they are read', () => {
  expect(countWords(readMarkdown('## Een kop\n\n- twee woorden\n- **drie**\n\n| a | b |\n|---|---|\n| c | – |'))).toBe(
    8,
  );
});
