import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading } from '../../src/model/reading.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { indexStatements } from '../../src/threading/index-statements.ts';
import type { StatedPublication } from '../../src/threading/stated.ts';
import { nameOf } from '../../src/threading/statement.ts';
import { parseMeasure, parseThing } from '../../tests/makers/content/domain.ts';
import { municipalDomains } from '../../tests/makers/content/municipal-domains.data.ts';
import { provincialDomains, regionalDomains, waterDomains } from '../../tests/makers/content/other-domains.data.ts';
import { themes } from '../../tests/municipality/municipality-words.data.ts';
import { readCases } from '../../tests/threading/read-cases.ts';

/** The texts of one source, each once, and whether it is about no body of its own, so that no word of it is a name. */
export type SourceTexts = { readonly texts: ReadonlySet<string>; readonly isGeneral: boolean };

function textsOf(publication: StatedPublication): string[] {
  return indexStatements(publication).flatMap(({ statement, indicators, commitments, accounts }) => [
    ...[statement, ...indicators, ...commitments, ...accounts].map(nameOf),
    ...statement.chapter.passages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    ),
  ]);
}

function ofBody(publications: readonly StatedPublication[]): SourceTexts {
  return { texts: new Set(publications.flatMap(textsOf)), isGeneral: false };
}

async function readFiles(files: readonly string[]): Promise<SourceTexts> {
  const readings: Reading[] = [];
  for await (const source of readSources([...files]))
    if ('document' in source) readings.push(recognise(source.document));
  return ofBody(gatherPublications(readings).publications);
}

/** What the lottery of makers draws from. */
function textsOfMakers(): readonly string[] {
  const domains = [municipalDomains, provincialDomains, regionalDomains, waterDomains].flat();
  return domains.flatMap(({ titles, fields }) => [
    ...titles,
    ...fields.flatMap(({ title, goals, things, measures }) => [
      title,
      ...goals,
      ...things.map((thing) => parseThing(thing).what),
      ...measures.map((measure) => parseMeasure(measure).name),
    ]),
  ]);
}

/** Texts of documents of the cycle, source by source: the labelled pages, the cases that weights are tuned on, and what makers are made of. */
export async function vocabularyTexts(): Promise<readonly SourceTexts[]> {
  const cases = (await readCases()).filter(({ isHeldOut }) => !isHeldOut);
  const sources: SourceTexts[] = [
    { texts: new Set([...themes, ...textsOfMakers()]), isGeneral: true },
    ...cases.map(({ publications }) => ofBody(publications)),
  ];
  const pages = globSync('tests/recognition/{pages,fresh}/**/*.{html,md,txt,csv}').filter(
    (file) => !file.endsWith('README.md'),
  );
  for (const files of Map.groupBy(pages.toSorted(), dirname).values()) sources.push(await readFiles(files));
  return sources;
}
