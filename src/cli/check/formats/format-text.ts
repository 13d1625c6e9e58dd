import { styleText } from 'node:util';
import { catalogue } from '../../../findings/catalogue.ts';
import type { Finding, Severity } from '../../../findings/finding.ts';
import { titlePublication } from '../../../findings/report/title-publication.ts';
import { flatten } from '../../../model/shown-text.ts';
import type { Threading } from '../../../threading/threading.ts';
import type { Language } from '../../../words/numerals.ts';
import { chapterName } from '../../../words/publication-name.ts';
import type { Checked } from '../checked.ts';
import { listOriginals, listPlaces, type QuoteView, viewQuotes } from '../quote-view.ts';
import { sayTexts } from '../say-texts.ts';
import { summariseCounts } from '../summarise-counts.ts';
import { words } from '../words/report-words.data.ts';
import { type ColumnLine, measureColumns, setSideBySide, wrap, wrapSome } from './text-columns.ts';

/** Where the text is shown. */
export type Screen = { readonly width: number; readonly hasColour: boolean };
type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };
const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };
const indent = '    ';

function plain(text: string): string {
  return text;
}

function showQuote({ source, raw }: QuoteView, width: number, paint: Paint, empty: string): ColumnLine[] {
  return [
    ...wrap(source, width).map((text) => ({ text, paint: (line: string) => paint('cyan', line) })),
    ...(raw === ''
      ? [{ text: `(${empty})`, paint: (line: string) => paint('dim', line) }]
      : wrapSome(`“${raw}”`, width).map((text) => ({ text, paint: plain }))),
  ];
}

/** Quotes side by side, and under them where they stand: a place in one piece can be copied and clicked. */
function showQuotes(quotes: readonly QuoteView[], width: number, paint: Paint, language: Language): string[] {
  const empty = words[language].nothingThere;
  const { perRow, columnWidth } = measureColumns(quotes.length, width);
  const rows = Array.from({ length: Math.ceil(quotes.length / perRow) }, (_, row) =>
    quotes.slice(row * perRow, (row + 1) * perRow),
  );
  return [
    ...rows.flatMap((row, index) => [
      ...(index === 0 ? [] : ['']),
      ...setSideBySide(
        row.map((quote) => showQuote(quote, columnWidth, paint, empty)),
        columnWidth,
      ),
    ]),
    ...[...listPlaces(quotes), ...listOriginals(quotes, language)].map((place) => paint('dim', place)),
  ];
}

function showFinding(
  finding: Finding,
  threading: Threading,
  language: Language,
  width: number,
  paint: Paint,
): string[] {
  const { severity, rule, message } = finding;
  const title = catalogue.find(({ code }) => code === rule)?.text.title[language] ?? rule;
  const inner = Math.max(width - indent.length, 24);
  return [
    `  ${paint(colours[severity], `${marks[severity]} ${words[language].severity[severity]}`)}  ${paint('bold', title)}  ${paint('dim', rule)}`,
    ...wrap(flatten(finding.subject.title), inner).map((line) => `${indent}${paint('italic', line)}`),
    ...wrap(flatten(message[language]), inner).map((line) => `${indent}${line}`),
    ...showQuotes(viewQuotes(finding, threading, language), inner, paint, language).map((line) =>
      `${indent}${line}`.trimEnd(),
    ),
    '',
  ];
}

/** The report for a terminal or a log: by publication and chapter, the quotes side by side as far as they fit. */
export function formatText({ organisations, counts }: Checked, language: Language, screen: Screen): string {
  const paint: Paint = (style, text) => (screen.hasColour ? styleText(style, text, { validateStream: false }) : text);
  const lines = organisations.flatMap(({ organisation, threading, groups }) =>
    groups.flatMap(({ publication, chapters }) =>
      chapters.flatMap(({ chapter, findings }) => [
        paint(
          ['bold', 'underline'],
          flatten(`${organisation.name} · ${titlePublication(publication)[language]} · ${chapterName(chapter)}`),
        ),
        '',
        ...findings.flatMap((finding) => showFinding(finding, threading, language, screen.width, paint)),
      ]),
    ),
  );
  // An address stays on one line, however long: a broken one cannot be followed.
  const texts = sayTexts(organisations, language).flatMap(({ text, label, originals }) => [
    ...wrap(flatten(text), screen.width),
    ...(originals.length === 1 ? originals.map((original) => flatten(`${label}: ${original}`)) : []),
    ...(originals.length > 1 ? [`${label}:`, ...originals.map((original) => `  ${flatten(original)}`)] : []),
  ]);
  const top = texts.length === 0 ? [] : [...texts, ''];
  return `${[...top, ...lines, ...summariseCounts(counts, language)].join('\n')}\n`;
}
