import { type PublishedChapter, presentReading } from '../../src/cli/read/present-reading.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import type { LabelledReading } from './labelled-page.ts';

/** Reads and recognises one page, in the shape of its labels. Throws the error of reading where the page cannot be read. */
export async function readPage(path: string): Promise<LabelledReading> {
  for await (const source of readSources([path])) {
    if ('error' in source) throw source.error;
    const { input, organisation, publication, chapters } = presentReading(recognise(source.document));
    return { input, organisation, publication, chapters: chapters.map(loosen) };
  }
  throw new Error(`nothing was read at ${path}`);
}

/** The published shape is closed and read-only; the labels are compared as open records. */
function loosen(chapter: PublishedChapter): LabelledReading['chapters'][number] {
  const { code, title, level, questions, commitments, accounts, amounts, references } = chapter;
  const indicators = chapter.indicators.map(({ name, figures }) => ({
    name,
    figures: figures.map(({ value, ...figure }) => ({ ...figure, value: { ...value } })),
  }));
  return {
    code,
    title,
    level,
    questions: [...questions],
    commitments: [...commitments],
    accounts: [...accounts],
    indicators,
    amounts: amounts.map(({ label, year, raw, euros, standing }) => ({
      label,
      year,
      raw,
      number: euros === null ? null : Number(euros),
      standing,
    })),
    references: [...references],
  };
}
