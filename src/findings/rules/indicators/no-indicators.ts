import { z } from 'zod';
import { codeKey } from '../../../model/text/keys.ts';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { isAtHand } from '../../scene/at-hand.ts';
import { branchOf, CodePlaces } from '../../scene/code-places.ts';
import { placeOf, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { PageInPublication, PublicationNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** Which share of the fields with goals or indicators in a budget must have indicators, before the lack of them in one says anything. */
  share: z.number().min(0).max(1).default(0.5),
});

/**
 * Whether what is measured may stand in the chapter above: it has indicators for all that lies under it, or it is known by its name only, in a
 * document of which not all pages are at hand.
 */
function mayStandAbove(
  { publication, chapter }: PageInPublication,
  pages: readonly PageInPublication[],
  places: CodePlaces<PageInPublication>,
): boolean {
  const above = pages.find((page) => page.chapter.slug === chapter.parent);
  if (above === undefined || above.indicators.length > 0) return above !== undefined;
  const code = codeKey(chapter.code);
  return !isAtHand(above.chapter) && code !== null && !places.looksComplete(publication.slug, branchOf(code), 1);
}

function* judge({ publication, pages }: PublicationNeighbourhood, { share }: z.infer<typeof options>): Iterable<Found> {
  if (publication.kind !== 'budget') return;
  const places = new CodePlaces(pages);
  const fields = pages.filter(({ chapter }) => chapter.level === 'policy-field');
  const having = fields.filter(({ indicators }) => indicators.length > 0);
  const lacking = fields.filter(({ indicators, commitments }) => indicators.length === 0 && commitments.length > 0);
  if (having.length < 2 || having.length < share * (having.length + lacking.length)) return;
  for (const field of lacking) {
    // Those of the year before vanished, and another rule says so.
    if (field.hadIndicators || mayHideStatements(field.chapter) || mayStandAbove(field, pages, places)) continue;
    const { nl, en } = namePublication(publication);
    const title = shorten(field.chapter.title);
    const [goals, count] = [field.commitments, having.length];
    yield {
      subject: subjectOf({ kind: 'policy-field', slug: field.field }),
      chapter: placeOf(field),
      absentFrom: [placeOf(field)],
      message: {
        nl: `Bij “${title}” ${goals.length === 1 ? 'staat' : 'staan'} in ${nl} ${goals.length === 1 ? 'een voornemen' : `${goals.length} voornemens`}, maar zijn geen indicatoren gevonden; bij ${count} andere beleidsvelden wel.`,
        en: `At “${title}” ${en} has ${goals.length === 1 ? 'a commitment' : `${goals.length} commitments`}, but no indicators are found; ${count} other policy fields have them.`,
      },
      evidence: [quoteStatement(field), ...goals.map((goal) => quoteStatement(goal))],
    };
  }
}

/** A policy field with goals and no indicator, where others in the same budget have them. */
export const noIndicators = defineRule({
  code: 'no-indicators',
  looksAt: 'publication',
  group: 'indicators',
  severity: 'info',
  restsOn: ['absence'],
  options,
  judge,
  text: {
    title: { nl: 'Geen indicatoren gevonden bij voornemens', en: 'No indicators found at commitments' },
    what: {
      nl: 'Een beleidsveld in een begroting heeft voornemens, maar geen tabel met indicatoren. Andere beleidsvelden in dezelfde begroting hebben die wel.',
      en: 'A policy field in a budget has commitments and no table of indicators, while other policy fields in the same budget do have them.',
    },
    why: {
      nl: 'Wat niet wordt gemeten, kan de raad later niet controleren.',
      en: 'What is not measured cannot be checked by the council later on.',
    },
    example: {
      nl: 'Eén veld wil de samenwerking versterken en noemt drie acties. Hoe je ziet of dat lukt, staat er niet.',
      en: 'A field wants to strengthen cooperation and names three actions. How to see whether that works is not said.',
    },
    mend: {
      nl: 'Kies voor het belangrijkste doel een indicator, of schrijf waarom dat hier niet kan.',
      en: 'Choose an indicator for the most important goal, or say why that cannot be done here.',
    },
    wrong: {
      nl: 'Als de indicatoren van dit veld op een andere pagina staan die hier niet is ingelezen, of bij het programma als geheel.',
      en: 'When the indicators of this field are on another page that was not read here, or with the programme as a whole.',
    },
  },
});
