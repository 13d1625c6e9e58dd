import { codeKey, titleKey } from '../../model/text/keys.ts';
import { growThreads, type Judging } from '../grow/grow-threads.ts';
import { NearStatements } from '../grow/near-statements.ts';
import type { Handles } from '../grow/near-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { KeptFeatures, StepFeatures } from '../grow/step-features.ts';
import type { LinkKind } from '../link.ts';
import { unlikely } from '../reason.ts';
import type { ChapterStatement } from '../statement.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { ChapterContents } from './chapter-contents.ts';
import { type ChapterFeatures, featuresOfChapters, printsOfChapters } from './chapter-features.ts';
import { CodeTrust } from './code-trust.ts';
import { compareChapters } from './compare-chapters.ts';

/** Of a chapter so many words of its content, and so many of its indicators, are handles. */
const mostHandles = 8;

const handles = new WeakMap<ChapterFeatures, Handles>();

/** Made once for each chapter that somebody holds. */
function handlesOf(chapter: ChapterFeatures): Handles {
  const known = handles.get(chapter) ?? makeHandles(chapter);
  handles.set(chapter, known);
  return known;
}

/**
 * What two chapters must share before they are compared at all: a code, a title, a title under the same chapter, a rare word of the title or
 * of what the chapter states, an indicator.
 */
function makeHandles({ code, title, parent, titleVector, content, indicators }: ChapterFeatures): Handles {
  return {
    place: null,
    telling: [
      ...(code === null ? [] : [`code ${code}`]),
      `title ${title}`,
      `title ${title} in ${parent?.title ?? ''}`,
      ...heaviestRoots(titleVector, mostHandles).map((root) => `word ${root}`),
      ...heaviestRoots(content, mostHandles).map((root) => `content ${root}`),
      ...[...indicators].slice(0, mostHandles).map((core) => `indicator ${core}`),
    ],
  };
}

function kindOfLink(earlier: ChapterStatement, later: ChapterStatement): LinkKind {
  const [from, to] = [earlier.chapter, later.chapter];
  if (titleKey(from.title) !== titleKey(to.title)) return 'renamed';
  const [before, after] = [codeKey(from.code), codeKey(to.code)];
  return before !== null && after !== null && before !== after ? 'moved' : 'continues';
}

const kept = new KeptFeatures<ChapterFeatures>();

/**
 * Threads of chapters: the same field in every publication that has it.
 * @param steps the chapters of each publication, in the order of publication
 */
export function threadFields(
  steps: readonly (readonly ChapterStatement[])[],
  vocabulary: Vocabulary,
  contents: ChapterContents,
  judging: Judging,
): readonly OpenThread<ChapterStatement>[] {
  const features = new StepFeatures(
    steps,
    { features: (step) => featuresOfChapters(step, vocabulary, contents), prints: printsOfChapters },
    kept,
  );
  const codes = new CodeTrust();
  const near = new NearStatements((statement: ChapterStatement): Handles => {
    const own = features.of(statement);
    return own === undefined ? { place: null, telling: [] } : handlesOf(own);
  });
  return growThreads(
    steps,
    {
      kind: 'chapter',
      printOf: (chapter) => features.printOf(chapter),
      near: (later) => near.find(later),
      weigh: (earlier, later) => {
        const [before, after] = [features.of(earlier), features.of(later)];
        if (before === undefined || after === undefined) return unlikely;
        const isCoded = codes.isTrusted(earlier.publication, later.publication);
        return judging.weighings.weigh({
          kind: 'chapter',
          from: earlier.key,
          to: later.key,
          prints: [features.printOf(earlier), features.printOf(later)],
          isTogether: isCoded,
          compare: () => compareChapters([earlier, before], [later, after], isCoded),
        });
      },
      kindOf: kindOfLink,
      placed: (statement, { number }) => near.placed(statement, number),
    },
    judging,
  );
}
