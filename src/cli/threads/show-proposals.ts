import { type ListedProposal, listProposals, type ProposedEnd } from '../../features/threads/queries/list-proposals.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { explainLink } from '../../threading/explain-link.ts';
import type { ThreadKind } from '../../threading/threading.ts';
import { nameChapter } from '../check/quote-view.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { kindsOfLink } from './link-words.data.ts';

function endLines({ wordedAs, text, publication, chapter }: ProposedEnd): string[] {
  return [`  ${flatten(publication.title)}, ${flatten(nameChapter(chapter))}: “${flatten(text)}”`, `    ${wordedAs}`];
}

function threadKindOf({ kind }: ProposedEnd): ThreadKind {
  if (kind === 'chapter') return 'policy-field';
  return kind === 'indicator' ? 'indicator' : 'commitment';
}

function proposalLines({ from, to, kind, score, reasons }: ListedProposal): string[] {
  const thread = threadKindOf(from);
  return [
    `${kindsOfLink[kind]}? (${score.toFixed(2).replace('.', ',')}) ${explainLink({ reasons }, thread).nl}`.trimEnd(),
    ...endLines(from),
    ...endLines(to),
    '',
  ];
}

/** Prints what may belong together, with the names by which `threads confirm` and `threads reject` answer. */
export async function showProposals(options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const proposals = await read(record, organisationId, (tx) => listProposals(tx, organisationId));
    await print(options.json, proposals, () => proposals.flatMap(proposalLines));
  });
}
