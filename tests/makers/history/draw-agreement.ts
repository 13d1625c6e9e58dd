import type { Random } from '../../fuzz/seeded-random.ts';
import { type Activity, wordPlan } from '../content/activity.ts';
import { parseThing, verbsOf } from '../content/domain.ts';
import { asides } from '../content/names.data.ts';
import { pickFrom, pickSome } from '../random.ts';
import { intentions, singleFrames, themeTitles, togetherFrames } from './agreement-frames.data.ts';
import type { CourseChapter, Labelled, Planned } from './course.ts';
import type { DrawnHistory } from './make-history.ts';
import { villages } from './other-words.data.ts';
import { capital, rewordGoal, rewordPlan, withOtherWords } from './reword.ts';

/** What an agreement says of one thing or of several, with the labels of the plans and goals by which it is carried out. */
export type Agreed = {
  readonly text: string;
  readonly question: 'achieve' | 'do';
  readonly carriers: readonly string[];
  /** Labels of what a careful reader may take for a carrier, or not. */
  readonly open: readonly string[];
  /** What it is about, apart from the village where. */
  readonly things: readonly string[];
  /** What a report tells of it though no budget took it up. */
  readonly told: Activity | null;
};

/** A part of an agreement; with the label of a chapter where it goes by its title. */
export type AgreedChapter = {
  readonly label: string;
  readonly title: string;
  readonly of: CourseChapter;
  readonly agreed: readonly Agreed[];
};

const inVillage = new RegExp(` in (?:${villages.join('|')})$`);

function bare(what: string): string {
  return what.replace(inVillage, '');
}

/** All that is planned in some chapters, each thing once. */
function plansIn(chapters: readonly CourseChapter[]): readonly Labelled<Planned>[] {
  return [...new Map(chapters.flatMap(({ plans }) => plans).map((plan) => [plan.label, plan])).values()];
}

function goalsIn(chapters: readonly CourseChapter[]): readonly Labelled<string>[] {
  return [...new Map(chapters.flatMap(({ goals }) => goals).map((goal) => [goal.label, goal])).values()];
}

/** What of all plans is the thing itself, and what may be taken for it: its like in a village. */
function carriersOf(whats: readonly string[], plans: readonly Labelled<Planned>[]) {
  const about = (of: (what: string, wanted: string) => boolean) =>
    plans
      .filter(({ value }) => whats.some((wanted) => of(value.activity.thing.what, wanted)))
      .map(({ label }) => label);
  return {
    carriers: about((what, wanted) => what === wanted),
    open: about((what, wanted) => bare(what) === bare(wanted)),
    things: whats.map(bare),
  };
}

/** Other words begin with a capital; within a sentence a thing does not. */
function lowerArticles(text: string): string {
  return text.replaceAll(/(?<=^|, | en )(?:De|Het|Een)\b/g, (article) => article.toLowerCase());
}

function list(things: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(things);
}

function sayTogether(plans: readonly Labelled<Planned>[], random: Random): string {
  const whats = plans.map(({ value }) => value.activity.thing.what);
  const said = list(random.chance(0.4) ? whats.map((what) => withOtherWords(what, random)) : whats);
  const frame = pickFrom(random, plans.length === 1 ? singleFrames : togetherFrames);
  return capital(frame.replace('{things}', frame.startsWith('{') ? said : lowerArticles(said)));
}

function saySingle({ value }: Labelled<Planned>, { author }: DrawnHistory, random: Random): string {
  const verb = random.chance(0.5) ? pickFrom(random, verbsOf(value.activity.thing)) : value.activity.verb;
  // How it is done is seldom agreed on.
  const aside = random.chance(0.6) ? '' : value.activity.aside;
  return rewordPlan({ ...value.activity, verb, aside }, author.wording, random);
}

/** Something that no budget takes up; now and then a report tells of it all the same. */
function drawUnplanned(
  chapter: CourseChapter,
  plans: readonly Labelled<Planned>[],
  { author }: DrawnHistory,
  random: Random,
): Agreed | null {
  const thing = parseThing(pickFrom(random, pickFrom(random, chapter.fields).things));
  if (plans.some(({ value }) => bare(value.activity.thing.what) === thing.what)) return null;
  const aside = random.chance(0.4) ? pickFrom(random, asides) : '';
  const activity: Activity = { thing, verb: pickFrom(random, verbsOf(thing)), aside, outcome: 'done' };
  const text = wordPlan(activity, author.wording);
  const told = random.chance(0.6) ? activity : null;
  return { text, question: 'do', carriers: [], open: [], things: [bare(thing.what)], told };
}

/** What the coalition agreed on in a chapter: plans to come, alone or taken together, goals, and what nothing comes of. */
function agreeOn(
  chapter: CourseChapter,
  history: DrawnHistory,
  all: readonly Labelled<Planned>[],
  random: Random,
): Agreed[] {
  const inYears = history.years.flat().filter(({ label }) => label === chapter.label);
  const plans = plansIn(inYears);
  const left = [...pickSome(random, plans, Math.ceil(plans.length * 0.5))];
  const agreed: Agreed[] = [];
  while (left.length > 0) {
    const some = left.splice(0, random.chance(0.5) ? 1 : 2 + random.below(2));
    const [first] = some;
    if (first === undefined) break;
    const isPlan = some.length === 1 && random.chance(0.6);
    agreed.push({
      text: isPlan ? saySingle(first, history, random) : sayTogether(some, random),
      question: random.chance(0.5) ? 'achieve' : 'do',
      ...carriersOf(
        some.map(({ value }) => value.activity.thing.what),
        all,
      ),
      told: null,
    });
  }
  for (const { label, value } of goalsIn(inYears)) {
    if (!random.chance(0.3)) continue;
    const text = random.chance(0.3) ? value : rewordGoal(value, random);
    agreed.push({ text, question: 'achieve', carriers: [label], open: [], things: [], told: null });
  }
  for (let count = random.below(3); count > 0; count -= 1) {
    const unplanned = drawUnplanned(chapter, all, history, random);
    if (unplanned !== null && agreed.every(({ text }) => text !== unplanned.text)) agreed.push(unplanned);
  }
  if (random.chance(0.4)) {
    const text = pickFrom(random, intentions);
    agreed.push({ text, question: 'achieve', carriers: [], open: [], things: [], told: null });
  }
  return [...pickSome(random, agreed, agreed.length)];
}

/**
 * What a coalition agreed on before a history began. It goes by the chapters of the budget, or by parts of its own, each about one to three of those.
 * No plan is in two commitments.
 */
export function drawAgreement(history: DrawnHistory, random: Random): readonly AgreedChapter[] {
  const chapters = (history.years[0] ?? []).filter(({ fields }) => fields.length > 0);
  const all = plansIn(history.years.flat());
  const isByChapter = random.chance(0.4);
  const parts: AgreedChapter[] = [];
  const left = [...chapters];
  const titles = [...pickSome(random, themeTitles, themeTitles.length)];
  while (left.length > 0) {
    const [first, ...others] = left.splice(0, isByChapter ? 1 : 1 + random.below(3));
    if (first === undefined) break;
    const agreed = [first, ...others].flatMap((chapter) => agreeOn(chapter, history, all, random));
    const title = isByChapter ? first.title : (titles.pop() ?? `${pickFrom(random, themeTitles)} ${parts.length + 1}`);
    parts.push({ label: isByChapter ? first.label : `theme ${title}`, title, of: first, agreed });
  }
  return parts;
}
