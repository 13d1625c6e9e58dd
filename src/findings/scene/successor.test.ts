import { describe, expect, it } from 'vitest';
import { threadPublications } from '../../threading/thread-publications.ts';
import { budget, row } from './scene.fixture.ts';
import { setScene } from './scene.ts';
import { findSuccessor } from './successor.ts';

function successorOf(gone: string, ...added: readonly string[]): string | null {
  const indicators = [gone, ...added].map((name) => row(name, { 'target 2018': '5' }));
  const { pages } = setScene(threadPublications([budget(2018, { indicators })]));
  const [first, ...others] = pages.flatMap((page) => page.indicators);
  return first === undefined ? null : (findSuccessor(first, others)?.indicator.name ?? null);
}

describe('findSuccessor', () => {
  it('finds the new indicator that shares most telling words', () => {
    expect(
      successorOf('Stadsmonitor: oordeel over parken', 'Klachten over parken', 'Oordeel parken in de stadsmonitor'),
    ).toBe('Oordeel parken in de stadsmonitor');
  });

  it('finds none by words that many indicators have', () => {
    expect(successorOf('Aantal inwoners met een moestuin', 'Aantal inwoners met een abonnement')).toBe(null);
    expect(successorOf('Aantal moestuinen')).toBe(null);
  });
});
