import { showDirections } from '../model/shown-text.ts';

const addressOrSign = / href="[^"]*"|\p{Bidi_Control}/gu;

/**
 * A page as it may be shown: what turns the direction of reading in the texts that it quotes, in its title and in what is only spoken, can be
 * seen. In an address it is written as an address has it, so that the link leads where it led.
 */
export function showPage(html: string): string {
  return html.replace(addressOrSign, (found) =>
    found.length === 1 ? showDirections(found) : found.replace(/\p{Bidi_Control}/gu, encodeURIComponent),
  );
}
