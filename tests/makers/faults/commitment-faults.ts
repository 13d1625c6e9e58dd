import { wordPlan } from '../content/activity.ts';
import { chapterIn, type Planting } from './scene.ts';

/** Data: what nobody planned. */
const unplanned = 'We hebben twaalf kunstwerken van graniet gekocht en langs de ringweg geplaatst voor het jubileum';

export const commitmentFaults: Readonly<Record<string, Planting>> = {
  'commitment-unanswered': (scene) => {
    const [, year] = scene.years;
    const { activities } = chapterIn(scene, 'annual-report', year);
    const gone = activities.find(({ term, activity }) => term === null && activity.aside !== '');
    if (gone === undefined || activities.length < 3) return null;
    gone.answered = false;
    // What a report in between tells of it is an answer too.
    for (const { chapters } of scene.books.filter((book) => book.kind === 'progress-report' && book.year === year)) {
      const told = chapters.find(({ key }) => key === scene.key)?.activities;
      for (const one of told ?? []) if (one.activity === gone.activity) one.answered = false;
    }
    return [
      { kind: 'budget', year },
      { kind: 'annual-report', year },
    ];
  },
  'answer-repeats-plan': (scene) => {
    const [, year] = scene.years;
    const { accounts } = scene.layout;
    const { activities } = chapterIn(scene, 'annual-report', year);
    if ((accounts !== 'bullets' && accounts !== 'paragraphs') || activities.length < 2) return null;
    for (const one of activities) one.outcome = wordPlan(one.activity, 'infinitive');
    return [{ kind: 'annual-report', year }];
  },
  'commitment-repeated': (scene) => {
    const [first, ...later] = scene.years;
    const plan = chapterIn(scene, 'budget', first).activities.find(({ term }) => term === null);
    if (plan === undefined) return null;
    for (const year of later) {
      for (const { chapters } of scene.books.filter((book) => book.year === year)) {
        chapters.find(({ key }) => key === scene.key)?.activities.push({ ...plan });
      }
    }
    return scene.years.map((year) => ({ kind: 'budget', year }));
  },
  'account-without-commitment': (scene) => {
    const [, year] = scene.years;
    const { activities } = chapterIn(scene, 'annual-report', year);
    const [model] = activities;
    // Beside a plan of its own in a table or under a label it would be no account without one.
    if (model === undefined || !['bullets', 'paragraphs', 'sentences'].includes(scene.layout.accounts)) return null;
    if (scene.layout.goalTree !== 'none') return null;
    activities.push({ ...model, term: null, plan: null, outcome: unplanned });
    return [{ kind: 'annual-report', year }];
  },
  'stale-year': (scene) => {
    const [, year, last] = scene.years;
    const plan = chapterIn(scene, 'budget', last).activities.find(({ term }) => term === null);
    if (plan === undefined) return null;
    const { thing, verb } = plan.activity;
    plan.plan = ['In', year, 'gaan we', thing.what, verb.infinitive].join(' ');
    return [{ kind: 'budget', year: last }];
  },
  'question-missing': (scene) => {
    const [, year] = scene.years;
    chapterIn(scene, 'annual-report', year).hasAnswer = false;
    return [{ kind: 'annual-report', year }];
  },
};
