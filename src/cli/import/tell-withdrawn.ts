import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import { flatten } from '../../model/shown-text.ts';
import { type Language, printDate } from '../../words/numerals.ts';
import { importWords } from './words.data.ts';

/** That a publication was withdrawn and was not imported, whether its files are those of then, and how it can be there again. */
export function tellWithdrawn(
  { publication: { organisation, slug }, withdrawn, filesUnchanged }: ImportOutcome,
  language: Language,
): string {
  const words = importWords[language];
  const date = withdrawn === null ? '' : printDate(language, withdrawn.at);
  return [
    words.withdrawn(`/${organisation.slug}/${slug}`, date, flatten(withdrawn?.reason ?? '')),
    filesUnchanged ? words.sameFiles : words.otherFiles,
    words.howAgain,
  ].join(' ');
}

/** That a publication is written here, so that no file takes its place, and what to do. */
export function tellMadeHere({ publication: { organisation, slug } }: ImportOutcome, language: Language): string {
  return importWords[language].madeHere(`/${organisation.slug}/${slug}`);
}
