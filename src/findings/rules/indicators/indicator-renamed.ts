import { z } from 'zod';
import type { StatedFigure } from '../../../threading/stated.ts';
import { latestBefore } from '../../../threading/timeline.ts';
import { isOtherName } from '../../../threading/words/name-core.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { saysOtherwise } from '../../passages/says-otherwise.ts';
import { defineRule } from '../../rule.ts';
import { aimChanges } from '../../scene/figures/aim-changes.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { placeOf, quoteFigure, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { SeenIndicator } from '../../scene/seen.ts';
import { findRedefinition } from '../../scene/texts/redefinition.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';

const options = z.strictObject({
  /** From which score on a link of threading is sure enough to speak of one indicator with two names. */
  score: z.number().min(0).max(1).default(0.7),
});

/** What a renaming says besides the two names, with the cells that show it. */
type Shown = { readonly say: Said; readonly quotes: readonly Quote[] };

function isAlike(one: StatedFigure, other: StatedFigure): boolean {
  return one.role === other.role && one.year === other.year && one.raw.trim() !== '' && isSameNumber(one, other);
}

/** The figure that both rows have for one year, the newest: by that a reader knows them for one row. */
function sharedBy(before: SeenIndicator, now: SeenIndicator): Shown | null {
  const figures = now.indicator.figures
    .filter((figure) => figure.year !== null && saysNumber(figure))
    .toSorted((left, right) => (right.year ?? 0) - (left.year ?? 0));
  for (const figure of figures) {
    const other = before.indicator.figures.find((one) => isAlike(one, figure));
    if (other === undefined) continue;
    const raw = figure.raw.trim();
    return {
      say: {
        nl: `Beide rijen geven voor ${figure.year} hetzelfde cijfer, “${raw}”.`,
        en: `Both rows give the same figure for ${figure.year}, “${raw}”.`,
      },
      quotes: [quoteFigure(before, other), quoteFigure(now, figure)],
    };
  }
  return null;
}

/** The aim for one year that became another one with the name; null where it stayed. */
function changedAim(thread: IndicatorNeighbourhood, was: string, is: string): Shown | null {
  const change = aimChanges(thread).find(
    (one) => one.before.statement.indicator.name === was && one.now.statement.indicator.name === is,
  );
  if (change === undefined) return null;
  const { year, before, now } = change;
  const [old, young] = [before.figure.raw.trim(), now.figure.raw.trim()];
  return {
    say: {
      nl: `, en het doel voor ${year} ging van “${old}” naar “${young}”`,
      en: `, and the target for ${year} went from “${old}” to “${young}”`,
    },
    quotes: [quoteFigure(before.statement, before.figure), quoteFigure(now.statement, now.figure)],
  };
}

function* judge(indicator: IndicatorNeighbourhood, { score: least }: z.infer<typeof options>): Iterable<Found> {
  const { thread, statements } = indicator;
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const names = new Set<string>();
  for (const { from, to, kind, score } of thread.links) {
    const [linked, now] = [byKey.get(from), byKey.get(to)];
    if (kind !== 'renamed' || score < least || linked === undefined || now === undefined) continue;
    // The last document before it that has the name of the one it was linked to.
    const alike = statements.filter((one) => one.indicator.name === linked.indicator.name);
    const before = latestBefore(alike, now.publication) ?? linked;
    const [was, is] = [before.indicator.name, now.indicator.name];
    if (!isOtherName(was, is) || !saysOtherwise(was, is)) continue;
    // Two names that take turns are one change.
    const pair = [was, is].toSorted().join('\n');
    if (names.has(pair)) continue;
    names.add(pair);
    const [first, second] = [namePublication(before.publication), namePublication(now.publication)];
    const redefinition = findRedefinition(now);
    const [aim, shared] = [changedAim(indicator, was, is), sharedBy(before, now)];
    yield {
      subject: subjectOf(thread),
      chapter: placeOf(now),
      message: sayAll(
        {
          nl: `De indicator “${was}” uit ${first.nl} heet in ${second.nl} “${is}”${aim?.say.nl ?? ''}.`,
          en: `The indicator “${was}” in ${first.en} is called “${is}” in ${second.en}${aim?.say.en ?? ''}.`,
        },
        shared?.say ?? null,
        redefinition && {
          nl: `De tekst in ${second.nl} gaat daarop in.`,
          en: `The text in ${second.en} speaks of it.`,
        },
      ),
      evidence: [
        quoteStatement(before),
        quoteStatement(now),
        ...(aim?.quotes ?? []),
        ...(shared?.quotes ?? []),
        ...(redefinition === null ? [] : [redefinition]),
      ],
    };
  }
}

/** An indicator that has another name in a later document. */
export const indicatorRenamed = defineRule({
  code: 'indicator-renamed',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  speaksFor: ['target-changed', 'history-restated'],
  options,
  judge,
  text: {
    title: { nl: 'Indicator heet anders', en: 'Indicator renamed' },
    what: {
      nl: 'Een indicator heeft in een later document een andere naam. Andere hoofdletters of leestekens, een verbeterde tikfout, een nummer ervoor en een schaal erachter tellen niet mee.',
      en: 'An indicator has another name in a later document. Other capitals or punctuation, typing that was mended, a number in front and a scale behind it do not count.',
    },
    why: {
      nl: 'Met de naam verandert vaak ook wat wordt geteld. Dan zijn de cijfers van voor en na niet zomaar te vergelijken.',
      en: 'What is counted often changes with the name. Figures from before and after can then not simply be compared.',
    },
    example: {
      nl: '“Volgers op Twitter” heet een jaar later “Volgers op Twitter en Facebook”.',
      en: '“Followers on Twitter” is called “Followers on Twitter and Facebook” a year later.',
    },
    mend: {
      nl: 'Zet een voetnoot bij de nieuwe naam: hoe de indicator heette, en of hij nog hetzelfde meet.',
      en: 'Put a footnote at the new name: what the indicator was called, and whether it still measures the same.',
    },
    wrong: {
      nl: 'Als het twee verschillende indicatoren zijn die op elkaar lijken, of als alleen een afkorting is uitgeschreven.',
      en: 'When these are two different indicators that look alike, or when only an abbreviation was written out.',
    },
  },
});
