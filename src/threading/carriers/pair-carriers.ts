import type { Answers } from '../accounts/settled-answers.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import { type Handles, NearThreads } from '../grow/near-threads.ts';
import { isWorthAsking } from '../proposal.ts';
import { likely, type Weighed, worthTelling } from '../reason.ts';
import type { CommitmentStatement } from '../statement.ts';
import type { Weighings } from '../weighing/weighings.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';
import type { CarrierFeatures } from './carrier-features.ts';
import { compareCarrier } from './compare-carrier.ts';

/** Of a text so many words are handles. */
const mostHandles = 12;

/** What commitments are sought, weighed and told apart by. */
export type Seeking = {
  readonly features: CarrierFeatures;
  readonly fields: FieldIndex;
  readonly vocabulary: Vocabulary;
  readonly weighings: Weighings;
  /** Whether a person said that the one is not carried out by the other. */
  readonly isRejected: (agreed: CommitmentStatement, planned: CommitmentStatement) => boolean;
};

/** What is agreed on, with the parts of its sentence. */
type Agreed = { readonly statement: CommitmentStatement; readonly parts: readonly RootVector[] };

/** `De haven, het plein en de kade` has three. */
function partsOf(text: string, vocabulary: Vocabulary): readonly RootVector[] {
  return text.split(/[,;:]| en /u).map((part) => vocabulary.vectorOf(part));
}

type Pair = { readonly from: string; readonly to: string; readonly weighed: Weighed };

function handlesOf(statement: CommitmentStatement, { features, fields }: Seeking): Handles {
  const vector = features.of(statement)?.vector;
  return {
    place: `${fields.fieldOf(statement)}`,
    telling: vector === undefined ? [] : heaviestRoots(vector, mostHandles).map(String),
  };
}

function weigh({ statement: agreed, parts }: Agreed, planned: CommitmentStatement, seeking: Seeking): Pair | null {
  const { features, fields, weighings } = seeking;
  const [before, after] = [features.of(agreed), features.of(planned)];
  if (before === undefined || after === undefined || seeking.isRejected(agreed, planned)) return null;
  const isSameField = fields.areInOneField(agreed, planned);
  const weighed = weighings.weigh({
    kind: 'carrier',
    from: agreed.key,
    to: planned.key,
    prints: [features.printOf(agreed), features.printOf(planned)],
    isTogether: isSameField,
    compare: () => compareCarrier(before, parts, after, isSameField),
  });
  return { from: agreed.key, to: planned.key, weighed };
}

/**
 * Of each commitment of a later publication what it most likely carries out of an agreement.
 * @returns links of the kind `carries-out` from what was agreed to what was planned, and what may be one
 */
export function pairCarriers(
  agreed: readonly CommitmentStatement[],
  planned: readonly CommitmentStatement[],
  seeking: Seeking,
): Answers {
  const near = new NearThreads();
  for (const [at, statement] of agreed.entries()) near.remember(handlesOf(statement, seeking), at);
  const inParts = agreed.map((statement) => ({
    statement,
    parts: partsOf(statement.commitment.text, seeking.vocabulary),
  }));
  const pairs = planned.flatMap((statement) => {
    let best: Pair | null = null;
    for (const at of near.find(handlesOf(statement, seeking))) {
      const wanted = inParts[at];
      const pair = wanted === undefined ? null : weigh(wanted, statement, seeking);
      if (pair !== null && pair.weighed.score > (best?.weighed.score ?? worthTelling)) best = pair;
    }
    return best === null ? [] : [best];
  });
  const found = pairs.map(({ from, to, weighed }) => ({ from, to, kind: 'carries-out' as const, ...weighed }));
  return {
    links: found.filter(({ score }) => score > likely).map((pair) => ({ ...pair, confirmation: 'proposed' as const })),
    proposals: found.filter(isWorthAsking),
  };
}
