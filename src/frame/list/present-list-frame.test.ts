import { expect, test } from 'vitest';
import { bareContext } from '../bare-context.fixture.ts';
import { presentListFrame } from './present-list-frame.ts';

const organisation = { slug: 'x', name: 'Ergens' };
const listOf = (request: { readonly jaar: number | null; readonly pagina: number }) =>
  presentListFrame(
    { organisation, path: '/x/bevindingen', title: 'Bevindingen', description: '', request },
    bareContext,
  ).frame;

test('paper names the address of the part of a list that is on it, which nobody else needs to find', () => {
  const { paper, canonical } = listOf({ jaar: 2018, pagina: 2 });
  expect(paper.address).toBe('https://doelspoor.example/x/bevindingen?jaar=2018&pagina=2');
  expect(canonical).toBeNull();
});

test('of a whole list it is the address of the list', () => {
  expect(listOf({ jaar: null, pagina: 1 }).paper.address).toBe('https://doelspoor.example/x/bevindingen');
});
