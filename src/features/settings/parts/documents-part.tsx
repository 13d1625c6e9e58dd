import { chapterLevels } from '../../../model/chapter.ts';
import { type PublicationKind, publicationKinds } from '../../../model/publication.ts';
import { askedQuestions } from '../../../model/question.ts';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { LineField } from '../../drafts/pages/chapter/line-field.tsx';
import { laidDownPart } from './laid-down-part.ts';
import type { FormAsked } from './part.ts';

/** Of pages that are no document of the cycle nothing is laid down. */
const kinds = publicationKinds.filter((kind) => kind !== 'other');

/** What each next document begins with: names of levels, and of each kind its name and its questions. */
export const documentsPart = laidDownPart({
  what: 'documents',
  path: 'documenten',
  title: ({ documents }) => documents.title,
  lead: ({ documents }) => documents.lead,
  fill: ({ levels, kinds: own }) =>
    Object.fromEntries([
      ...chapterLevels.map((level) => [`niveau-${level}`, levels[level] ?? ''] as const),
      ...kinds.flatMap((kind) => [
        [`soort-${kind}`, own[kind]?.name ?? ''] as const,
        ...askedQuestions.map(
          (question) =>
            [
              `kop-${kind}-${question}`,
              own[kind]?.asked?.find((one) => one.question === question)?.heading ?? '',
            ] as const,
        ),
      ]),
    ]),
  read: ({ one }, before) => ({
    levels: Object.fromEntries(
      chapterLevels.flatMap((level) => {
        const name = one(`niveau-${level}`).trim();
        return name === '' ? [] : [[level, name]];
      }),
    ),
    kinds: {
      ...(before.kinds.other && { other: before.kinds.other }),
      ...Object.fromEntries(
        kinds.flatMap((kind) => {
          const name = one(`soort-${kind}`).trim() || null;
          const asked = askedQuestions.flatMap((question) => {
            const heading = one(`kop-${kind}-${question}`).trim();
            return heading === '' ? [] : [{ question, heading }];
          });
          return name === null && asked.length === 0
            ? []
            : [[kind, { name, asked: asked.length === 0 ? null : asked }]];
        }),
      ),
    },
  }),
  form: (asked) => <DocumentsForm {...asked} />,
});

function DocumentsForm({ filled, context }: FormAsked) {
  const t = partWords[context.voice.language].documents;
  const line = (name: string, label: string) => (
    <LineField key={name} id={`veld-${name}`} name={name} label={label} value={filled[name] ?? ''} />
  );
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2">{t.levels}</h2>
      <p class="nl-paragraph">{t.levelsLead}</p>
      <div class="ds-agreed__row">
        {chapterLevels.map((level) => line(`niveau-${level}`, context.words.levels[level]))}
      </div>
      {kinds.map((kind) => (
        <KindFields key={kind} kind={kind} line={line} context={context} />
      ))}
    </>
  );
}

function KindFields({
  kind,
  line,
  context,
}: Pick<FormAsked, 'context'> & { kind: PublicationKind; line: (name: string, label: string) => unknown }) {
  const t = partWords[context.voice.language].documents;
  return (
    <section class="ds-block" aria-labelledby={`soort-${kind}`}>
      <h2 class="nl-heading nl-heading--level-2" id={`soort-${kind}`}>
        {context.words.kinds[kind]}
      </h2>
      {line(`soort-${kind}`, t.kindName)}
      <details>
        <summary>{t.ownQuestions}</summary>
        <p class="nl-paragraph">{t.ownQuestionsLead}</p>
        <div class="ds-agreed__row">
          {askedQuestions.map((question) =>
            line(`kop-${kind}-${question}`, t.heading(context.words.questions[question])),
          )}
        </div>
      </details>
    </section>
  );
}
