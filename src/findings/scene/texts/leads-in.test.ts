import { expect, test } from 'vitest';
import type { Question } from '../../../model/question.ts';
import { chapter } from '../scene.fixture.ts';
import { leadsInDone } from './leads-in.ts';

const goal = 'De straten zijn in de hele stad schoon';

function leadsIn(question: Question, text: string, isListed: boolean): boolean {
  const list = {
    kind: 'list' as const,
    ordered: false,
    items: [{ text: 'De bakken zijn geleegd', depth: 0, at: { file: 'a' } }],
  };
  const passage = {
    question,
    heading: null,
    blocks: [{ kind: 'paragraph' as const, text }, ...(isListed ? [list] : [])],
  };
  return leadsInDone(goal, { ...chapter({}), passages: [passage] });
}

test('a commitment said again above a list of what was done leads that list in', () => {
  expect(leadsIn('done', `Doel: ${goal}. Dit hebben we daarvoor gedaan:`, true)).toBe(true);
  expect(leadsIn('done', 'Doel: De straten zijn schoon. Dit hebben we daarvoor gedaan:', true)).toBe(false);
});

test('said again alone, or where nothing is told as done, it does not', () => {
  expect(leadsIn('done', `Doel: ${goal}.`, false)).toBe(false);
  expect(leadsIn('achieve', `Doel: ${goal}. Dit wilden we doen:`, true)).toBe(false);
});
