import type { Block } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { type LabelRole, readLabel } from '../lexicon/label-words.ts';
import type { Habits } from './habits.ts';
import { type Said, trimStatement } from './sections.ts';

/** A text behind a label ("Doel: …", "Inspanning 1.1.a …") and what the label opens. */
export type LabelledSaid = Said & { readonly role: LabelRole };

/** The labelled paragraphs and items of a passage, in order; what a guessed label opens must say by itself what it is. */
export function findLabelled(blocks: readonly Block[], { labels, guessed }: Habits): readonly LabelledSaid[] {
  if (labels.size === 0) return [];
  return blocks.flatMap((block) => {
    const texts = block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : [];
    return texts.flatMap(({ text, at }): readonly LabelledSaid[] => {
      const read = readLabel(foldSpace(text));
      const role = read === null ? undefined : labels.get(read.label);
      if (read === null || role === undefined || role === 'fact') return [];
      return [{ text: trimStatement(read.rest), isProse: guessed.has(read.label), at, role }];
    });
  });
}
