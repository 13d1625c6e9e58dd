import { earliestDay, latestDay } from '../../calendar/moment.ts';
import type { Content } from '../fields/field.ts';

/** Between which days something is, as far as it is known: `2017-09-01`. */
export type Days = { readonly from: string | null; readonly until: string | null };

const textIn = (content: Content, name: string) => {
  const value = content[name];
  return typeof value === 'string' ? value : null;
};

/**
 * Between which days something in a register was or is: of an event its beginning and its end, which is its beginning where no end is given; of all
 * else from and until, of which what is not known is open.
 */
export function daysOf(content: Content): Days {
  const starts = textIn(content, 'starts');
  if (starts !== null) {
    // What is repeated goes on.
    const goesOn = textIn(content, 'repeats') !== null;
    return { from: earliestDay(starts), until: goesOn ? null : latestDay(textIn(content, 'ends') ?? starts) };
  }
  const [from, until] = [textIn(content, 'from'), textIn(content, 'until')];
  return { from: from === null ? null : earliestDay(from), until: until === null ? null : latestDay(until) };
}
