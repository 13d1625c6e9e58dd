import type { Judged } from '../../../fields/pages/kennisstad.fixture.ts';
import type { LoadedState } from './load-state.ts';
import { openLists } from './open-lists.ts';
import type { StateRequest } from './state-request.ts';

/** What the record gives of lists that an address opens. */
export function openedIn({ state, threads, findings }: Judged, request: StateRequest): LoadedState['opened'] {
  const publications = threads.flatMap(({ statements }) => statements.map(({ publication }) => publication));
  return {
    lists: openLists(state.total, request),
    threads: new Map(threads.map((thread) => [`${thread.kind} ${thread.slug}`, thread])),
    natures: new Map(),
    findings: new Map(findings.map((finding) => [finding.key, finding])),
    publications: new Map(publications.map((publication) => [publication.slug, publication])),
  };
}
