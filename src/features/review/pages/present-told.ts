import type { ReviewState } from '../session/review-state.ts';
import { type ReviewContext, reviewAddress, reviewFrame, wayBack } from './review-site.ts';
import type { ToldView } from './told-page.tsx';

/** More are told on the command line. */
const mostUnread = 20;

type Told = Partial<Pick<ToldView, 'lines' | 'links' | 'button' | 'undo' | 'script'>> & {
  readonly title: string;
  readonly lead: string;
};

/** Names every field of a page that says how it stands. */
export function presentTold(
  context: ReviewContext,
  { title, lead, lines = [], links = [], button = null, undo = null, script = null }: Told,
): ToldView {
  return { frame: reviewFrame(context, title), title, lead, lines, links, button, undo, script };
}

/** How far documents are read. */
export function presentReading(
  context: ReviewContext,
  reading: { readonly isFirst: boolean; readonly done: number; readonly all: number; readonly file: string },
): ToldView {
  const { review: t } = context.words;
  const { isFirst, done, all, file } = reading;
  return presentTold(context, {
    title: isFirst ? t.reading : t.readingAnew,
    lead: isFirst ? t.progress(done, file) : t.progressAnew(done, all),
    lines: [t.wait],
    links: [{ href: reviewAddress(context, '/'), text: t.goOn }],
  });
}

/** Nothing is asked any more, or there is nothing to ask about. @param unread why files could not be read, a sentence each */
export function presentDone(
  context: ReviewContext,
  { opened, left, canUndo, hasKeys }: Pick<ReviewState, 'opened' | 'left' | 'canUndo' | 'hasKeys'>,
  unread: readonly string[],
): ToldView {
  const { review: t } = context.words;
  const documents = opened.length;
  return presentTold(context, {
    title: documents === 0 ? t.none : left > 0 ? t.doneForNow : t.done,
    lead: documents === 0 ? t.noneLead : left > 0 ? t.leftLead(left) : t.doneLead,
    lines: unread.length === 0 ? [] : [t.unread(unread.length), ...unread.slice(0, mostUnread)],
    links: [...wayBack(context), { href: reviewAddress(context, '/correcties'), text: t.corrections }],
    button: left > 0 ? { action: reviewAddress(context, '/overgeslagen'), text: t.askLeft } : null,
    undo: canUndo ? { text: t.undoLast, value: '', key: 'z', action: reviewAddress(context, '/terug') } : null,
    script: canUndo && hasKeys ? context.site.script : null,
  });
}
