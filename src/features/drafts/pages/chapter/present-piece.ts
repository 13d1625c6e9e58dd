import { v7 as newId } from 'uuid';
import type { CommitmentItem, DraftItem, Identified, IndicatorItem } from '../../../../drafting/item.ts';
import { checkAmounts } from '../../../../drafting/money/check-amounts.ts';
import { type AskedWhy, asksWhy } from '../../../../drafting/waiting/asks-why.ts';
import { answersIn } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import { writeWords } from '../../../../words/drafts/write-words.data.ts';
import { printTime } from '../../../../words/numerals.ts';
import { figureKey, isOpen, isPlan, type WrittenFields, writtenFields } from '../../forms/written-fields.ts';
import { sayMismatch } from '../amounts/present-amounts.ts';
import { presentLive } from '../live/present-live.ts';
import type { FoundView } from '../margin/found-view.ts';
import { printItem } from '../print-item.ts';
import type { ChapterView, FigureView, PieceView } from './chapter-view.ts';
import type { LoadedChapter } from './load-chapter.ts';
import { presentBudget, presentLights } from './present-agreed.ts';
import { presentBeside } from './present-beside.ts';
import { presentRich } from './present-rich.ts';

/** What somebody wrote that is not saved, and why not; or what they go on from. */
export type Typed = {
  readonly itemId: string;
  readonly fields: WrittenFields;
  readonly base: number;
  readonly saveId: string;
  readonly aside: string | null;
  readonly told: string | null;
};

export type PieceOf = {
  readonly loaded: LoadedChapter;
  readonly organisation: string;
  /** The way to the document. */
  readonly path: string;
  readonly typed: Typed | null;
  /** What live pieces stand for, where the page has an editor. */
  readonly resolve?: ChapterView['resolve'];
  /** What is found, by the ids of pieces. */
  readonly found: ReadonlyMap<string, readonly FoundView[]>;
  /** It is not known yet what is found. */
  readonly isLooking: boolean;
};

/** @param isAsked whether a text is asked for where it stands; elsewhere one may be added */
export function presentPiece(
  { id, item }: Identified,
  given: PieceOf,
  context: Context,
  isAsked = false,
): PieceView | null {
  if (item.kind === 'chapter') return null;
  const { loaded, organisation, path, found } = given;
  const t = writeWords[context.voice.language];
  const typed = given.typed?.itemId === id ? given.typed : null;
  const { asked, written } = answersIn(item);
  const isWaiting = asked > written || (isAsked && item.kind === 'passage' && item.text.content.length === 0);
  const nameOf = (itemId: string) => nameIn(loaded, itemId);
  return {
    itemId: id,
    anchor: `stuk-${id}`,
    kind: item.kind,
    title: titleOf(item, isAsked || !loaded.mayWrite, t),
    waits: isWaiting ? t.waits : null,
    beside: presentBeside(item, loaded, organisation, context),
    figures: item.kind === 'indicator' ? figuresOf(item, loaded, context) : [],
    measures: item.kind === 'commitment' ? measuresOf(item, loaded, t) : [],
    warning: item.kind === 'commitment' && item.measure === null ? t.measureWarning : null,
    found: found.get(id) ?? [],
    live: item.kind === 'passage' ? presentLive(item.text, { ...loaded, path }, context) : [],
    fields: typed?.fields ?? writtenFields(item),
    isFolded: item.kind === 'passage' && !isAsked && item.text.content.length === 0 && typed === null,
    rich:
      item.kind === 'passage' && loaded.mayWrite && given.resolve !== undefined
        ? presentRich(item.text, typed?.fields['tekst'] ?? null, given.resolve)
        : null,
    budget: item.kind === 'passage' ? presentBudget(item, loaded.settings, context) : null,
    lights: 'status' in item ? presentLights(item, loaded.settings, context) : null,
    shown:
      item.kind === 'passage'
        ? item.text
        : [...printItem(withoutAdopted(item), context, nameOf), ...mismatchesOf(item, context)],
    form: loaded.mayWrite && item.kind !== 'money' ? formOf(id, typed, given, context) : null,
  };
}

