import { type ListedProposal, listProposals, type ProposedEnd } from '../../features/threads/queries/list-proposals.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { explainLink } from '../../threading/explain-link.ts';
import type { ThreadKind } from '../../threading/threading.ts';
import type { Language } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { printScore } from './print-score.ts';
import { threadWords } from './words.data.ts';

function endLines({ wordedAs, text, publication, chapter }: ProposedEnd): string[] {
  return [`  ${flatten(publication.title)}, ${flatten(chapterName(chapter))}: “${flatten(text)}”`, `    ${wordedAs}`];
}

function threadKindOf({ kind }: ProposedEnd): ThreadKind {
  if (kind === 'chapter') return 'policy-field';
  return kind === 'indicator' ? 'indicator' : 'commitment';
}

function proposalLines({ from, to, kind, score, reasons }: ListedProposal, language: Language): string[] {
  const thread = threadKindOf(from);
  return [
    `${threadWords[language].kinds[kind]}? (${printScore(score, language)}) ${explainLink({ reasons }, thread)[language]}`.trimEnd(),
    ...endLines(from),
    ...endLines(to),
    '',
  ];
}

/** Prints what may belong together, with the names by which `threads confirm` and `threads reject` answer. */
export async function showProposals(options: RecordOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const proposals = await read(record, organisationId, (tx) => listProposals(tx, organisationId));
    await print(options.json, proposals, () => proposals.flatMap((proposal) => proposalLines(proposal, language)));
  });
}
