import type { PublicationIdentity, PublicationKind } from '../../model/publication.ts';
import type { Note } from '../../model/reading.ts';
import type { PublicationEvidence } from './publication-evidence.ts';

/** The identity that the evidence speaks for most, and a note for each sign of weight that says otherwise. */
export function weighEvidence(evidence: readonly PublicationEvidence[]): {
  identity: Omit<PublicationIdentity, 'title'>;
  notes: Note[];
} {
  const kind = heaviest(evidence, (sign) => sign.kind) ?? 'other';
  const fitting = evidence.filter((sign) => sign.kind === kind || sign.kind === null);
  const year = heaviest(fitting, (sign) => sign.year) ?? heaviest(evidence, (sign) => sign.year);
  const ofYear = fitting.filter((sign) => sign.year === year || sign.year === null);
  const endYear = heaviest(ofYear, (sign) => sign.endYear);
  const sequence = heaviest(ofYear, (sign) => sign.sequence);
  return { identity: { kind, year, endYear, sequence }, notes: conflicts(evidence, kind, year) };
}

/** The value with the greatest sum of weights; of equals the one found first. */
function heaviest<Value>(
  evidence: readonly PublicationEvidence[],
  value: (sign: PublicationEvidence) => Value | null,
): Value | null {
  const sums = new Map<Value, number>();
  for (const sign of evidence) {
    const one = value(sign);
    if (one !== null) sums.set(one, (sums.get(one) ?? 0) + sign.weight);
  }
  let best: Value | null = null;
  for (const [one, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = one;
  return best;
}

function conflicts(evidence: readonly PublicationEvidence[], kind: PublicationKind, year: number | null): Note[] {
  const said = new Set<string>();
  return evidence.flatMap((sign): readonly Note[] => {
    if (sign.weight <= 2 || isQuoted(sign)) return [];
    const facts = {
      sign: sign.where,
      kind: sign.kind === null || sign.kind === kind ? null : { theirs: sign.kind, ours: kind },
      year: sign.year === null || sign.year === year ? null : { theirs: sign.year, ours: year },
    };
    const key = JSON.stringify(facts);
    if ((facts.kind === null && facts.year === null) || said.has(key)) return [];
    said.add(key);
    return [{ at: sign.at, text: sign.text, why: { say: 'identified-otherwise', with: facts } }];
  });
}

/** Another document that is named in the first lines is mostly quoted there, not claimed. */
function isQuoted({ where }: PublicationEvidence): boolean {
  return where === 'first-lines' || where === 'column-heads';
}
