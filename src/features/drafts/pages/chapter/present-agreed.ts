import type { AccountItem, CommitmentItem, PassageItem } from '../../../../drafting/item.ts';
import type { DraftSettings } from '../../../../drafting/settings/settings.ts';
import { countWords } from '../../../../drafting/text/count-words.ts';
import { askedAtLight } from '../../../../drafting/waiting/asked-at-light.ts';
import type { Context } from '../../../../frame/context.ts';
import { sayLength } from '../../../../words/drafts/say-length.ts';
import { settingsWords } from '../../../../words/drafts/settings-words.data.ts';
import type { PieceView } from './chapter-view.ts';

/** How long a text is beside how long it may be; null where nothing was agreed of its question. */
export function presentBudget(
  { question, text }: PassageItem,
  { words }: DraftSettings,
  { voice }: Context,
): PieceView['budget'] {
  const most = words[question];
  if (most === undefined) return null;
  const written = countWords(text);
  return { text: sayLength(voice.language, written, most), most, isOver: written > most };
}

/** The lights to choose from, with one that was given and is in the legend no more; null where there are none. */
export function presentLights(
  item: AccountItem | CommitmentItem,
  { lights }: DraftSettings,
  { voice }: Context,
): PieceView['lights'] {
  const { status } = item;
  if (lights.length === 0 && status === null) return null;
  const t = settingsWords[voice.language];
  const known = lights.map(({ name, meaning }) => ({
    value: name,
    text: meaning === '' ? name : `${name}: ${meaning}`,
  }));
  const isGone = status !== null && !lights.some(({ name }) => name === status.light);
  const gone = isGone ? [{ value: status.light, text: status.light }] : [];
  const asked = askedAtLight(item);
  return {
    label: t.status,
    reason: t.statusReason,
    options: [{ value: '', text: t.noStatus }, ...known, ...gone],
    asked: asked && t.statusAsked[asked],
  };
}