/** Of amounts the sums that differ, with both values. */
function mismatchesOf(item: DraftItem, context: Context): readonly string[] {
  if (item.kind !== 'money') return [];
  return checkAmounts(item).mismatches.map((one) => sayMismatch(one, context));
}

/** Without what was adopted before and is the same: that stands beside it. */
function withoutAdopted(item: DraftItem): DraftItem {
  if (item.kind !== 'indicator') return item;
  return { ...item, figures: item.figures.filter(({ raw, adopted }) => raw !== adopted) };
}

function formOf(
  id: string,
  typed: Typed | null,
  { loaded, path, isLooking }: PieceOf,
  { voice }: Context,
): PieceView['form'] {
  const t = writeWords[voice.language];
  const version = loaded.items.find((one) => one.id === id)?.version ?? 0;
  const saved = typed === null && loaded.saved?.itemId === id ? loaded.saved.at : null;
  return {
    action: addressOf(voice, `${path}/${loaded.chapter.id}#stuk-${id}`),
    base: typed?.base ?? version,
    saveId: typed?.saveId ?? newId(),
    aside: typed?.aside ?? null,
    told: typed?.told ?? null,
    saved:
      saved && t.savedAt(printTime(voice.language, saved)) + (isLooking ? marginWords[voice.language].lookingHere : ''),
    history: version > 1 ? { href: addressOf(voice, `${path}/${id}/geschiedenis`), text: t.history } : null,
  };
}

/** With its unit, where the name does not end with it already. */
function nameMeasure({ name, unit }: Pick<IndicatorItem, 'name' | 'unit'>): string {
  return unit === null || name.endsWith(`(${unit})`) || name.endsWith(` in ${unit}`) ? name : `${name} (${unit})`;
}

/** What names a piece. */
export function titleOf(
  item: Exclude<DraftItem, { kind: 'chapter' }>,
  isAsked: boolean,
  t: (typeof writeWords)['nl'],
): string {
  switch (item.kind) {
    case 'passage':
      return isAsked ? t.text : t.textBeside;
    case 'account':
      return t.account[item.question];
    case 'indicator':
      return nameMeasure(item);
    case 'commitment':
      return t.commitment;
    case 'money':
      return t.money;
  }
}

/** The values of an indicator that are for its document to give. */
export function figuresOf(
  item: IndicatorItem,
  { draft }: Pick<LoadedChapter, 'draft'>,
  { voice, words }: Context,
): readonly FigureView[] {
  const t = writeWords[voice.language];
  return item.figures
    .filter((figure) => isOpen(figure, isPlan(draft)))
    .map((figure) => {
      const asked = asksWhy(item, figure);
      return {
        key: figureKey(figure),
        title: `${words.roles[figure.role]} ${figure.year}`,
        hasSource: figure.role !== 'target' && figure.role !== 'budgeted',
        why: asked === null ? null : sayWhy(asked, t),
      };
    });
}

/** Why an explanation is asked. */
export function sayWhy(asked: AskedWhy, t: (typeof writeWords)['nl']): string {
  return asked.because === 'other-aim' ? t.why['other-aim'](asked.adopted) : t.why[asked.because](asked.aim);
}

function measuresOf(
  { measure }: CommitmentItem,
  { outline, chapter, items }: LoadedChapter,
  t: (typeof writeWords)['nl'],
): PieceView['measures'] {
  const own = outline.in(chapter.id, 'indicator').map(({ id, item: { name } }) => ({ value: id, text: name }));
  const chosen = measure?.by === 'indicator' ? measure.item : null;
  const isElsewhere = chosen !== null && !own.some(({ value }) => value === chosen);
  const elsewhere = isElsewhere ? [{ value: chosen, text: nameIn({ items }, chosen) ?? t.gone }] : [];
  return [{ value: '', text: t.noMeasure }, ...own, ...elsewhere, { value: 'oordeel', text: t.judged }];
}

/** What an indicator of the draft is called; null where it is none. */
export function nameIn({ items }: Pick<LoadedChapter, 'items'>, itemId: string): string | null {
  const found = items.find(({ id }) => id === itemId)?.item;
  return found?.kind === 'indicator' ? found.name : null;
}
