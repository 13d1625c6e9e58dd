import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the municipality of the example publishes in the fortnight, one document a day, and the ones of them that it corrects. */
const published = [
  'jaarverslag-2023.html',
  'voortgangsrapportage-2023.html',
  'begroting-2024.docx',
  'bestuursrapportage-2024.docx',
  'jaarverslag-2024.docx',
  'begroting-2025.docx',
  'bestuursrapportage-2025.docx',
  'jaarverslag-2025.docx',
];

/** The folder in which a body puts its documents. */
export class Documents {
  readonly #from: string;
  readonly #folder: string;
  readonly #there: string[] = [];

  constructor(from: string, folder: string) {
    this.#from = from;
    this.#folder = folder;
    mkdirSync(folder);
  }

  /** The document of a day; where there is none, a correction of an earlier one: one sentence more in each paragraph. */
  next(day: number): string {
    const name = published[day - 1];
    if (name !== undefined) {
      copyFileSync(join(this.#from, name), join(this.#folder, name));
      this.#there.push(name);
      return join(this.#folder, name);
    }
    return this.correct(day);
  }

  correct(day: number): string {
    const pages = this.#there.filter((name) => name.endsWith('.html'));
    const file = join(this.#folder, pages[day % pages.length] ?? '');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('.</p>', `. Bijgesteld op dag ${day}.</p>`));
    return file;
  }
}
