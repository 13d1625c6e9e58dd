import type { Reading } from '../model/reading.ts';
import { needsYear } from '../recognition/gather/publication-name.ts';
import type { PublicationItem, PublicationMeaning, ReviewItem } from './item.ts';

/** What is known but may be something else is asked after what is not known at all. */
const missing = 1;
const doubted = 0.5;

function folderOf(file: string): string {
  return file.replace(/[^/\\]*$/, '');
}

function readOf({ publication, organisation }: Reading): PublicationItem['read'] {
  const { kind, year, endYear, sequence } = publication;
  return {
    kind,
    year,
    endYear,
    sequence,
    organisation: organisation === null || organisation.trim() === '' ? null : organisation,
  };
}

function wholeOf({ organisation, ...read }: PublicationItem['read']): PublicationMeaning | null {
  if (organisation === null || (needsYear(read.kind) && read.year === null)) return null;
  return { is: 'publication', ...read, organisation };
}

/** What a document says of itself that contradicts what was read, as written. */
function otherwiseOf({ notes }: Reading): readonly string[] {
  return notes.flatMap(({ why, text }) => (why.say === 'identified-otherwise' ? [text] : []));
}

/** Whether it is none of the kinds that are known, or says here this of itself and there that. */
function isDoubted(reading: Reading): boolean {
  return reading.publication.kind === 'other' || otherwiseOf(reading).length > 0;
}

/**
 * The documents of which nobody can know which publication of which body they are, or of which that is in doubt; those of one folder that are read
 * alike are asked about together.
 * @param isSettled whether a person said already of which kind a file is: then that is in doubt no more
 */
export function publicationItems(
  readings: readonly Reading[],
  isSettled: (file: string) => boolean,
): readonly ReviewItem[] {
  const asked = readings.filter(
    (reading) => wholeOf(readOf(reading)) === null || (isDoubted(reading) && !isSettled(reading.input)),
  );
  const alike = Map.groupBy(asked, (reading) => JSON.stringify([folderOf(reading.input), readOf(reading)]));
  return [...alike.values()].flatMap((own): ReviewItem[] => {
    const [first] = own;
    if (first === undefined) return [];
    const [read, files] = [readOf(first), own.map(({ input }) => input)];
    const means = wholeOf(read);
    const doubt = means === null ? missing : doubted;
    const otherwise = [...new Set(own.flatMap(otherwiseOf))];
    const places = files.map((file) => ({ file }));
    const at = { file: first.input };
    return [{ about: 'publication', files, read, otherwise, means, at, count: files.length, places, doubt }];
  });
}
