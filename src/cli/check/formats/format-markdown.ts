import { catalogue } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { titlePublication } from '../../../findings/report/title-publication.ts';
import { flatten } from '../../../model/shown-text.ts';
import type { Threading } from '../../../threading/threading.ts';
import type { Language } from '../../../words/numerals.ts';
import { chapterName } from '../../../words/publication-name.ts';
import type { Checked } from '../checked.ts';
import { listOriginals, placeOf, type QuoteView, viewQuotes } from '../quote-view.ts';
import { printTexts } from '../say-texts.ts';
import { summariseCounts } from '../summarise-counts.ts';
import { words } from '../words/report-words.data.ts';

/** A text that Markdown shows as it is: what would be markup, a tag or the name of a user is only signs. */
export function escapeMarkdown(text: string): string {
  return flatten(text)
    .replace(/[\\`*_[\]|~#$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//');
}

/** More than stand side by side in a browser's column. */
const mostColumns = 3;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Few quotes stand side by side; of many each has a row. */
function formatQuotes(quotes: readonly QuoteView[], language: Language): string[] {
  const empty = words[language].nothingThere;
  const sources = quotes.map(({ source }) => escapeMarkdown(source));
  const texts = quotes.map((quote) => {
    const text = quote.raw === '' ? `*${empty}*` : `“${escapeMarkdown(quote.raw)}”`;
    const places = [placeOf(quote), ...listOriginals([quote], language)].filter((place) => place !== '');
    return [text, ...places.map(escapeMarkdown)].join('<br>');
  });
  if (quotes.length > mostColumns)
    return [row(['', '']), row(['---', '---']), ...quotes.map((_, at) => row([sources[at] ?? '', texts[at] ?? '']))];
  return [row(sources), row(quotes.map(() => '---')), row(texts)];
}

function formatFinding(finding: Finding, threading: Threading, language: Language): string[] {
  const say = words[language];
  const title = catalogue.find(({ code }) => code === finding.rule)?.text.title[language] ?? finding.rule;
  return [
    `**${say.severity[finding.severity]}: ${escapeMarkdown(title)}** (\`${finding.rule}\`) · ${escapeMarkdown(finding.subject.title)}`,
    '',
    escapeMarkdown(finding.message[language]),
    '',
    ...formatQuotes(viewQuotes(finding, threading, language), language),
    '',
  ];
}

/** The report as (GitHub-flavoured) Markdown, fit for the summary of a pipeline or a message with a change. */
export function formatMarkdown({ organisations, counts, notes }: Checked, language: Language): string {
  const say = words[language];
  const lines = organisations.flatMap(({ organisation, threading, groups }) =>
    groups.flatMap(({ publication, chapters }) => [
      `## ${escapeMarkdown(`${organisation.name}: ${titlePublication(publication)[language]}`)}`,
      '',
      ...chapters.flatMap(({ chapter, findings }) => [
        `### ${escapeMarkdown(chapterName(chapter))}`,
        '',
        ...findings.flatMap((finding) => formatFinding(finding, threading, language)),
      ]),
    ]),
  );
  const left =
    notes.length === 0
      ? []
      : [`## ${say.notRead}`, '', ...notes.map((note) => `- ${escapeMarkdown(note[language])}`), ''];
  const summary = summariseCounts(counts, language).map((line) => `- ${escapeMarkdown(line)}`);
  const texts = printTexts(organisations, language).flatMap((line) => [`> ${escapeMarkdown(line)}`, '']);
  return [`# ${say.title}`, '', ...texts, ...summary, '', ...lines, ...left].join('\n');
}
