import type { Words } from '../words/nl.data.ts';
import type { Voice } from './addresses.ts';
import type { Site } from './site.ts';

/** What every presenter needs to know of the request: in which words, and what the link to the other language keeps. */
export type Context = {
  readonly site: Site;
  readonly voice: Voice;
  readonly words: Words;
  readonly translationOf: string;
};
