import type { Texts } from '../../model/nature.ts';
import { addressOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import { type FrameInput, frameOf } from '../frame.ts';
import type { ListView } from './list-page.tsx';
import { isFiltered, type ListRequest, queryOf } from './list-request.ts';

type ListOf = {
  readonly organisation: NonNullable<FrameInput['organisation']>;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Left out where the whole list is on one page. */
  readonly request?: ListRequest;
  /** Whether it is data too; left out, it is. */
  readonly isData?: boolean;
  /** Its data are all of it, whichever page is shown. */
  readonly isDataWhole?: boolean;
  /** What is new in the list is told in a feed. */
  readonly hasFeed?: boolean;
  /** The texts that the list shows; left out, they may be any of the organisation. */
  readonly texts?: Texts;
};

/** What is around a list of one organisation. Of a list that is narrowed or goes on, only its first page as a whole is to be found. */
export function presentListFrame(
  {
    organisation,
    path,
    title,
    description,
    request,
    isData = true,
    isDataWhole = false,
    hasFeed = false,
    texts,
  }: ListOf,
  context: Context,
): Pick<ListView, 'frame' | 'contentLanguage' | 'above' | 'title'> {
  const { words, voice } = context;
  const isWhole = request === undefined || (!isFiltered(request) && request.pagina === 1);
  return {
    frame: frameOf({
      ...context,
      path: isWhole ? path : null,
      ...(request !== undefined && { printed: addressOf(voice, path, queryOf(request, request.pagina)) }),
      title: `${title} · ${organisation.name}`,
      description,
      organisation,
      ...(isData && { data: { path, query: request === undefined || isDataWhole ? {} : queryOf(request), hasFeed } }),
      ...(texts && { texts }),
      // The card of the organisation, which has one where it has a publication to show.
      ...(organisation.asOf && {
        image: { path: `/${organisation.slug}.png`, about: words.organisation.lead(organisation.name) },
      }),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    title,
  };
}
