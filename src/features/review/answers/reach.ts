import type { Reach } from '../../../model/correction.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { ReviewItem } from '../../../review/item.ts';
import type { Opened } from '../items/opened.ts';
import type { Answer } from './answer.ts';

/** How far a choice reaches: this file, the publication that it is of, all documents of the body. */
const extentsOfTexts = ['file', 'publication', 'body'] as const;
/**
 * How far a choice reaches about which publication a file is: this file, those of its folder that are asked about with it, and of its body alone all
 * documents that the journal is beside. None of these hangs on the body, which is what is not known.
 */
const extentsOfFiles = ['file', 'folder', 'here'] as const;
export type Extent = (typeof extentsOfTexts)[number] | (typeof extentsOfFiles)[number];

/** What is asked, the document in which it is answered, and all that are open. */
export type Chosen = {
  readonly item: ReviewItem;
  readonly opened: Opened;
  readonly all: readonly Opened[];
  /** What is decided holds of one document alone. */
  readonly isAlone?: boolean;
};

/** Whether no open document tells that it is of another body than what was read and what is answered: then one decision is right of all of them. */
function isOfOneBody({ item, all }: Chosen, answer: Answer): boolean {
  const own = [
    item.about === 'publication' ? item.read.organisation : null,
    typeof answer !== 'string' && answer.is === 'publication' ? answer.organisation : null,
  ].flatMap((name) => (name === null ? [] : [titleKey(name)]));
  return all.every(
    ({ recognised: { reading } }) => reading.organisation === null || own.includes(titleKey(reading.organisation)),
  );
}

/** The extents that a choice can have: of a document whose year is not known no publication can be named. */
export function extentsOf(chosen: Chosen, answer: Answer): readonly Extent[] {
  const { item, opened } = chosen;
  if (chosen.isAlone === true) return ['file'];
  const { reading } = opened.recognised;
  return item.about === 'publication'
    ? extentsOfFiles.filter((extent) => {
        if (extent === 'folder') return item.files.length > 1;
        return extent === 'file' || isOfOneBody(chosen, answer);
      })
    : extentsOfTexts.filter((extent) => extent !== 'publication' || reading.publication.year !== null);
}

/** Of which documents a decision about a text made in one document holds. */
export function reachOf({ name, recognised: { reading } }: Opened, extent: Extent): Reach {
  const { organisation, publication } = reading;
  const { kind, year } = publication;
  return {
    organisation,
    publication: extent === 'publication' ? { kind, year } : null,
    file: extent === 'file' ? name : null,
  };
}
