import type { Words } from '../../src/words/nl.data.ts';

/** Stands for whatever a sentence names. */
const any = '§';

/** All that pages say of what is absent from documents, in one language, as patterns of a whole text: a sentence may stand among others. */
export function absenceSentences({ threads, chapter, compare, missing }: Words): readonly RegExp[] {
  const { table, field, commitment, fates, finding, legend } = threads;
  const sentences = [
    table.blank,
    field.absent(any),
    commitment.saidNothing(any),
    commitment.saidOfNoCarrier,
    commitment.saidNotYet,
    commitment.supportedByNothing,
    commitment.noCarriers,
    commitment.ended(any),
    chapter.empty,
    chapter.unresolved(Number.NaN).replace('NaN', any),
    compare.absent,
    finding.nothingThere,
  ];
  const marks = [
    table.new,
    table.gone,
    table.goneCommitment,
    table.absent,
    fates['not-found'],
    legend.new,
    legend.gone,
    missing['not-measured'],
    compare.only(any),
  ];
  const pattern = (text: string) => RegExp.escape(text).replaceAll(RegExp.escape(any), '.+');
  return [
    ...sentences.map((text) => new RegExp(pattern(text))),
    ...marks.map((text) => new RegExp(`^${pattern(text)}$`)),
  ];
}
