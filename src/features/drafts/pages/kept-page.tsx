import type { Context } from '../../../frame/context.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { dutchIn, WorkPage } from '../../work-desk/work-page.tsx';

/** Names of fields that nobody writes in. */
const hidden: ReadonlySet<string> = new Set(['stuk', 'basis', 'save', 'naast', 'keuze']);

export type KeptView = {
  /** Where the form was sent. */
  readonly action: string;
  readonly told: string;
  /** All that was sent. */
  readonly sent: readonly (readonly [name: string, value: string])[];
};

/** What somebody wrote that could not be saved, where nothing can be asked of the record: to save again, or to copy. */
export function KeptPage({ view: { action, told, sent }, context }: { view: KeptView; context: Context }) {
  const t = writeWords[context.voice.language];
  const { title, lead } = t.kept;
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who: null })} title={title} lead={lead}>
      <form class="ds-report ds-narrow" method="post" action={action}>
        <Notice>
          <p role="alert">{told}</p>
        </Notice>
        {sent.map(([name, value]) =>
          hidden.has(name) ? (
            <input key={name} type="hidden" name={name} value={value} />
          ) : (
            <>
              <label class="utrecht-form-label" for={`veld-${name}`}>
                {labelOf(name, t)}
              </label>
              <textarea
                class="utrecht-textarea utrecht-textbox"
                id={`veld-${name}`}
                name={name}
                rows={name === 'tekst' ? 12 : 2}
                lang={dutchIn(context.voice.language)}
              >
                {`\n${value}`}
              </textarea>
            </>
          ),
        )}
        <button class="nl-button" type="submit">
          {t.save}
        </button>
      </form>
    </WorkPage>
  );
}

function labelOf(name: string, t: (typeof writeWords)['nl']): string {
  const [kind = '', , year] = name.split('-');
  const labels: Readonly<Record<string, string>> = {
    ...{ tekst: t.text, vanaf: t.from, tot: t.until, maat: t.measure, door: t.whose },
    ...{ waarde: t.value, ontbreekt: t.missing, bron: t.source, dag: t.day, toelichting: t.explanation },
  };
  return [labels[kind] ?? name, year].filter((part) => part !== undefined).join(' ');
}
