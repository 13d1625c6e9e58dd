import type { Reading } from '../../../model/reading.ts';
import { codeKey, titleKey } from '../../../model/text/keys.ts';

/** A file that was read, with where it was. */
export type Source = {
  /** On the machine that imports, in an archive with the path inside. */
  readonly place: string;
  /** As readers see it. */
  readonly path: string;
  readonly reading: Reading;
};

/** What is known about files that were not handed in: `gone` says of a place whether it lay in a folder that was read whole and lacks it now. */
export type Gone = (place: string) => boolean;

export type MergedSources = {
  /** What the publication is made of from now on. */
  readonly sources: readonly Source[];
  /** Files that were in a folder that was given again and are not there any more. */
  readonly gone: readonly Source[];
  /** How many files of before stay though they were not given. */
  readonly kept: number;
};

function chapterKeys(reading: Reading): Set<string> {
  return new Set(reading.chapters.map(({ code, title }) => codeKey(code) ?? titleKey(title)));
}

function overlap(left: Reading, right: Reading): boolean {
  const keys = chapterKeys(left);
  return [...chapterKeys(right)].some((key) => keys.has(key));
}

function endsWithPath(long: string, short: string): boolean {
  return long === short || long.endsWith(`/${short}`);
}

/** What makes a file the same as one of an earlier import, the surest first. Of an equal address or name the chapters must agree too. */
const likenesses: readonly ((before: Source, now: Source) => boolean)[] = [
  (before, now) => before.place === now.place,
  (before, now) => before.reading.sha256 === now.reading.sha256,
  (before, now) =>
    before.reading.address !== null &&
    before.reading.address === now.reading.address &&
    overlap(before.reading, now.reading),
  (before, now) =>
    (endsWithPath(before.path, now.path) || endsWithPath(now.path, before.path)) &&
    overlap(before.reading, now.reading),
];

/**
 * Lays the files that are given over those that a publication was made of before. A file that is the same as an earlier one takes its
 * place; the others stay, unless they lay in a folder that was given again and lacks them now. So one page can be imported again without
 * losing the rest of the book, and a folder can be imported again to say that it is the whole.
 */
export function mergeSources(before: readonly Source[], given: readonly Source[], gone: Gone): MergedSources {
  const left = new Set(before);
  let open: readonly Source[] = given;
  for (const alike of likenesses) {
    const unmatched: Source[] = [];
    for (const source of open) {
      const match = [...left].find((candidate) => alike(candidate, source));
      if (match === undefined) unmatched.push(source);
      else left.delete(match);
    }
    open = unmatched;
  }
  const lost = [...left].filter((source) => gone(source.place));
  const kept = [...left].filter((source) => !gone(source.place));
  return { sources: [...kept, ...given], gone: lost, kept: kept.length };
}
