import { describe, expect, it } from 'vitest';
import { makePublication } from './made-publication.fixture.ts';
import { threadPublications } from './thread-publications.ts';

const first = 'We leggen het bestemmingsplan voor de eerste 240 woningen op de Oosterkade aan de raad voor';
const other = 'We spreken met de netbeheerder af hoe de 240 woningen van de Oosterkade stroom krijgen';

function threadOf(later: string) {
  const { threads } = threadPublications([
    makePublication('budget', 2022, [{ code: '2.1', title: 'Wonen', wants: [first] }]),
    makePublication('budget', 2024, [{ code: '2.1', title: 'Wonen', wants: [later] }]),
  ]);
  return threads.find(({ kind }) => kind === 'commitment');
}

describe('what a commitment is called', () => {
  it('is the newest wording, where that surely is the same', () => {
    const reworded = `${first}, samen met de bewoners`;
    expect(threadOf(reworded)?.statements).toHaveLength(2);
    expect(threadOf(reworded)?.title).toBe(reworded);
  });

  it('is not what may be another commitment: that was never said in the first year', () => {
    const thread = threadOf(other);
    expect(thread?.statements).toHaveLength(2);
    expect(thread?.links.find(({ kind }) => kind === 'reworded')?.score).toBeLessThan(0.9);
    expect(thread?.title).toBe(first);
  });
});
