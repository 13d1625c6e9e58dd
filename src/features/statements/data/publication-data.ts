import { statedColumns } from '../../../frame/data/columns.data.ts';
import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { textsOf } from '../../../model/nature.ts';
import type { Position } from '../../../model/source.ts';
import type { CorrectedIn } from '../../corrections/corrected/list-corrected.ts';
import { correctedData } from '../../corrections/corrected/present-corrected.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { FoundEdition } from '../../publications/queries/find-edition.ts';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';
import type { ListedStanding } from '../../publications/queries/list-standings.ts';
import { standingData } from '../../publications/queries/standing-of.ts';
import { type Captions, captionAt } from '../queries/list-captions.ts';
import type { EditionStatements } from '../queries/read-edition-statements.ts';
import { statedRows } from './stated-rows.ts';

/** An edition with all that its data is made of. */
export type LoadedEdition = {
  readonly organisation: Organisation;
  /** As the address names it: `begroting-2018@1`. */
  readonly name: string;
  readonly edition: FoundEdition;
  /** Its chapters, for the addresses, that the content does not have. */
  readonly chapters: readonly ListedChapter[];
  /** As `findEditionContent` gives it. */
  readonly content: string;
  readonly statementsOf: EditionStatements;
  readonly captions: Captions;
  /** How the editions of its publication stand that were written here. */
  readonly standings: readonly ListedStanding[];
  /** What pages showed otherwise before the reading was corrected, up to and with this edition. */
  readonly corrected: readonly CorrectedIn[];
};

/** An edition as data. `content` is byte for byte the canonical JSON that the hash is over, so that anyone can check it. */
export function publicationData(loaded: LoadedEdition): PageData {
  const { organisation, name, edition, chapters, content, standings, corrected } = loaded;
  return {
    kind: 'publication',
    title: `${edition.title} · ${organisation.name}`,
    file: `${organisation.slug}-${name}`,
    organisation,
    texts: textsOf(chapters),
    columns: statedColumns,
    rows: rowsOf(loaded),
    about: {
      edition: {
        number: edition.number,
        current: edition.current,
        sha256: edition.sha256,
        frozenAt: edition.frozenAt.toISOString(),
        ...standingData(standings, edition),
        sources: edition.sources,
        corrected: correctedData(corrected),
      },
    },
    exact: { name: 'content', json: content },
  };
}

/** All that an edition states, a row each, with the place that it was read from. */
function rowsOf({ edition, chapters, statementsOf, captions }: LoadedEdition): CsvCell[][] {
  return chapters.flatMap(({ chapterId, ...chapter }) => {
    const place = {
      ...chapter,
      publication: edition.slug,
      captionOf: (position: Position) => captionAt(captions, edition.editionId, position),
    };
    return statedRows(place, statementsOf(chapterId));
  });
}
