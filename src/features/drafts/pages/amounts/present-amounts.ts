import { v7 as newId } from 'uuid';
import { writtenWords } from '../../../../drafting/compose/written-words.data.ts';
import type { DraftAmount, MoneyItem } from '../../../../drafting/item.ts';
import { checkAmounts, type Mismatch } from '../../../../drafting/money/check-amounts.ts';
import { amountKey, type TakenIn } from '../../../../drafting/money/take-in.ts';
import { printExactEuros } from '../../../../findings/money/quote-amount.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { amountsWords } from '../../../../words/drafts/amounts-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { Workbook } from '../../amounts/read-workbook.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { documentsPath } from '../documents/present-documents.ts';
import type { AmountsView, MoneyTableView } from './amounts-view.ts';

export type LoadedAmounts = {
  readonly draft: FoundDraft;
  readonly chapter: { readonly id: string; readonly code: string | null; readonly title: string };
  /** What stands there now, with the version of each. */
  readonly standing: readonly { readonly id: string; readonly item: MoneyItem; readonly version: number }[];
};

/** A file that was looked at, and what of it comes back with who takes it over. */
export type Looked = { readonly workbook: Workbook; readonly sealed: string };

export function presentAmounts(
  { draft, chapter, standing }: LoadedAmounts,
  { looked, told }: { readonly looked: Looked | null; readonly told: AmountsView['told'] },
  { who, organisation }: AtWork,
  context: Context,
): AmountsView {
  const { voice } = context;
  const t = amountsWords[voice.language];
  const title = t.title(chapterName(chapter));
  const path = documentsPath(organisation.slug, draft.slug, chapter.id);
  const known = standing.map(({ item }) => presentTable(item, t.from(item.from.file), null, context));
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    lead: t.lead,
    back: { href: addressOf(voice, path), text: t.back },
    action: addressOf(voice, `${path}/bedragen`),
    told,
    labels: { file: t.file, howTo: t.howTo, look: t.look, notTaken: t.notTaken },
    preview: looked === null ? null : presentPreview(looked, standing, context),
    now: { title: t.now, none: standing.length === 0 ? t.none : null, tables: known },
  };
}

function presentPreview(
  { workbook: { tables, left, from }, sealed }: Looked,
  standing: LoadedAmounts['standing'],
  context: Context,
): NonNullable<AmountsView['preview']> {
  const t = amountsWords[context.voice.language];
  const before = tables.map(
    (_, at) => new Map((standing[at]?.item.amounts ?? []).map((amount) => [amountKey(amount), amount.raw])),
  );
  const presented = tables.map((table, at) => presentTable(table, t.from(from.file), before[at] ?? new Map(), context));
  const all = tables.flatMap(({ amounts }, at) =>
    amounts.map((amount) => [amount.raw, before[at]?.get(amountKey(amount))]),
  );
  const fresh = all.filter(([, was]) => was === undefined).length;
  const other = all.filter(([raw, was]) => was !== undefined && was !== raw).length;
  const stood = standing.reduce((sum, { item }) => sum + item.amounts.length, 0);
  const seen = standing.map(({ id, version }) => ['gezien', `${id} ${version}`] as const);
  return {
    title: t.preview,
    changes: t.changes(fresh, other, stood - (all.length - fresh)),
    tables: presented,
    askMend: presented.some(({ isWrong }) => isWrong) ? t.askMend : null,
    left:
      left.length === 0
        ? null
        : { title: t.left, lines: left.map(({ label, raw, why }) => `${label} ${raw}: ${t.why[why]}`) },
    hidden: [['save', newId()], ...seen, ['tabellen', sealed]],
    take: t.take,
  };
}

/** "Begroting 2027", as the document will have it. */
function columnOf({ side, year, standing }: DraftAmount, hasSides: boolean): string {
  const { sides, standings } = writtenWords;
  const parts = [hasSides && side !== null ? sides[side] : null, standing && standings[standing], String(year)];
  return parts.filter((part) => part !== null).join(' ');
}

/** @param before what stood there; null where nothing is held against it */
function presentTable(
  { amounts, unit }: TakenIn,
  caption: string,
  before: ReadonlyMap<string, string> | null,
  context: Context,
): MoneyTableView {
  const t = amountsWords[context.voice.language];
  const bySide = new Map(amounts.map(({ label, side }) => [label, side]));
  const hasSides = amounts.some(({ label, side }) => bySide.get(label) !== side);
  const heads = [...new Set(amounts.map((amount) => columnOf(amount, hasSides)))];
  const byLabel = Map.groupBy(amounts, ({ label }) => label);
  const { sums, mismatches } = checkAmounts({ amounts, unit });
  return {
    ...{ caption, unit: writtenWords.units[unit], heads },
    rows: [...byLabel].map(([label, own]) => ({
      label,
      cells: heads.map((head) => {
        const amount = own.find((one) => columnOf(one, hasSides) === head);
        const raw = amount?.raw ?? '';
        if (amount === undefined || before === null) return { raw, was: null };
        const was = before.get(amountKey(amount));
        return { raw, was: was === raw ? null : was === undefined ? t.wasNot : t.was(was) };
      }),
    })),
    sums: mismatches.length === 0 ? [t.sumsHold(sums)] : mismatches.map((one) => sayMismatch(one, context)),
    isWrong: mismatches.length > 0,
  };
}

/** That a sum differs, with both values. */
export function sayMismatch({ total, of, stated, sum }: Mismatch, { voice }: Context): string {
  const column = columnOf(total, false);
  return amountsWords[voice.language][of](total.label, column, printExactEuros(stated), printExactEuros(sum));
}
