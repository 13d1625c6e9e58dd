import { anchorOf } from '../../../corrections/anchor.ts';
import type { JournalEntry } from '../../../corrections/journal.ts';
import { holdsByItself } from '../../../corrections/kept.ts';
import { flatten } from '../../../model/shown-text.ts';
import { siteProfiles } from '../../../recognition/profiles/profile-of.ts';
import { sayDecision, sayReach, sayStyle } from '../../../words/corrections/say-correction.ts';
import { wordsIn } from '../../../words/language.ts';
import { type Language, printMoment } from '../../../words/numerals.ts';
import { readingWords } from '../../../words/settings/reading-words.data.ts';
import { workLogWords } from '../../../words/work-log/log-words.data.ts';
import type { MetPublication } from '../../corrections/queries/list-met.ts';
import type { LoadedReading } from './load-reading.ts';

export type DecidedView = {
  readonly id: string;
  readonly says: string;
  /** How it is set, of which documents it holds, and whether it does. */
  readonly about: string;
  /** When and by whom it was decided and undone, each with why. */
  readonly told: readonly string[];
  readonly met: string;
  /** Null where nothing can be done about it. */
  readonly act: 'undo' | 'redo' | null;
};

type DecidedList = { readonly shown: readonly DecidedView[]; readonly more: number };

export type ReadingView = {
  readonly headings: DecidedList;
  readonly others: DecidedList;
  readonly undone: DecidedList;
  readonly shipped: readonly { readonly name: string; readonly headings: readonly string[]; readonly met: string }[];
};

/** So many are shown of each sort, the newest first; a review of a book makes some dozens. */
const mostShown = 200;
const mostMet = 6;

/** What two decisions are about, and of which documents: of two with the same the last counts. */
const placeOf = ({ decision, reach }: JournalEntry) => JSON.stringify([anchorOf(decision), reach]);

/** Names every field of what was decided about how documents are read. */
export function presentReading({ entries, met, names }: LoadedReading, language: Language): ReadingView {
  const t = readingWords[language];
  const sayMet = (found: readonly MetPublication[] = []) => {
    if (found.length === 0) return t.metNowhere;
    const named = found.slice(0, mostMet).map(({ title, edition }) => t.edition(flatten(title), edition));
    return t.met([...named, ...(found.length > mostMet ? [t.moreMet(found.length - mostMet)] : [])].join(', '));
  };
  const nameOf = (actor: string) => names.get(actor) ?? workLogWords[language].gone;
  const moment = (at: string) => printMoment(language, new Date(at));
  const why = (reason: string | undefined) => (reason === undefined ? [] : [t.because(flatten(reason))]);
  const last = new Map(entries.flatMap((one) => (one.undone === undefined ? [[placeOf(one), one.id] as const] : [])));
  const present = (entry: JournalEntry): DecidedView => {
    const { id, at, by, reach, decision, reason, undone } = entry;
    const style = decision.about === 'heading' && decision.words !== null ? [sayStyle(decision.style, language)] : [];
    const isOverruled = undone === undefined && last.get(placeOf(entry)) !== id;
    const narrower = sayReach({ ...reach, organisation: '' }, language);
    const state = isOverruled ? [t.overruled] : holdsByItself(entry) ? [] : [t.beside];
    return {
      id,
      says: sayDecision(decision, language),
      about: [...style, narrower === '' ? t.allDocuments : narrower, ...state].join(' · '),
      told: [
        t.decided(moment(at), flatten(nameOf(by))),
        ...why(reason),
        ...(undone === undefined ? [] : [t.undoneOn(moment(undone.at), flatten(nameOf(undone.by)))]),
        ...why(undone?.reason),
      ],
      met: sayMet(met.get(id)),
      act: undone === undefined ? 'undo' : holdsByItself(entry) ? 'redo' : null,
    };
  };
  const list = (of: (entry: JournalEntry) => boolean): DecidedList => {
    const own = entries.filter(of).toReversed();
    return { shown: own.slice(0, mostShown).map(present), more: Math.max(0, own.length - mostShown) };
  };
  return {
    headings: list((one) => one.undone === undefined && asksQuestion(one)),
    others: list((one) => one.undone === undefined && !asksQuestion(one)),
    undone: list((one) => one.undone !== undefined),
    shipped: siteProfiles.map(({ name, headings }) => ({
      name: wordsIn(language).siteProfiles[name],
      headings: headings.flatMap(({ words, means }) =>
        // At whatever level: which style is said for none of them.
        words.map((own) => sayDecision({ about: 'heading', words: own, style: 'plain', means }, language)),
      ),
      met: sayMet(met.get(name)),
    })),
  };
}

function asksQuestion({ decision }: JournalEntry): boolean {
  return decision.about === 'heading' && decision.means.is === 'question';
}
