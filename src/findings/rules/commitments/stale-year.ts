import { z } from 'zod';
import type { Found, Quote } from '../../finding.ts';
import { runningText } from '../../passages/running-text.ts';
import { findStaleYears, type StaleYear } from '../../passages/stale-years.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteText } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { namePublication } from '../../words/name-publication.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many sentences are quoted a chapter. */
  quotes: z.int().min(1).default(5),
});

type Stale = { readonly year: number; readonly quote: Quote };

/** Headings of questions that ask for another year than the document's: "Wat willen we bereiken in 2019?" in a budget for 2020. */
function staleHeadings(chapter: SeenChapter, own: number): Stale[] {
  return chapter.chapter.passages.flatMap(({ question, heading, at }): Stale[] => {
    if (heading === null || !['achieve', 'do', 'done'].includes(question)) return [];
    const years = (heading.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
    const [year] = years;
    if (year === undefined || years.length > 1 || year >= own) return [];
    return [{ year, quote: quoteText(chapter, { nl: 'Kop', en: 'Heading' }, heading, at) }];
  });
}

function staleSentences(chapter: SeenChapter, own: number): Stale[] {
  const running = runningText(chapter.chapter);
  const told = running.map(({ text }) => text).join('\n');
  const whole = new Set(running.map(({ text }) => withoutStop(text)));
  // A commitment is mostly a piece of the running text, often all of a piece of it; what a person wrote in by hand is not.
  const apart = chapter.chapter.commitments.filter(
    ({ text }) => /(?:19|20)\d\d/.test(text) && !whole.has(withoutStop(text)) && !told.includes(text),
  );
  return [...running, ...apart].flatMap(({ question, text, at }) =>
    findStaleYears(text, question, chapter.publication.kind, own).map(
      ({ sentence, year }: StaleYear): Stale => ({
        year,
        quote: quoteText(chapter, questionLabels[question], sentence, at),
      }),
    ),
  );
}

function withoutStop(text: string): string {
  return text.replace(/[.;]$/, '');
}

/** A document looks forward to a year that lies before its own. */
export const staleYear = defineRule({
  code: 'stale-year',
  looksAt: 'chapter',
  group: 'commitments',
  severity: 'warning',
  restsOn: ['wording'],
  options,
  *judge({ page, field }, { quotes }): Iterable<Found> {
    const { kind, year: own } = page.publication;
    if (own === null || (kind !== 'budget' && kind !== 'annual-report')) return;
    const stale = [...staleHeadings(page, own), ...staleSentences(page, own)];
    const [first] = stale;
    if (first === undefined) return;
    const title = shorten(page.chapter.title);
    const name = namePublication(page.publication);
    yield {
      subject: chapterSubject(page, field),
      chapter: placeOf(page),
      message: {
        nl: `Bij “${title}” kijkt een tekst in ${name.nl} vooruit naar ${first.year}.`,
        en: `At “${title}” a text in ${name.en} looks forward to ${first.year}.`,
      },
      evidence: stale.slice(0, quotes).map(({ quote }) => quote),
    };
  },
  text: {
    title: { nl: 'Vooruitblik op een eerder jaar', en: 'Looks forward to an earlier year' },
    what: {
      nl: 'Een tekst in de begroting of het jaarverslag kijkt vooruit naar een jaar dat vóór het jaar van het document ligt.',
      en: 'A text in the budget or the annual report looks forward to a year that lies before the year of the document.',
    },
    why: {
      nl: 'Een oud jaartal wijst erop dat de tekst van vorig jaar is overgenomen. De lezer weet dan niet wat voor dít jaar geldt.',
      en: 'An old year shows that the text was taken over from last year. The reader then cannot know what holds for this year.',
    },
    example: {
      nl: 'In de begroting 2020 staat: “Dit willen we in 2019 bereiken.”',
      en: 'The budget for 2020 says: “This is what we want to achieve in 2019.”',
    },
    mend: {
      nl: 'Loop de tekst na, zet het goede jaar erin en haal weg wat al is gebeurd.',
      en: 'Go through the text, put in the right year and take out what has already happened.',
    },
    wrong: {
      nl: 'Als de zin echt over dat eerdere jaar gaat, bijvoorbeeld als aanhaling van een ouder plan.',
      en: 'When the sentence really is about that earlier year, for instance as a quotation from an older plan.',
    },
  },
});
