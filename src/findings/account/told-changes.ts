import { comparePublished } from '../../model/publication-order.ts';
import type { StatedChapter } from '../../threading/stated.ts';
import type { Threading } from '../../threading/threading.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';
import type { Finding, Quote } from '../finding.ts';
import { runningText, splitSentences } from '../passages/running-text.ts';
import { quoteText } from '../scene/quotes.ts';
import { announcedRevision } from '../scene/texts/announced-revision.ts';
import { isSpokenOf } from '../scene/texts/explanations.ts';

const label = { nl: 'Uitleg in het document', en: 'Explanation in the document' };

/** How documents say that what is counted, or aimed at, is no longer as it was. */
const changed =
  /\b(?:(?:telt|tellen|meet|meten|rekent|rekenen) (?:\p{L}+ ){0,3}(?:voortaan|sinds|ook|anders)|(?:voortaan|anders|opnieuw) (?:ge|be)(?:teld|meten|rekend)|reeks|meetwijze|meetmethode|telwijze|rekenwijze|definitie|niet (?:meer |goed )?(?:te vergelijken|vergelijkbaar)|bijgesteld|bijstellen|aangepast|gecorrigeerd|herzien|verlaagd|verhoogd|naar beneden|naar boven|nieuwe naam|heet voortaan)\b/iu;

/** As long as a root must be to say by itself which indicator of a chapter is meant. */
const telling = 5;

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text)
      .map(wordRoot)
      .filter((root) => root.length >= telling),
  );
}

/** Whether a text has a word of one of the names that no other indicator of the chapter has. */
function singlesOut(names: readonly string[], text: string, { indicators }: StatedChapter): boolean {
  const others = indicators.filter(({ name }) => !names.includes(name)).flatMap(({ name }) => [...rootsOf(name)]);
  const own = new Set(names.flatMap((name) => [...rootsOf(name)])).difference(new Set(others));
  return !own.isDisjointFrom(rootsOf(text));
}

/** The part of a text from its first sentence that says that something changed to its last. */
function sentencesOfChange(text: string): string | null {
  const sentences = splitSentences(text);
  const first = sentences.findIndex((sentence) => changed.test(sentence));
  if (first < 0) return null;
  const last = sentences.findLastIndex((sentence) => changed.test(sentence));
  return sentences.slice(first, last + 1).join(' ');
}

/**
 * What the documents themselves say of a change that a finding tells: of an indicator a passage of a chapter that has it, up to the document in which
 * it changed, that is about the indicator and says that it is counted or aimed at otherwise; of indicators that went the sentence of that
 * document that speaks of new ones. Null where none does.
 */
export function toldChange(
  finding: Pick<Finding, 'chapter' | 'subject' | 'evidence'>,
  threading: Threading,
): Quote | null {
  const { chapter: place, subject, evidence } = finding;
  const publication = threading.publications.find(({ slug }) => slug === place.publication);
  if (publication === undefined) return null;
  const thread = threading.threads.find(({ kind, slug }) => kind === subject.kind && slug === subject.thread);
  if (thread === undefined || thread.kind !== 'indicator') return announcedRevision(publication);
  const names = [
    ...new Set(thread.statements.flatMap((one) => (one.kind === 'indicator' ? [one.indicator.name] : []))),
  ];
  const raws = evidence.map(({ raw }) => raw);
  const chapters = thread.statements.filter((one) => comparePublished(one.publication, publication) <= 0).toReversed();
  for (const statement of chapters) {
    for (const { text, at } of runningText(statement.chapter)) {
      const said = sentencesOfChange(text);
      if (said === null) continue;
      const isAbout =
        names.some((name) => isSpokenOf(name, raws, [text])) || singlesOut(names, text, statement.chapter);
      if (isAbout) return quoteText(statement, label, said, at);
    }
  }
  return null;
}
