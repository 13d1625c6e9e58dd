import type { ShownStatement } from '../../../editions/stated/corrected-statement.ts';
import type { Context } from '../../../frame/context.ts';
import type { CorrectedView } from '../../../ui/corrected/corrected.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { printDate } from '../../../words/numerals.ts';
import { sayStatedAs } from '../../../words/say-stated-as.ts';
import type { CorrectedIn } from './list-corrected.ts';

/** So many are told of one day; the data has all of them. */
const mostItems = 8;

function sayAs(words: Words, { as }: ShownStatement): string {
  const text = sayStatedAs(words, as);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What became of a statement, seen from its chapter: it is something else, new or gone, came from elsewhere or went there. */
function sayChange(words: Words, { was, now }: CorrectedIn, chapter: string | null): string {
  const t = words.corrected;
  if (was === null) return now === null ? '' : t.added(sayAs(words, now));
  if (now === null) return t.gone(sayAs(words, was));
  if (now.chapter !== chapter && now.chapter !== was.chapter) return t.wentTo(now.chapter);
  const [before, after] = [sayAs(words, was), sayAs(words, now)];
  if (was.chapter === now.chapter) return t.other(before, after);
  return before === after ? t.cameFrom(was.chapter) : `${t.cameFrom(was.chapter)} · ${t.other(before, after)}`;
}

/** What was corrected in the same way in one column is told once, by the head of that. */
function presentItems(words: Words, corrected: readonly CorrectedIn[], chapter: string | null) {
  const said = corrected.map((one) => ({ shown: one.now ?? one.was, says: sayChange(words, one, chapter) }));
  const alike = Map.groupBy(said, ({ shown, says }) => `${shown?.column ?? `${shown?.text}`}\n${says}`);
  return [...alike.values()].map((some) => {
    const [first] = some;
    const { text = '', column = null } = first?.shown ?? {};
    const isColumn = some.length > 1 && column !== null && column !== '';
    const says = `${first?.says ?? ''}${isColumn ? ` (${words.corrected.statements(some.length)})` : ''}`;
    return { text: isColumn ? column : text, says };
  });
}

/**
 * Tells what pages showed otherwise before corrections, by the edition since which that is so, the newest first.
 * @param corrected in that order
 * @param chapter the name of the chapter of which the page is; null for a publication
 */
export function presentCorrected(
  corrected: readonly CorrectedIn[],
  chapter: string | null,
  { words, voice }: Pick<Context, 'words' | 'voice'>,
): readonly CorrectedView[] {
  const t = words.corrected;
  return [...Map.groupBy(corrected, ({ edition }) => edition).values()].map((own) => {
    const items = presentItems(words, own, chapter);
    const left = items.length - mostItems;
    const day = printDate(voice.language, own[0]?.at ?? new Date(0));
    return {
      lead: chapter === null ? t.onWhole(day) : t.on(day),
      items: items.slice(0, mostItems),
      more: left > 0 ? t.more(left) : null,
      why: [...new Set(own.flatMap(({ reasons }) => reasons))].map((reason) => ({ label: t.why, reason })),
    };
  });
}

/** The same as data: what pages showed, and show since, with the edition and the reasons. */
export function correctedData(corrected: readonly CorrectedIn[]) {
  return corrected.map(({ edition, at, was, now, reasons }) => ({
    edition,
    frozenAt: at.toISOString(),
    was,
    now,
    reasons,
  }));
}
