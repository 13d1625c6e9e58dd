import { describe, expect, it } from 'vitest';
import { NearThreads } from './near-threads.ts';

describe('threads that are near', () => {
  it('are those of the same place, and those that share a telling handle', () => {
    const near = new NearThreads();
    near.remember({ place: 'a', telling: ['brug'] }, 1);
    near.remember({ place: 'b', telling: ['brug', 'weg'] }, 2);
    near.remember({ place: 'b', telling: ['school'] }, 3);
    expect([...near.find({ place: 'a', telling: ['weg'] })]).toEqual([1, 2]);
    expect([...near.find({ place: null, telling: ['school'] })]).toEqual([3]);
  });

  it('are not found by a handle that tells nothing because too many have it', () => {
    const near = new NearThreads();
    for (let thread = 0; thread < 50; thread += 1) near.remember({ place: null, telling: ['beleid'] }, thread);
    expect(near.find({ place: null, telling: ['beleid'] }).size).toBe(0);
  });

  it('are of a crowded place only the latest, so that no statement is weighed beside thousands', () => {
    const near = new NearThreads();
    for (let thread = 0; thread < 3000; thread += 1) near.remember({ place: 'a', telling: [] }, thread);
    near.remember({ place: 'a', telling: [] }, 7);
    const found = near.find({ place: 'a', telling: [] });
    expect(found.size).toBeLessThan(200);
    expect(found.has(7)).toBe(true);
    expect(found.has(8)).toBe(false);
  });
});
