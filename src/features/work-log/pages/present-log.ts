import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { type ListPages, presentPages } from '../../../frame/list/list-pages.ts';
import { queryOf } from '../../../frame/list/list-request.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { FilterFormView } from '../../../ui/filter-form/filter-form.tsx';
import { printMoment } from '../../../words/numerals.ts';
import { entryKinds } from '../../../words/work-log/command-kinds.data.ts';
import { workLogWords } from '../../../words/work-log/log-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { type WorkFrame, workFrame } from '../../work-desk/work-frame.ts';
import { type LogRequest, lastPage } from '../log-request.ts';
import type { LogNames } from '../queries/read-log-names.ts';
import type { SaidEntry } from '../say-entry.ts';

/** So many entries stand on one page. */
export const onOnePage = 50;

export type LogView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly form: FilterFormView;
  readonly days: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  readonly labels: { readonly filter: string; readonly show: string; readonly asData: string };
  readonly summary: string;
  /** Null where there is something. */
  readonly none: string | null;
  readonly pages: ListPages;
  readonly entries: readonly {
    readonly key: number;
    readonly what: string;
    readonly by: string;
    readonly why: readonly string[];
  }[];
  readonly data: readonly Anchor[];
};

export type LoadedLog = { readonly entries: readonly SaidEntry[]; readonly total: number; readonly names: LogNames };

/** The members by their names; those without one by a number, so that they can be told apart. */
function peopleOf({ members }: LogNames, gone: (number: number) => string) {
  let nameless = 0;
  return [...members].map(([id, name]) => {
    if (name === null) nameless += 1;
    return { id, text: name ?? gone(nameless) };
  });
}

/** The path of the log of an organisation. */
export function logPath(slug: string): string {
  return `/beheer/${slug}/logboek`;
}

export function presentLog(
  { entries, total, names }: LoadedLog,
  asked: LogRequest,
  { who, organisation }: AtWork,
  context: Context,
): LogView {
  const { voice } = context;
  const { language } = voice;
  const t = workLogWords[language];
  const path = logPath(organisation.slug);
  const people = peopleOf(names, t.goneNumber);
  return {
    frame: workFrame(context, { title: t.title, organisation, who }),
    ...{ title: t.title, lead: t.lead },
    form: {
      action: path,
      language: voice.explicit ? language : null,
      filters: [
        {
          ...{ name: 'wie', label: t.who, value: asked.wie ?? '' },
          options: [
            { value: '', text: t.everybody },
            ...people.map(({ id, text }) => ({ value: id, text })),
            { value: 'server', text: t.machine },
          ],
        },
        {
          ...{ name: 'wat', label: t.what, value: asked.wat ?? '', options: [{ value: '', text: t.everything }] },
          groups: [
            { text: t.kindsHead, options: entryKinds.map((kind) => ({ value: `soort:${kind}`, text: t.kinds[kind] })) },
            {
              text: t.documentsHead,
              options: [...names.documents].map(([slug, text]) => ({ value: `document:${slug}`, text })),
            },
            { text: t.peopleHead, options: people.map(({ id, text }) => ({ value: `persoon:${id}`, text })) },
          ],
        },
      ],
    },
    days: [
      { name: 'van', label: t.from, value: asked.van ?? '' },
      { name: 'tot', label: t.until, value: asked.tot ?? '' },
    ],
    labels: { filter: t.filter, show: t.show, asData: t.asData },
    summary: t.counted(total),
    none: total === 0 ? t.none : null,
    pages: presentPages({ total, size: onOnePage, most: lastPage }, asked, path, context),
    entries: entries.map(({ sequence, at, who: by, what, reason, decision }) => ({
      ...{ key: sequence, what, by: `${by}, ${printMoment(language, at)} · ${t.number(sequence)}` },
      why: [...(reason === null ? [] : [t.reason(reason)]), ...(decision === null ? [] : [t.decision(decision)])],
    })),
    data: (['csv', 'json'] as const).map((form) => ({
      href: addressOf(voice, `${path}.${form}`, queryOf(asked)),
      text: form.toUpperCase(),
    })),
  };
}
