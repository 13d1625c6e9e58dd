import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceDocument } from '../../model/block.ts';
import { textDocument } from '../../recognition/document-of-text.fixture.ts';
import { gatherPublications } from '../../recognition/gather/gather-publications.ts';
import { recognise } from '../../recognition/recognise.ts';
import { checkPublications, type Judging } from './check-publications.ts';
import type { Checked } from './checked.ts';

/** A budget and the report on it, which names another aim for the same year. */
export const budget = `Begroting 2019 gemeente Urk

Programma 3: Wonen

3.2.1 Sneller bouwen

Er zijn te weinig huizen.

Prestatie-indicatoren | Behaald 2017 | Beoogd 2019
Aantal opgeleverde huizen | 410 | > 500

Wat gaan we hiervoor doen?

  • Bouwgrond uitgeven aan coöperaties;
`;

export const report = `Jaarverslag 2019 gemeente Urk

Programma 3: Wonen

3.2.1 Sneller bouwen

Er zijn te weinig huizen.

Prestatie-indicatoren | Behaald 2019 | Beoogd 2019
Aantal opgeleverde huizen | 420 | > 450

Wat hebben we hiervoor gedaan?

  • Wij hebben bouwgrond uitgegeven aan drie coöperaties.
`;

/** Writes files by their path into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** What is found in texts, as if each were a file of that name. */
export function checkTexts(texts: Readonly<Record<string, string>>, judging: Partial<Judging> = {}): Checked {
  const readings = Object.entries(texts).map(([file, text]) => {
    const document: SourceDocument = textDocument(text, file);
    return recognise(document);
  });
  const { publications } = gatherPublications(readings);
  const loaded = { publications, read: readings.length, unread: [], unplaced: [], taken: [], profiles: [] };
  return checkPublications(loaded, { config: { rules: {} }, accepted: [], ...judging }).checked;
}
