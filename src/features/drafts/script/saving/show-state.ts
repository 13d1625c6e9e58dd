import { savingWords } from '../../../../words/drafts/saving-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import type { SaveState } from './written-piece.ts';

type Given = { readonly language: Language; readonly signIn: string };

/** Said aloud once, also where somebody only types: what asks something of them. */
const urgent: ReadonlySet<SaveState['is']> = new Set([
  ...(['unreachable', 'fault', 'signed-out', 'refused', 'too-large', 'clash'] as const),
]);

/**
 * Shows in the foot of a form how its piece stands. To who hears the page it tells what asks something of them, once each time, and what they pressed
 * for; not each save.
 */
export function stateLine(form: HTMLFormElement, given: Given): (state: SaveState, isAsked: boolean) => void {
  const foot = form.querySelector('.ds-piece__foot');
  const line = document.createElement('p');
  line.className = 'ds-piece__state';
  const spoken = document.createElement('p');
  spoken.className = 'ds-hidden';
  spoken.setAttribute('role', 'status');
  const waits = form.querySelector<HTMLElement>('.ds-piece__waits');
  form.querySelector('.ds-piece__saved')?.replaceWith(line);
  if (!line.isConnected) foot?.querySelector('button')?.after(line);
  foot?.append(spoken);
  let last: SaveState['is'] = 'untouched';
  return (state, isAsked) => {
    line.dataset['state'] = state.is;
    line.replaceChildren(...partsOf(state, given));
    if (waits !== null) waits.hidden = state.is !== 'untouched';
    // Who heard that it was not saved also hears when it was.
    const isMended = state.is === 'saved' && urgent.has(last);
    if (isAsked || isMended || (urgent.has(state.is) && state.is !== last)) spoken.textContent = line.textContent;
    if (state.is !== 'saving') last = state.is;
    if (state.is === 'saved') showAsked(form, state.said);
  };
}

function partsOf(state: SaveState, { language, signIn }: Given): readonly (Node | string)[] {
  const t = savingWords[language];
  switch (state.is) {
    case 'untouched':
      return [];
    case 'saved':
      return ['✓ ', state.said.said];
    case 'unreachable':
      return [state.isKept ? t.unreachable : t.unreachableUnkept];
    case 'fault':
      return [t.inBrowser(state.why)];
    case 'signed-out':
      return [t.inBrowser(state.why), ' ', linkTo(signIn, t.signIn, true), ' ', t.signInThen];
    case 'refused':
      return [t.refused(state.why)];
    case 'too-large':
      return [t.tooLarge];
    case 'clash':
      return [t.clash, ' ', linkTo(state.href, t.toClash, false)];
    default:
      return [t[state.is]];
  }
}

function linkTo(href: string, text: string, isNew: boolean): HTMLAnchorElement {
  const link = document.createElement('a');
  Object.assign(link, { className: 'nl-link', href, textContent: text, target: isNew ? '_blank' : '' });
  return link;
}

/** What is asked beside fields now that this was saved, and whether the piece waits. */
function showAsked(
  form: HTMLFormElement,
  { isWaiting, asks }: Extract<SaveState, { readonly is: 'saved' }>['said'],
): void {
  const asked = [...form.querySelectorAll<HTMLElement>('.ds-piece__asked')];
  for (const place of asked) {
    const told = Object.entries(asks).find(([end]) => place.id.endsWith(`-${end}`))?.[1] ?? null;
    place.hidden = told === null;
    if (told === null) continue;
    place.textContent = told;
    place.closest('details')?.setAttribute('open', '');
  }
  // Of a passage the page knows itself whether it waits.
  const isEmptyPassage = form.querySelector('.ds-piece__passage') !== null && new FormData(form).get('tekst') === '';
  if (!isWaiting && !isEmptyPassage) form.closest('.ds-piece')?.classList.remove('ds-piece--waits');
}
