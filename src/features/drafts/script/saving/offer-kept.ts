import { savingWords } from '../../../../words/drafts/saving-words.data.ts';
import { type Language, printMoment } from '../../../../words/numerals.ts';
import type { KeptTexts, Offer } from './kept-texts.ts';
import type { WrittenPiece } from './written-piece.ts';

/**
 * Offers what earlier visits left unsaved of a piece, above its fields: to put back, or to throw away. What says what stands there already is no offer.
 * @returns how many are offered
 */
export function offerKept(piece: WrittenPiece, kept: KeptTexts, language: Language): number {
  const stands = piece.fields();
  const offers = kept.offersOf(piece.itemId).filter((offer) => {
    const isSame = Object.entries(offer.kept.fields).every(([name, value]) => samePlain(stands[name], value));
    if (isSame) kept.settle(offer);
    return !isSame;
  });
  for (const offer of offers) piece.form.prepend(offerOf(offer, piece, kept, language));
  if (offers.length > 0) piece.form.closest('details')?.setAttribute('open', '');
  return offers.length;
}

function samePlain(one: string | undefined, other: string): boolean {
  return (one ?? '').replaceAll(/\r\n?/g, '\n').trim() === other.replaceAll(/\r\n?/g, '\n').trim();
}

function offerOf(offer: Offer, piece: WrittenPiece, kept: KeptTexts, language: Language): HTMLElement {
  const t = savingWords[language];
  const box = document.createElement('div');
  box.className = 'utrecht-alert ds-notice ds-offer';
  const told = document.createElement('p');
  told.textContent = t.offer(printMoment(language, new Date(offer.kept.at)));
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = t.offerShow;
  const shown = document.createElement('p');
  shown.className = 'ds-offer__text';
  shown.textContent = Object.values(offer.kept.fields)
    .filter((value) => value.trim() !== '')
    .join('\n');
  fold.append(summary, shown);
  const foot = document.createElement('p');
  foot.className = 'ds-piece__foot';
  const settle = () => {
    kept.settle(offer);
    box.remove();
  };
  foot.append(
    buttonOf('nl-button', t.putBack, () => {
      // First it is kept anew as of this visit, then what was offered goes.
      if (piece.restore(offer.kept)) settle();
      focusIn(piece);
    }),
    buttonOf('nl-button ds-quiet', t.throwAway, () => {
      settle();
      focusIn(piece);
    }),
  );
  const inside = document.createElement('div');
  inside.append(told, fold, foot);
  box.append(inside);
  return box;
}

function focusIn({ form }: WrittenPiece): void {
  form
    .querySelector<HTMLElement>('.ds-editor__text, textarea:not([hidden]), input:not([type=hidden]), select')
    ?.focus();
}

function buttonOf(name: string, text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: name, textContent: text });
  button.addEventListener('click', press);
  return button;
}

/** At the top of the page, where to find what is offered. */
export function listOffers(pieces: readonly WrittenPiece[], before: Element, language: Language): void {
  if (pieces.length === 0) return;
  const box = document.createElement('div');
  box.className = 'utrecht-alert ds-notice';
  const told = document.createElement('p');
  told.textContent = savingWords[language].offers;
  const list = document.createElement('ul');
  for (const { form } of pieces) {
    const article = form.closest('article');
    const link = document.createElement('a');
    link.className = 'nl-link';
    link.href = `#${article?.id ?? ''}`;
    const [part, name] = [form.closest('section')?.querySelector('h2'), article?.querySelector('h3, summary')];
    link.textContent = [part, name].map((one) => one?.textContent ?? '').join(': ');
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const inside = document.createElement('div');
  inside.append(told, list);
  box.append(inside);
  before.prepend(box);
}
