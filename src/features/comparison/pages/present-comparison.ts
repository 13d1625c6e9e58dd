import { addressOf, chapterPath, printEditionName } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { joinTexts, mayMiss } from '../../../model/nature.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { textsOfChapter } from '../../chapters/pages/chapter-texts.ts';
import type { StatedChapter } from '../../chapters/pages/load-stated-chapter.ts';
import { compareAgreements } from './compare-agreements.ts';
import { compareAmounts, compareFigures, type Side } from './compare-figures.ts';
import type { CompareView } from './compare-page.tsx';
import { compareQuestions } from './compare-questions.ts';
import type { LoadedComparison } from './load-comparison.ts';

/** Names every field of the page that compares two chapters. `asked` is whether the address named any. */
export function presentComparison(
  loaded: LoadedComparison,
  asked: { readonly from: boolean; readonly to: boolean },
  context: Context,
): CompareView {
  const { organisation, before, after } = loaded;
  const { words, voice } = context;
  const path = `/${organisation.slug}/vergelijk`;
  const isFound = before !== null && after !== null;
  const title = isFound
    ? `${chapterName(before.chapter)}: ${sideName(before)} / ${sideName(after)}`
    : words.compare.title;
  return {
    frame: frameOf({
      ...context,
      path: asked.from || asked.to ? null : path,
      data: { path, query: { van: printSide(before), met: printSide(after) } },
      title: `${title} · ${organisation.name}`,
      description: words.compare.lead,
      organisation,
      ...(isFound && {
        texts: joinTexts([before, after].map(({ chapter, chapters }) => textsOfChapter(chapter, chapters))),
      }),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    action: path,
    language: voice.explicit ? voice.language : null,
    fields: [field('van', words.compare.from, before), field('met', words.compare.with, after)],
    remark: isFound
      ? null
      : (asked.from && before === null) || (asked.to && after === null)
        ? words.compare.notFound
        : words.compare.missing,
    outcome: isFound ? outcomeOf(before, after, context) : null,
  };

  function field(name: string, label: string, chosen: StatedChapter | null) {
    const value = printSide(chosen) ?? '';
    const options = loaded.choices.flatMap(({ publication, chapters }) =>
      chapters.map((chapter) => ({
        value: `${publication.slug}/${chapter.slug}`,
        text: `${shortName(nl, publication)}: ${chapterName(chapter)}`,
      })),
    );
    const isOffered = chosen === null || options.some((option) => option.value === value);
    return {
      name,
      label,
      value,
      // The publication is in every choice, not above a group of them: a closed list shows the choice alone.
      options: [
        { value: '', text: words.compare.choose },
        // An older edition is offered only where it is being compared, so that it still is when the form is sent again.
        ...(isOffered ? [] : [{ value, text: `${sideName(chosen)}: ${chapterName(chosen.chapter)}` }]),
        ...options,
      ],
    };
  }
}

/** A side as the address of the comparison names it. */
function printSide(side: StatedChapter | null): string | null {
  if (side === null) return null;
  const { slug: publication, number, current } = side.edition;
  return `${printEditionName({ publication, edition: number === current ? null : number })}/${side.chapter.slug}`;
}

function sideName({ edition }: StatedChapter): string {
  return edition.number === edition.current
    ? shortName(nl, edition)
    : `${shortName(nl, edition)} (${nl.edition.name(edition.number).toLowerCase()})`;
}

function asSide(one: StatedChapter): Omit<Side, 'href'> {
  return { name: sideName(one), isInPart: !mayMiss([one.chapter.nature]) };
}

function outcomeOf(
  before: StatedChapter,
  after: StatedChapter,
  { words, voice }: Context,
): NonNullable<CompareView['outcome']> {
  const side = (one: StatedChapter) => ({
    href: addressOf(
      voice,
      chapterPath(
        one.organisation.slug,
        {
          publication: one.edition.slug,
          edition: one.edition.number === one.edition.current ? null : one.edition.number,
        },
        one.chapter.slug,
      ),
    ),
    text: sideName(one),
    title: chapterName(one.chapter),
    absent: mayMiss([one.chapter.nature]) ? words.compare.absent : words.compare.absentInPart,
  });
  const sides = {
    from: { ...asSide(before), href: side(before).href },
    to: { ...asSide(after), href: side(after).href },
  };
  const asked = ({ chapter, statements }: StatedChapter) => ({ ...statements, nature: chapter.nature });
  // Words of ours say nothing of what the body changed in its words.
  const isRetold = [before, after].some(({ chapter }) => chapter.nature.includes('retold'));
  return {
    remark: isRetold ? words.compare.retold : null,
    from: side(before),
    to: side(after),
    // Of two documents each has its own.
    agreed:
      before.edition.publicationId === after.edition.publicationId
        ? compareAgreements(before.edition.agreed, after.edition.agreed, sides, words, voice.language)
        : [],
    rows: compareQuestions(asked(before), asked(after), words),
    figures: compareFigures(before.statements.indicators, after.statements.indicators, sides, words),
    amounts: compareAmounts(before.statements.amounts, after.statements.amounts, sides, words, voice.language),
  };
}
