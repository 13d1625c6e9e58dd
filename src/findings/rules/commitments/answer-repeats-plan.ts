import { z } from 'zod';
import { likeness as likenessOf } from '../../../threading/words/overlap.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteStatement } from '../../scene/quotes.ts';
import type { SeenAccount, SeenChapter } from '../../scene/seen.ts';
import { namePublication } from '../../words/name-publication.ts';
import { isPlanForm } from '../../words/plan-form.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** Which share of the points under the question must be written as a plan. */
  share: z.number().min(0).max(1).default(0.5),
  /** How alike a point and the commitment that it answers must be to say that it repeats it. */
  likeness: z.number().min(0).max(1).default(0.5),
});

function messageOf(
  { publication, chapter }: SeenChapter,
  plans: readonly SeenAccount[],
  all: number,
  repeats: number,
): Said {
  const { nl, en } = namePublication(publication);
  const telling = chapter.accounts.some(({ question }) => question === 'conclusion');
  const title = shorten(chapter.title);
  const [some, points] =
    plans.length === all
      ? all === 2
        ? ['beide punten', 'both points']
        : [`alle ${all} punten`, `all ${all} points`]
      : [`ten minste ${plans.length} van de ${all} punten`, `at least ${plans.length} of the ${all} points`];
  const form = plans.length === 1 && all === 1;
  return {
    nl: [
      form
        ? `Wat er bij “${title}” volgens ${nl} is gedaan, is geschreven als een plan: er staat niet wat er is gebeurd.`
        : `Van wat er bij “${title}” volgens ${nl} is gedaan, zijn ${some} geschreven als een plan: er staat niet wat er is gebeurd.`,
      ...(repeats === 0
        ? []
        : [`${repeats === 1 ? 'Eén punt herhaalt' : `${repeats} punten herhalen`} een voornemen.`]),
      ...(telling ? ['De conclusie eronder vertelt mogelijk meer.'] : []),
    ].join(' '),
    en: [
      form
        ? `What was done at “${title}” according to ${en} is written as a plan: it does not say what happened.`
        : `Of what was done at “${title}” according to ${en}, ${points} are written as a plan: they do not say what happened.`,
      ...(repeats === 0 ? [] : [repeats === 1 ? 'One repeats a commitment.' : `${repeats} repeat a commitment.`]),
      ...(telling ? ['The conclusion below may tell more.'] : []),
    ].join(' '),
  };
}

/** Under "What did we do?" the points are written as plans. */
export const answerRepeatsPlan = defineRule({
  code: 'answer-repeats-plan',
  looksAt: 'chapter',
  group: 'commitments',
  severity: 'warning',
  restsOn: ['wording'],
  options,
  *judge({ page, field, answered, vocabulary }, { share, likeness }): Iterable<Found> {
    if (page.publication.kind !== 'annual-report') return;
    const repeatedBy = ({ key, account }: SeenAccount) => {
      const commitment = answered.find((one) => one.account === key)?.commitment;
      if (commitment === undefined) return null;
      const [plan, wanted] = [account.text, commitment.commitment.text].map((text) => vocabulary.vectorOf(text));
      return plan !== undefined && wanted !== undefined && likenessOf(plan, wanted) >= likeness ? commitment : null;
    };
    // A goal that is repeated is no thing that was done, nor a plan.
    const points = page.accounts.filter(
      (point) => point.account.question === 'done' && repeatedBy(point)?.commitment.question !== 'achieve',
    );
    const written = points.filter(({ account }) => isPlanForm(account.text));
    // What repeats a commitment is told also where the other points do tell what happened.
    const plans =
      written.length >= share * points.length && written.length > 0
        ? points.filter(
            (point) => written.includes(point) || (isPlanForm(point.account.text, true) && repeatedBy(point) !== null),
          )
        : points.filter((point) => isPlanForm(point.account.text, true) && repeatedBy(point) !== null);
    if (plans.length === 0) return;
    const repeated = new Set<string>();
    const evidence = plans.flatMap((plan): Quote[] => {
      const commitment = repeatedBy(plan);
      if (commitment === null || repeated.has(commitment.key)) return [quoteStatement(plan)];
      repeated.add(commitment.key);
      return [quoteStatement(commitment), quoteStatement(plan)];
    });
    const repeats = plans.filter((plan) => repeatedBy(plan) !== null).length;
    yield {
      subject: chapterSubject(page, field),
      chapter: placeOf(page),
      message: messageOf(page, plans, points.length, repeats),
      evidence,
    };
  },
  text: {
    title: { nl: 'Verantwoording geschreven als plan', en: 'Account written as a plan' },
    what: {
      nl: 'Onder “Wat hebben we gedaan?” staan punten die als plan zijn geschreven: een heel werkwoord (“een loket openen”), zonder dat er staat dat het is gebeurd.',
      en: 'Under “What did we do?” there are points written as plans: an infinitive (“open a desk”) that does not say that it happened.',
    },
    why: {
      nl: 'De lezer ziet alleen het plan terug en weet niet of het is uitgevoerd.',
      en: 'The reader sees only the plan again and does not know whether it was carried out.',
    },
    example: {
      nl: 'Onder “Wat hebben we hiervoor gedaan?” staat: “Een strategie opstellen.”',
      en: 'Under “What did we do for this?” it says: “Draw up a strategy.”',
    },
    mend: {
      nl: 'Schrijf wat er is gebeurd, wanneer, en wat het opleverde: “In mei stelden we de strategie vast.”',
      en: 'Write what happened, when, and what it brought: “In May we adopted the strategy.”',
    },
    wrong: {
      nl: 'Als de zin kort is geschreven maar elders, zoals in de conclusie, staat wat er is gedaan.',
      en: 'When the line is just written briefly and it says elsewhere, as in the conclusion, what was done.',
    },
  },
});
