import type { Decision, Reach } from '../../../model/correction.ts';
import type { Opened } from '../items/opened.ts';
import { type Answer, decisionsOf } from './answer.ts';
import { type Chosen, type Extent, reachOf } from './reach.ts';

/** What goes into the journal of one choice. */
export type Making = { readonly reach: Reach; readonly decision: Decision };

/**
 * The decisions that a choice comes down to: one about a text, of each heading of a list; of which publication files are one a file.
 * @returns none where that is no answer to it
 */
export function makingsOf({ item, opened, all }: Chosen, answer: Answer, extent: Extent): readonly Making[] {
  const decisions = decisionsOf(item, answer);
  const [decision] = decisions;
  if (decision?.about !== 'publication' || item.about !== 'publication')
    return decisions.map((one) => ({ decision: one, reach: reachOf(opened, extent) }));
  // not tied to a body or a year: these are what the file does not tell, or tells wrong
  const reachOfAll: Reach = { organisation: null, publication: null, file: null };
  const ofFile = ({ name }: Opened): Making => ({ decision, reach: { ...reachOfAll, file: name } });
  if (extent === 'folder') return all.filter(({ document }) => item.files.includes(document.file)).map(ofFile);
  if (extent === 'here') {
    const { organisation } = decision.means;
    return [{ decision: { about: 'publication', means: { organisation } }, reach: reachOfAll }, ofFile(opened)];
  }
  return [ofFile(opened)];
}
