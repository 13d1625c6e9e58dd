import { Outline, type Placed } from '../../../drafting/compose/outline.ts';
import { isLoose } from '../../../drafting/outside/loose-lines.ts';
import type { PlannedDraft } from '../../../drafting/outside/plan-draft.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { Reading } from '../../../model/reading.ts';
import { printDate } from '../../../words/numerals.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import { say } from '../../../words/say.ts';
import { sayChance } from '../../../words/say-chance.ts';
import { presentDoubts } from '../../statements/pages/present-doubts.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { outsidePath } from '../outside-path.ts';
import type { FoundOutside } from '../queries/find-outside.ts';
import type { LinesView, OutsideNode, OutsideView } from './outside-view.ts';

/** What a page shows of each list; the review shows all. */
const mostShown = 20;
const longestText = 90;

export type LoadedOutside = {
  readonly found: FoundOutside;
  readonly plan: PlannedDraft;
  readonly reading: Pick<Reading, 'doubts' | 'notes'>;
  /** How much of it the review asks that is in doubt. */
  readonly asked: number;
  /** How many decisions about it hold, and how many of earlier documents did something to it. */
  readonly decided: number;
  readonly kept: number;
  /** The title of the publication that it follows. */
  readonly follows: string | null;
  /** A text that is another as soon as it would become another draft. */
  readonly seen: string;
  /** Its title, where that says that it is another document than was chosen; else null. */
  readonly says: string | null;
  /** Until when it waits. */
  readonly until: Date;
  /** What was chosen of links in doubt, by their fields. */
  readonly chosen: ReadonlyMap<string, string>;
};

/** The field of a form in which a link in doubt is settled. */
export function linkField(piece: number): string {
  return `schakel-${piece}`;
}

/** The field of a form in which somebody says that it is what was chosen, whatever its title says. */
export const sureField = 'toch';

/** Names every field of the page on which a file from outside is looked over. */
export function presentOutside(
  { found, plan, reading, asked, decided, kept, follows, seen, says, until, chosen }: LoadedOutside,
  { who, organisation }: AtWork,
  context: Context,
  told: OutsideView['told'],
): OutsideView {
  const { voice, words } = context;
  const t = outsideWords[voice.language];
  const address = (...parts: readonly string[]) =>
    addressOf(voice, outsidePath(organisation.slug, found.outsideId, ...parts));
  const doubts = reading.doubts.slice(0, mostShown).map(({ at: position, candidates, ...doubt }, ordinal) => ({
    ...{ ...doubt, ordinal, position },
    candidates: [...candidates],
  }));
  // What is asked may be in doubt though it is read, and what was not read need not be asked.
  const unsure = Math.max(asked, reading.doubts.length);
  const outline = new Outline(plan.items);
  const title = t.found(plan.title);
  return {
    frame: workFrame(context, { title, organisation, who }),
    ...{ title, lead: t.foundLead(found.file), told, notBegun: t.notBegun },
    back: { href: addressOf(voice, outsidePath(organisation.slug)), text: t.other },
    counts: plan.items.length === 0 ? [t.nothing] : countsOf(plan, context),
    review: {
      title: t.review,
      lead: unsure === 0 ? t.reviewNone : t.reviewLead(unsure),
      decided: decided === 0 ? null : t.decided(decided),
      kept: kept === 0 ? null : t.kept(kept),
      doubts: presentDoubts(doubts, words),
      more: reading.doubts.length > mostShown ? t.more(reading.doubts.length - mostShown) : null,
      way: { href: address('nakijken'), text: t.toReview(unsure) },
    },
    lists: [
      linesOf(
        t.untaken,
        t.untakenLead,
        plan.untaken.map(({ why, text, chapter }) => `${chapter}. ${t.why[why]} ${cut(text)}`),
        context,
      ),
      linesOf(
        t.notes,
        t.notesLead,
        reading.notes
          .filter((note) => plan.items.length === 0 || !isLoose(note))
          .map(({ text, why }) => `${cut(text)} ${say(words.reading.notes, why)}`),
        context,
      ),
    ].filter((list) => list !== null),
    tree: { title: t.tree, lead: t.treeLead, nodes: nodesOf(outline, context) },
    links:
      follows === null
        ? null
        : {
            ...{ title: t.links, sure: t.sure(plan.sure, follows) },
            lead: plan.doubts.length === 0 ? null : t.doubtsLead,
            doubts: plan.doubts.map((doubt) => ({
              name: linkField(doubt.piece),
              label: t.asks[doubt.kind === 'answers' ? 'answers' : 'goesOn'](cut(doubt.text)),
              value: chosen.get(linkField(doubt.piece)) ?? '',
              options: [
                { value: '', text: t.open },
                ...doubt.candidates.map(({ from, text, score }) => ({
                  value: from,
                  text: t.candidate(cut(text), sayChance(score, voice.language)),
                })),
              ],
            })),
          },
    otherwise:
      says === null
        ? null
        : {
            ...{ title: t.otherwise.title, lead: t.otherwise.lead(cut(says), plan.title), name: sureField },
            ...{ label: t.otherwise.sure(plan.title), isTicked: chosen.has(sureField) },
          },
    take: plan.items.length === 0 ? null : { action: address(), seen, lead: t.takeLead, submit: t.take },
    aside: { action: address('weg'), lead: t.putAsideLead(printDate(voice.language, until)), submit: t.putAside },
  };
}

function cut(text: string): string {
  return text.length > longestText
    ? `${text
        .slice(0, longestText - 1)
        .toWellFormed()
        .trimEnd()}…`
    : text;
}

function countsOf({ items }: PlannedDraft, { voice }: Context): readonly string[] {
  const { counts } = outsideWords[voice.language];
  const all = items.map(({ item }) => item);
  const of = (kind: (typeof all)[number]['kind']) => all.filter((item) => item.kind === kind).length;
  const figures = all.flatMap((item) => (item.kind === 'indicator' ? item.figures : [])).length;
  const amounts = all.flatMap((item) => (item.kind === 'money' ? item.amounts : [])).length;
  const numbers = {
    ...{ chapters: of('chapter'), passages: of('passage'), commitments: of('commitment'), accounts: of('account') },
    ...{ indicators: of('indicator'), figures, amounts },
  };
  const kinds = ['chapters', 'passages', 'commitments', 'accounts', 'indicators', 'figures', 'amounts'] as const;
  return kinds.flatMap((kind) => (numbers[kind] === 0 ? [] : [counts[kind](numbers[kind])]));
}

function linesOf(title: string, lead: string, all: readonly string[], { voice }: Context): LinesView {
  if (all.length === 0) return null;
  const more = all.length - mostShown;
  const lines = [...all.slice(0, mostShown), ...(more > 0 ? [outsideWords[voice.language].more(more)] : [])];
  return { title, lead, lines };
}

function nodesOf(outline: Outline, { voice }: Context): readonly OutsideNode[] {
  const { states } = outsideWords[voice.language];
  const below = Map.groupBy(outline.chapters, ({ parent }) => parent?.id ?? null);
  const nodeOf = ({ id, item: { code, title } }: Placed): OutsideNode => {
    const of = (kind: 'commitment' | 'account' | 'indicator') => outline.in(id, kind).length;
    const amounts = outline.in(id, 'money').reduce((sum, { item }) => sum + item.amounts.length, 0);
    return {
      id,
      name: code === null ? title : `${code} ${title}`,
      states: states(of('commitment'), of('account'), of('indicator'), amounts),
      children: (below.get(id) ?? []).map(nodeOf),
    };
  };
  return (below.get(null) ?? []).map(nodeOf);
}
