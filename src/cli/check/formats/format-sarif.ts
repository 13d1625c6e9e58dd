import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../../findings/catalogue.ts';
import type { Finding, Quote, Severity } from '../../../findings/finding.ts';
import type { Rule } from '../../../findings/rule.ts';
import { groundWords } from '../../../findings/words/ground-words.data.ts';
import { joinNatures } from '../../../model/nature.ts';
import { flatten } from '../../../model/shown-text.ts';
import type { Position } from '../../../model/source.ts';
import type { Threading } from '../../../threading/threading.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { sayPlace } from '../../../words/say-place.ts';
import type { Checked } from '../checked.ts';
import { findPlace, viewQuotes } from '../quote-view.ts';
import { printTexts } from '../say-texts.ts';
import { words } from '../words/report-words.data.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What a file is called in SARIF: seen from the working folder, as a platform that shows results beside files asks for. */
function uriOf(file: string, folder: string): string {
  const place = relative(folder, resolve(folder, file));
  if (place === '' || place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place))
    return pathToFileURL(resolve(folder, file)).href;
  return place.toWellFormed().split(sep).map(encodeURIComponent).join('/');
}

function locate(position: Position, folder: string, name: string, language: Language) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(position.file, folder) },
      // Platforms refuse a place without a line. A page or a row is no line: those stand in the message, and the file opens at its top.
      region: { startLine: position.line ?? 1 },
    },
    logicalLocations: [{ fullyQualifiedName: name }],
    message: { text: flatten(sayPlace(wordsIn(language), position)) },
  };
}

function describeRule({ code, group, severity, restsOn, text }: Rule, language: Language) {
  const say = words[language];
  const parts = [
    [say.why, text.why[language]],
    [say.example, text.example[language]],
    [say.mend, text.mend[language]],
    [say.wrong, text.wrong[language]],
    [say.restsOn, restsOn.map((ground) => groundWords[ground][language]).join(' ')],
  ] as const;
  return {
    id: code,
    name: code,
    shortDescription: { text: text.title[language] },
    fullDescription: { text: text.what[language] },
    help: {
      text: parts.map(([head, body]) => `${head}: ${body}`).join('\n\n'),
      markdown: parts.map(([head, body]) => `**${head}**\n\n${body}`).join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group], restsOn },
  };
}

/** Where a reader looks first: the quote from the chapter of the finding, else the first that has a place, else the chapter. */
function mainPosition({ chapter: at, evidence }: Finding, threading: Threading): Position | null {
  const placed = (quote: Quote) => quote.position !== null;
  const own = evidence.findLast(
    (quote) => placed(quote) && quote.publication === at.publication && quote.chapter === at.chapter,
  );
  return own?.position ?? evidence.find(placed)?.position ?? findPlace(threading, at).chapter?.at ?? null;
}

function describeFinding(finding: Finding, threading: Threading, language: Language, folder: string, owner: string) {
  const { rule, severity, key, message, subject, evidence } = finding;
  const quotes = viewQuotes(finding, threading, language);
  const { publication, chapter } = findPlace(threading, finding.chapter);
  const name = flatten(
    `${owner}/${publication?.slug ?? finding.chapter.publication}/${chapter === null ? finding.chapter.chapter : chapterName(chapter)}`,
  );
  const position = mainPosition(finding, threading);
  const said = quotes.map(({ source, raw }) => `${source}: ${raw === '' ? words[language].nothingThere : `“${raw}”`}`);
  const text = [`${subject.title}: ${message[language]}`, ...said].map(flatten).join('\n');
  return {
    ruleId: rule,
    ruleIndex: catalogue.findIndex(({ code }) => code === rule),
    level: levels[severity],
    message: { text },
    locations: position === null ? [] : [locate(position, folder, name, language)],
    relatedLocations: evidence.flatMap((quote, index) =>
      quote.position === null
        ? []
        : [
            {
              id: index + 1,
              ...locate(quote.position, folder, `${owner}/${quote.publication}/${quote.chapter}`, language),
              message: { text: said[index] ?? '' },
            },
          ],
    ),
    partialFingerprints: { 'doelspoorFinding/v2': `${owner}/${key}` },
    properties: {
      nature: joinNatures(...evidence.map((quote) => findPlace(threading, quote).chapter?.nature ?? [])),
      originals: [...new Set(quotes.flatMap(({ original }) => (original === '' ? [] : [original])))],
    },
  };
}

/**
 * The report as SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for platforms that show results beside files.
 * @param folder from which the files are seen
 */
export function formatSarif({ organisations, counts }: Checked, language: Language, folder: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Doelspoor',
            informationUri: 'https://github.com/doelspoor/doelspoor',
            rules: catalogue.map((rule) => describeRule(rule, language)),
          },
        },
        language,
        columnKind: 'unicodeCodePoints',
        results: organisations.flatMap(({ organisation, threading, findings }) =>
          findings.map((finding) => describeFinding(finding, threading, language, folder, organisation.slug)),
        ),
        properties: { texts: printTexts(organisations, language), counts },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
