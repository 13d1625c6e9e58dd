import type { Texts } from '../../model/nature.ts';
import type { CardView } from '../../ui/card/card.tsx';
import type { Context } from '../context.ts';
import { type FrameInput, shownTexts } from '../frame.ts';
import { presentTextStatus } from '../text-status.ts';

/**
 * What stands at the foot of the card of a page: what its texts are, where they are not simply what a public body published, and where it is from.
 * @param path of the page, without the name of the site
 * @param texts of the page; left out, they may be any of the organisation
 */
export function signCard(
  { organisation, path, texts }: { organisation: FrameInput['organisation']; path: string; texts?: Texts },
  { words, voice, site }: Context,
): Pick<CardView, 'note' | 'source'> {
  const shown = shownTexts({ ...(texts && { texts }), organisation });
  return {
    note: presentTextStatus(shown, words, voice.language)?.text ?? null,
    source: `Doelspoor · ${site.base.replace(/^https?:\/\//, '')}${path}`,
  };
}
