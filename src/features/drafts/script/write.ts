import { v7 as newId } from 'uuid';
import type { RichText } from '../../../drafting/text/rich-text.ts';
import { editorWords } from '../../../words/drafts/editor-words.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { leadToText } from './beside/lead-to-text.ts';
import { Margin } from './beside/margin.ts';
import { keepPresence } from './beside/presence.ts';
import { sayAloud } from './beside/say-aloud.ts';
import { showLength } from './beside/show-length.ts';
import { KeptTexts, openStore } from './saving/kept-texts.ts';
import { listOffers, offerKept } from './saving/offer-kept.ts';
import { stateLine } from './saving/show-state.ts';
import { WrittenPiece } from './saving/written-piece.ts';

// All of this the page can do without: then each piece is saved by its button, and texts are written in a small Markdown.
const root = document.querySelector<HTMLElement>('.ds-writing[data-member]');
if (root !== null) void begin(root);

async function begin(page: HTMLElement): Promise<void> {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl';
  const { organisation = '', member = '', margin: found = '', pieces: address = '', signIn = '' } = page.dataset;
  const say = sayAloud(page);
  const margin = new Margin(page, { address: found, language, say });
  const kept = new KeptTexts(openStore(), { organisation, member }, newId());
  const forms = [...page.querySelectorAll<HTMLFormElement>('.ds-piece form')];
  const pieces = forms.map((form) => {
    const tell = stateLine(form, { language, signIn });
    const show: typeof tell = (state, isAsked) => {
      tell(state, isAsked);
      if (state.is === 'saved') margin.refresh();
    };
    return new WrittenPiece(form, { kept, member, show });
  });
  for (const piece of pieces) {
    hearForm(piece);
    // Typed before this ran.
    if (piece.isUnsaved) piece.changed();
  }
  for (const piece of pieces) showLength(piece, language, say);
  const presence = document.querySelector<HTMLElement>('#aanwezig[data-refresh]');
  if (presence !== null) keepPresence(presence, say);
  hearPage(pieces, kept);
  leadToText(page);
  tellHow(language);
  const areAllOpen = await openEditors(pieces, address, language);
  // How headings and lists are written in a field.
  for (const howTo of page.querySelectorAll<HTMLElement>('.ds-howto')) howTo.hidden = areAllOpen;
  listOffers(
    pieces.filter((piece) => offerKept(piece, kept, language) > 0),
    page.children[1] ?? page,
    language,
  );
}

function hearForm(piece: WrittenPiece): void {
  const { form } = piece;
  form.addEventListener('input', () => piece.changed());
  form.addEventListener('change', () => piece.changed());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void piece.save({ isAsked: true });
  });
  // Both texts are whole once what was typed last is there too.
  form.addEventListener('click', (event) => {
    const isClash = event.target instanceof Element && event.target.closest('[data-state=clash] a') !== null;
    if (!isClash || !piece.isUnsaved) return;
    event.preventDefault();
    void piece.save().then(() => form.querySelector<HTMLElement>('[data-state=clash] a')?.click());
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    const stays = relatedTarget instanceof Node && form.contains(relatedTarget);
    if (!stays && piece.isUnsaved) void piece.save();
  });
}

function hearPage(pieces: readonly WrittenPiece[], kept: KeptTexts): void {
  const retry = () => {
    for (const piece of pieces) piece.retry();
  };
  addEventListener('online', retry);
  addEventListener('focus', retry);
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const here = pieces.find(({ form }) => form.contains(document.activeElement));
    for (const piece of pieces) if (piece === here || piece.isUnsaved) void piece.save({ isAsked: true });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') retry();
    else for (const piece of pieces) if (piece.isUnsaved) void piece.save();
  });
  let isSigningOut = false;
  addEventListener('beforeunload', (event) => {
    if (pieces.some((piece) => piece.isAtRisk) && !isSigningOut) event.preventDefault();
  });
  // Who signs out leaves nothing behind here: what can be saved is saved first, and of the rest the browser asks.
  document.querySelector<HTMLFormElement>('form[action*="/uitloggen"]')?.addEventListener('submit', function (event) {
    event.preventDefault();
    const saves = pieces.filter((piece) => piece.isUnsaved).map((piece) => piece.save());
    void Promise.all(saves).finally(() => {
      isSigningOut = !pieces.some((piece) => piece.isUnsaved);
      if (isSigningOut) kept.clear();
      this.submit();
    });
  });
}

/** What is said of saving where there is no script does not hold here. */
function tellHow(language: Language): void {
  const lead = document.querySelector('.nl-paragraph--lead');
  if (lead !== null) lead.textContent = editorWords[language].lead;
}

/**
 * Opens the editors of the texts, whose code is fetched only where there are any. What somebody is typing in meanwhile stays as it is.
 * @returns whether no text is left without
 */
async function openEditors(pieces: readonly WrittenPiece[], address: string, language: Language): Promise<boolean> {
  const areas = pieces.flatMap((piece) => {
    const area = piece.form.querySelector<HTMLTextAreaElement>('textarea[data-text]');
    return area === null ? [] : [{ piece, area }];
  });
  if (areas.length === 0) return true;
  const { openEditor } = await import('./editor/open-editor.ts');
  for (const { piece, area } of areas) {
    if (area.value !== area.defaultValue || area === document.activeElement) continue;
    const text: RichText = JSON.parse(area.dataset['text'] ?? '');
    const live: Readonly<Record<string, string>> = JSON.parse(area.dataset['live'] ?? '{}');
    piece.editor = openEditor(area, { language, text, live, pieces: address });
  }
  return areas.every(({ piece }) => piece.editor !== null);
}
