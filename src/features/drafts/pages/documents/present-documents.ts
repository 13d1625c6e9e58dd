import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import { outsideWords } from '../../../../words/outside/outside-words.data.ts';
import { shortName } from '../../../../words/publication-name.ts';
import { isAllowed } from '../../../people/working.ts';
import type { ListedPublication } from '../../../publications/queries/list-publications.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import { correctAdopted } from '../../policy.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import type { OpenDraft, RestingDrafts } from '../../queries/list-open-drafts.ts';
import { type BeginFields, begunKinds, likelyBegun } from './begin-form.ts';
import type { DocumentsView, ListedDocument } from './document-view.ts';
import { isEarly, nextStep } from './next-step.ts';
import { sayState } from './say-state.ts';

/** The way to the documents of an organisation. */
export function documentsPath(organisation: string, ...parts: readonly string[]): string {
  return ['/beheer', organisation, 'documenten', ...parts].join('/');
}

export type LoadedDocuments = RestingDrafts & {
  /** What somebody may read, with how much of it is written. */
  readonly drafts: readonly OpenDraft[];
  /** In the order of publication; null for who may begin no document. */
  readonly publications: readonly ListedPublication[] | null;
};

/** @param refused what was filled in and why nothing was begun */
export function presentDocuments(
  { drafts, adopted, putAside, publications }: LoadedDocuments,
  { who, organisation, working }: AtWork,
  context: Context,
  refused: { readonly fields: BeginFields; readonly told: string } | null = null,
): DocumentsView {
  const { voice, words } = context;
  const t = documentWords[voice.language];
  const fromOutside = outsideWords[voice.language];
  const wayTo = ({ slug, title }: FoundDraft) => ({
    ...{ href: addressOf(voice, documentsPath(organisation.slug, slug)), text: title },
  });
  const likely = likelyBegun(
    publications ?? [],
    drafts.map(({ draft }) => draft),
  );
  return {
    frame: workFrame(context, { title: t.documents, organisation, who }),
    title: t.documents,
    lead: t.lead,
    none: t.none,
    told: refused?.told ?? null,
    documents: presentDocumentList(drafts, { organisation, working }, context),
    resting: [
      {
        id: 'vastgesteld',
        title: isAllowed(working, correctAdopted, { state: null, fields: [] }) ? t.adopted : t.states.adopted,
        ways: adopted.map(wayTo),
      },
      { id: 'weggelegd', title: t.putAside, ways: putAside.map(wayTo) },
    ].filter(({ ways }) => ways.length > 0),
    begin: publications && {
      action: addressOf(voice, documentsPath(organisation.slug)),
      title: t.begin,
      lead: t.beginLead,
      fields: refused?.fields ?? likely,
      labels: { from: t.from, kind: t.kind, year: t.year, sequence: t.sequence, submit: t.submit },
      from: publications.toReversed().map((one) => ({ value: one.slug, text: shortName(words, one) })),
      kinds: begunKinds.map((kind) => ({ value: kind, text: words.kinds[kind] })),
      noPublications: t.noPublications,
      outside: {
        href: addressOf(voice, documentsPath(organisation.slug, 'van-buiten')),
        ...{ title: fromOutside.begin, text: fromOutside.choose, lead: fromOutside.beginLead },
      },
    },
  };
}

export function presentDocumentList(
  drafts: readonly OpenDraft[],
  { organisation, working }: Pick<AtWork, 'organisation' | 'working'>,
  { voice }: Context,
): readonly ListedDocument[] {
  const t = documentWords[voice.language];
  return drafts.map(({ draft, answers }) => {
    const { text, isMine } = nextStep(draft, working, voice.language);
    return {
      href: addressOf(voice, documentsPath(organisation.slug, draft.slug)),
      title: draft.title,
      state: sayState(voice.language, draft),
      written: t.written(answers.written, answers.asked),
      next: isMine && !isEarly(draft, answers) ? t.yourTurn(text) : null,
    };
  });
}
