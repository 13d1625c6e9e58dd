import { printPeriod, publicationKinds } from '../../../model/publication.ts';
import type { PublicationItem } from '../../../review/item.ts';
import type { Fact } from '../../../ui/facts/facts.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { type FieldFaults, type FilledIn, longestName, years } from '../answers/publication-answer.ts';
import { fileName, shorten } from './present-desk.ts';
import { type ReviewContext, reviewAddress } from './review-site.ts';
import type { ItemView, PublicationFormView } from './review-view.ts';

/** A form that was sent and could not be read: what was typed stays. */
export type Refilled = { readonly filled: FilledIn; readonly faults: FieldFaults };

/** As many files are named. */
const mostFiles = 6;
const mostOtherwise = 3;
const longestOtherwise = 80;

/** What was read of which publication a file is, piece by piece: what is missing is seen to be, and what contradicts it. */
export function publicationFacts({ review: t, kinds }: Words, { read, otherwise }: PublicationItem): readonly Fact[] {
  const said = otherwise.slice(0, mostOtherwise).map((text) => `“${shorten(text, longestOtherwise)}”`);
  return [
    { term: t.fields.organisation, value: read.organisation ?? t.notKnown },
    { term: t.fields.kind, value: kinds[read.kind] },
    { term: t.fields.year, value: read.year === null ? t.notKnown : printPeriod(read) },
    ...(said.length === 0 ? [] : [{ term: t.otherwise, value: said.join(', ') }]),
  ];
}

/** The files that are asked about together. */
export function publicationFiles({ review: t }: Words, { files }: PublicationItem): ItemView['texts'] {
  if (files.length < 2) return null;
  const more = files.length > mostFiles ? [t.moreChanges(files.length - mostFiles)] : [];
  return { label: t.files, texts: [...files.slice(0, mostFiles).map(fileName), ...more] };
}

/** Names every field of the form; a value that was sent is left as it was, for the person to mend. */
export function presentForm(
  context: ReviewContext,
  { id, read }: { readonly id: string; readonly read: PublicationItem['read'] },
  refilled: Refilled | null,
): PublicationFormView {
  const { review: t, kinds } = context.words;
  const { faults = {}, filled } = refilled ?? {};
  const { kind, year, organisation } = filled ?? {
    kind: read.kind,
    year: printPeriod(read),
    organisation: read.organisation ?? '',
  };
  return {
    action: reviewAddress(context, `/vraag/${id}/publicatie`),
    kind: {
      value: kind,
      fault: faults.kind === undefined ? null : t.fields.faults.kind,
      options: publicationKinds.map((one) => ({ value: one, text: kinds[one] })),
    },
    year: {
      value: year,
      fault: faults.year === undefined ? null : t.fields.faults.year[faults.year](years.first, years.last),
    },
    organisation: {
      value: organisation,
      fault: faults.organisation === undefined ? null : t.fields.faults.organisation[faults.organisation](longestName),
    },
  };
}
