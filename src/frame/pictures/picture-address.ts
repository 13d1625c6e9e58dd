import { wordsIn } from '../../words/language.ts';
import { addressOf, type Voice } from '../addresses.ts';
import type { Context } from '../context.ts';
import { readVoice } from '../request.ts';

/** In what a picture is given. */
export type PictureForm = 'svg' | 'png';

/** As what a picture is asked for: as a file, on a page to frame, or as the picture that others show of its page. */
export type PictureAsked = PictureForm | 'embed' | 'card';

/** The last part of the address of the page of a picture that other sites may frame. */
export const embedPart = 'inbedden';

/** The last part of the address of the picture that other sites show of a page whose own picture is another. */
export const cardPart = 'kaart.png';

/** Takes `.svg` or `.png` off the last part of an address; null where it ends in neither, and for an ending without a name. */
export function readPicture(part: string): { readonly name: string; readonly form: PictureForm } | null {
  const [, name, form] = /^(.+)\.(svg|png)$/s.exec(part) ?? [];
  return name === undefined ? null : { name, form: form === 'svg' ? 'svg' : 'png' };
}

/** What stands behind the address of a page in that of its picture. */
export function pictureEnding(asked: PictureAsked): string {
  switch (asked) {
    case 'embed':
      return `/${embedPart}`;
    case 'card':
      return `/${cardPart}`;
    default:
      return `.${asked}`;
  }
}

/** Where the picture of a page is found as a file, and where to frame it; `path` is that of the page. */
export function picturePaths(voice: Voice, path: string): Readonly<Record<Exclude<PictureAsked, 'card'>, string>> {
  return {
    svg: addressOf(voice, path + pictureEnding('svg')),
    png: addressOf(voice, path + pictureEnding('png')),
    embed: addressOf(voice, path + pictureEnding('embed')),
  };
}

/**
 * The language of a picture: the one in its address, else Dutch. It stands on other sites, and says there the same to every reader, whatever
 * their browsers prefer.
 */
export function pictureVoice(url: string): Voice {
  return readVoice(new URL(url), 'nl');
}

/** The context of a request for a picture: that of the request, in the language of the picture. */
export function pictureContext(context: Context, url: string): Context {
  const voice = pictureVoice(url);
  return { ...context, voice, words: wordsIn(voice.language) };
}
