import type { DraftSettings } from '../../../../drafting/settings/settings.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { chapterLevels } from '../../../../model/chapter.ts';
import { askedQuestions } from '../../../../model/question.ts';
import { settingsWords } from '../../../../words/drafts/settings-words.data.ts';
import type { Fields } from '../../../work-desk/read-fields.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import { fieldsOfSettings } from '../../forms/settings-of-fields.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { documentsPath } from '../documents/present-documents.ts';
import type { SettingsView } from './settings-view.ts';

/** How many rows there are for more. */
const spare = 3;

/** What was agreed, and which change that was. */
export type KnownSettings = { readonly number: number; readonly settings: DraftSettings };

/** What came of the form: what was filled in where it was not saved. */
export type AnsweredSettings = {
  readonly told: SettingsView['told'];
  readonly refused: Pick<Fields, 'one'> | null;
};

export function presentSettings(
  draft: FoundDraft,
  { number, settings }: KnownSettings,
  { told, refused }: AnsweredSettings,
  { who, organisation }: AtWork,
  context: Context,
): SettingsView {
  const { voice, words } = context;
  const t = settingsWords[voice.language];
  const known = fieldsOfSettings(settings);
  const field = (name: string, label: string, type: 'text' | 'date' = 'text') => {
    const value = refused === null ? (known[name] ?? '') : refused.one(name);
    return { name, label, type, value };
  };
  const rowsFor = (filled: number, row: (at: number) => SettingsView['sections'][number]['rows'][number]) =>
    Array.from({ length: filled + spare }, (_, at) => row(at));
  const path = documentsPath(organisation.slug, draft.slug);
  const title = t.title(draft.title);
  const base = refused === null ? number : Number(refused.one('basis'));
  const { levels, asked, lights, calendar } = t.sections;
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    lead: t.lead,
    back: { href: addressOf(voice, path), text: t.back(draft.title) },
    action: addressOf(voice, `${path}/afspraken`),
    base: Number.isInteger(base) ? base : number,
    told,
    notSaved: t.notSaved,
    sections: [
      { key: 'namen', ...levels, rows: chapterLevels.map((level) => [field(`niveau-${level}`, words.levels[level])]) },
      {
        ...{ key: 'vragen', ...asked },
        rows: askedQuestions.map((question) => [
          field(`kop-${question}`, t.heading(words.questions[question])),
          field(`woorden-${question}`, t.words),
        ]),
      },
      {
        ...{ key: 'kleuren', ...lights },
        rows: rowsFor(settings.lights.length, (at) => [
          field(`licht-${at}`, t.light),
          field(`betekenis-${at}`, t.meaning),
        ]),
      },
      {
        ...{ key: 'planning', ...calendar },
        rows: rowsFor(settings.calendar.length, (at) => [
          field(`wat-${at}`, t.what),
          field(`dag-${at}`, t.day, 'date'),
        ]),
      },
    ],
    submit: t.submit,
  };
}
