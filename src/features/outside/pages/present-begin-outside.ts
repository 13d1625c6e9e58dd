import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { printDate } from '../../../words/numerals.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { type BeginFields, begunKinds, likelyBegun } from '../../drafts/pages/documents/begin-form.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { outsidePath } from '../outside-path.ts';
import type { FoundOutside } from '../queries/find-outside.ts';
import type { BeginOutsideView } from './outside-view.ts';

export type LoadedBegin = {
  /** In the order of publication. */
  readonly publications: readonly Pick<
    ListedPublication,
    'slug' | 'kind' | 'year' | 'endYear' | 'sequence' | 'title'
  >[];
  readonly waiting: readonly (Pick<FoundOutside, 'outsideId' | 'file'> & {
    readonly title: string;
    readonly until: Date;
  })[];
};

/** @param answered what was filled in, and what came of it */
export function presentBeginOutside(
  { publications, waiting }: LoadedBegin,
  { who, organisation }: AtWork,
  context: Context,
  answered: { readonly fields: BeginFields | null; readonly told: BeginOutsideView['told'] },
): BeginOutsideView {
  const { voice, words } = context;
  const t = outsideWords[voice.language];
  const fields = answered.fields ?? likelyBegun(publications, []);
  const followed = publications.toReversed().map((one) => ({ value: one.slug, text: shortName(words, one) }));
  const kinds = begunKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }));
  return {
    frame: workFrame(context, { title: t.title, organisation, who }),
    ...{ title: t.title, lead: t.lead, told: answered.told, fields },
    back: { href: addressOf(voice, documentsPath(organisation.slug)), text: t.toDocuments },
    action: addressOf(voice, outsidePath(organisation.slug)),
    kind: { name: 'soort', label: t.kind, value: fields.kind, options: kinds },
    from: {
      ...{ name: 'vanuit', label: t.from, value: fields.from },
      options: [{ value: '', text: t.fromNone }, ...followed],
    },
    labels: {
      ...{ year: t.year, sequence: t.sequence, file: t.file, howTo: t.howTo, submit: t.look, notBegun: t.notBegun },
    },
    waiting:
      waiting.length === 0
        ? null
        : {
            ...{ title: t.waiting, lead: t.waitingLead },
            files: waiting.map(({ outsideId, title, file, until }) => ({
              until: t.until(printDate(voice.language, until)),
              ...{ href: addressOf(voice, outsidePath(organisation.slug, outsideId)), title, file },
            })),
          },
  };
}
