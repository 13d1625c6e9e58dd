import { z } from 'zod';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import type { Restatement } from '../../scene/figures/restatements.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { quoteCell, quoteFigure, quoteStatement } from '../../scene/quotes.ts';
import { type Renamed, renamedIn } from '../../scene/renamed-rows.ts';
import { byTable, tellTable } from '../../scene/tables.ts';
import { findRedefinition } from '../../scene/texts/redefinition.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** From which score on a link of threading is sure enough to speak of one indicator with two names. */
  score: z.number().min(0).max(1).default(0.7),
});

/** A sentence, or the end of one, with the cells that show it. */
type Shown = { readonly say: Said; readonly quotes: readonly Quote[] };

function isAlike(one: StatedFigure, other: StatedFigure): boolean {
  return one.role === other.role && one.year === other.year && one.raw.trim() !== '' && isSameNumber(one, other);
}

/** The figure that both rows have for one year, the newest: by that a reader knows them for one row. */
function sharedBy({ before, row }: Renamed): Shown | null {
  const figures = row.indicator.figures
    .filter((figure) => figure.year !== null && saysNumber(figure))
    .toSorted((left, right) => (right.year ?? 0) - (left.year ?? 0));
  for (const figure of figures) {
    const other = before.indicator.figures.find((one) => isAlike(one, figure));
    if (other === undefined) continue;
    const [old, young] = [other.raw.trim(), figure.raw.trim()];
    const [nl, en] = old === young ? ['', ''] : [`“${old}” en `, `“${old}” and `];
    return {
      say: {
        nl: `Beide rijen geven voor ${figure.year} hetzelfde cijfer, ${nl}“${young}”.`,
        en: `Both rows give the same figure for ${figure.year}, ${en}“${young}”.`,
      },
      quotes: [quoteFigure(before, other), quoteFigure(row, figure)],
    };
  }
  return null;
}

function quotesOf({ before, now }: Restatement): readonly Quote[] {
  return [quoteCell(before), quoteCell(now)];
}

/** The aim that became another one with the name. */
function showAim({ aim }: Renamed): Shown | null {
  if (aim === null) return null;
  const [old, young] = [aim.before.figure.raw.trim(), aim.now.figure.raw.trim()];
  return {
    say: {
      nl: `, en het doel voor ${aim.year} ging van “${old}” naar “${young}”`,
      en: `, and the target for ${aim.year} went from “${old}” to “${young}”`,
    },
    quotes: quotesOf(aim),
  };
}

/** The figure of a past year that became another one with the name; else the one that both rows share. */
function showFigure(row: Renamed): Shown | null {
  const { past } = row;
  if (past === null) return sharedBy(row);
  const [old, young] = [past.before.figure.raw.trim(), past.now.figure.raw.trim()];
  return {
    say: {
      nl: `Het cijfer voor ${past.year} was “${old}” en is nu “${young}”.`,
      en: `The figure for ${past.year} was “${old}” and is now “${young}”.`,
    },
    quotes: quotesOf(past),
  };
}

/** A name without the mark that a cut left at its end. */
function nameIn({ indicator: { name } }: Renamed['row']): string {
  return name.replace(/[\s.,;:]+$/u, '');
}

/** That the figures are counted by another measure from then on: "per 1.000 woningen". */
function sayMeasure({ before, row }: Renamed): Said | null {
  const [was, is] = [before, row].map((one) => /\bper [\d.]*\s*\p{L}+/iu.exec(nameIn(one))?.[0] ?? '');
  if (is === undefined || is === '' || is === was) return null;
  return {
    nl: `De cijfers zijn nu “${is}”${was === '' ? '' : `, en waren “${was}”`}: ze zijn niet met die van eerder te vergelijken.`,
    en: `The figures are “${is}” now${was === '' ? '' : `, and were “${was}”`}: they cannot be compared with those from before.`,
  };
}

/** One row: both names, and what changed with them. */
function sayRow(renamed: Renamed): Said {
  const { before, row } = renamed;
  const aim = showAim(renamed);
  const [was, is] = [nameIn(before), nameIn(row)];
  const [first, second] = [namePublication(before.publication), namePublication(row.publication)];
  return sayAll(
    {
      nl: `De indicator “${was}” uit ${first.nl} heet in ${second.nl} “${is}”${aim?.say.nl ?? ''}.`,
      en: `The indicator “${was}” in ${first.en} is called “${is}” in ${second.en}${aim?.say.en ?? ''}.`,
    },
    sayMeasure(renamed),
    showFigure(renamed)?.say ?? null,
    findRedefinition(row) && {
      nl: `De tekst in ${second.nl} gaat daarop in.`,
      en: `The text in ${second.en} speaks of it.`,
    },
  );
}

function evidenceOf(renamed: Renamed): readonly Quote[] {
  const { before, row } = renamed;
  return [
    quoteStatement(before),
    quoteStatement(row),
    ...(showAim(renamed)?.quotes ?? []),
    ...(showFigure(renamed)?.quotes ?? []),
    findRedefinition(row) ?? [],
  ].flat();
}

/** One finding a table: names that were given anew beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood, { score }: z.infer<typeof options>): Iterable<Found> {
  const renamed = indicators.flatMap((indicator) => renamedIn(indicator, score));
  for (const rows of byTable(renamed)) {
    const [first, ...others] = rows;
    const { nl, en } = namePublication(first.row.publication);
    const title = shorten(first.row.chapter.title);
    const count: Said = {
      nl: `Bij “${title}” hebben in ${nl} ${rows.length} indicatoren een andere naam.`,
      en: `At “${title}” ${rows.length} indicators have another name in ${en}.`,
    };
    yield {
      ...tellTable(rows, thread.slug, evidenceOf),
      message: others.length === 0 ? sayRow(first) : sayAll(count, ...sayRows(rows.map(sayRow))),
    };
  }
}

/** An indicator that has another name in a later document. */
export const indicatorRenamed = defineRule({
  code: 'indicator-renamed',
  looksAt: 'field',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  speaksFor: ['target-changed', 'history-restated'],
  options,
  judge,
  text: {
    title: { nl: 'Indicator heet anders', en: 'Indicator renamed' },
    what: {
      nl: 'Een indicator heeft in een later document een andere naam. Andere hoofdletters of leestekens, een verbeterde tikfout, een nummer ervoor, een schaal erachter en een afkorting tellen niet mee, en een kortere naam alleen als ook de eenheid, het doel of een cijfer van een voorbij jaar anders is. Meer rijen van één tabel zijn één bevinding.',
      en: 'An indicator has another name in a later document. Other capitals or punctuation, typing that was mended, a number in front, a scale behind it and an abbreviation do not count, and a shorter name only where the unit, the target or a figure of a past year changed too. Several rows of one table are one finding.',
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
      nl: 'Als het twee verschillende indicatoren zijn die op elkaar lijken.',
      en: 'When these are two different indicators that look alike.',
    },
  },
});
