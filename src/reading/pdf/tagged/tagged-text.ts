import type { Run } from '../drawing/run.ts';
import { readRaised } from '../lines/footnote-mark.ts';
import { joinLines } from '../lines/hyphenation.ts';

export type TaggedText = {
  readonly text: string;
  readonly marks: readonly string[];
  readonly bold: boolean;
  /** How many characters at the start are bold. */
  readonly boldEnd: number;
  /** A raised mark in front of all text. */
  readonly leadingMark: string | null;
  /** Set smaller than text that is meant to be read through. */
  readonly isSmall: boolean;
};

const smallSize = 9;

/** Puts the runs of one element together in the order in which the file gives them, which is the order to read them in. */
export function joinTagged(runs: readonly Run[]): TaggedText {
  const size = Math.max(0, ...runs.map((run) => run.size));
  const marks: string[] = [];
  let leadingMark: string | null = null;
  let text = '';
  let boldEnd = 0;
  let isPlain = false;
  let previous: Run | null = null;
  for (const run of runs) {
    const isSmaller = run.size < size * 0.8;
    const neighbour = isSmaller
      ? runs.find((other) => other.size >= size * 0.95 && Math.abs(other.y - run.y) < size * 0.75 && other.y > run.y)
      : undefined;
    const raised = neighbour ? readRaised(run.text, text) : null;
    if (raised && 'mark' in raised) {
      if (text.trim() === '') leadingMark ??= raised.mark;
      else marks.push(raised.mark);
    } else if (raised) {
      text += raised.text;
    } else {
      const isNewLine = previous !== null && Math.abs(run.y - previous.y) > size * 0.5 && !(previous.size < size * 0.8);
      const isApart = previous !== null && run.x - (previous.x + previous.width) > size * 0.12;
      if (isNewLine) text = joinLines(text.trimEnd(), run.text.trimStart());
      else text += (isApart && text !== '' ? ' ' : '') + run.text;
    }
    // Signs and white space are the same in bold.
    if (run.bold && /[\p{L}\p{N}]/u.test(text) && !isPlain) boldEnd = text.trim().length;
    isPlain ||= !run.bold && /[\p{L}\p{N}]/u.test(run.text) && raised === null;
    previous = run;
  }
  const folded = text
    .replace(/\u00ad(?=.)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bold = runs.length > 0 && runs.every((run) => run.bold);
  return {
    text: folded,
    marks,
    bold,
    boldEnd: Math.min(boldEnd, folded.length),
    leadingMark,
    isSmall: size < smallSize,
  };
}
