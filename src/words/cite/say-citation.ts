import type { Said } from '../../findings/finding.ts';
import type { Nature } from '../../model/nature.ts';
import { type Language, printDate } from '../numerals.ts';

/** What is cited: a page that shows what publications of a body say of something. */
export type Cited = {
  readonly body: string;
  /** The indicator, the field, the finding or the chapter. What a document calls so is the same in both languages. */
  readonly title: Said;
  /** "Begroting 2017–2020, Jaarverslag 2018"; see `listPublications`. */
  readonly publications: string;
  /** What its texts are: a quote out of a retelling is none. */
  readonly natures: readonly (readonly Nature[])[];
  /** When the newest of the editions was laid down that it shows. */
  readonly date: Date;
  /** The whole address of the page. */
  readonly address: string;
};

const retold: Said = { nl: 'hervertelling', en: 'retelling' };
const invented: Said = { nl: 'verzonnen voorbeeld', en: 'invented example' };

/** Who says it, what, in which publications, and where and as of when it stands here; with what its texts are where they are no original. */
export function sayCitation(cited: Cited, language: Language): string {
  const { body, title, publications, natures, date, address } = cited;
  const marks = [
    ...(natures.some((nature) => nature.includes('retold')) ? [retold[language]] : []),
    ...(natures.some((nature) => nature.includes('invented')) ? [invented[language]] : []),
  ];
  const aside = marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
  const day = printDate(language, date);
  return language === 'nl'
    ? `${body}, ‘${title.nl}’, in: ${publications}${aside}. Doelspoor, editie van ${day}, ${address}`
    : `${body}, “${title.en}”, in: ${publications}${aside}. Doelspoor, edition of ${day}, ${address}`;
}
