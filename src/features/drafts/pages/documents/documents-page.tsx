import { Notice } from '../../../../ui/notice/notice.tsx';
import { SelectField } from '../../../../ui/select-field/select-field.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import { DocumentList } from './document-list.tsx';
import type { DocumentsView } from './document-view.ts';

/** The documents that are being written, and a form to begin one. */
export function DocumentsPage({
  view: { frame, title, lead, documents, none, told, resting, begin },
}: {
  view: DocumentsView;
}) {
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      {told !== null && (
        <Notice>
          <p role="alert">{told}</p>
        </Notice>
      )}
      {documents.length === 0 ? <p class="nl-paragraph">{none}</p> : <DocumentList documents={documents} />}
      {resting.map((one) => (
        <Resting key={one.id} {...one} />
      ))}
      {begin !== null && <BeginForm begin={begin} />}
      {begin !== null && <FromOutside way={begin.outside} />}
    </WorkPage>
  );
}

/** Documents that nobody writes at: from there a correction begins, or what was put aside is taken up. */
function Resting({ id, title, ways }: DocumentsView['resting'][number]) {
  return (
    <section class="ds-block" aria-labelledby={id}>
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      <ul class="ds-plain ds-links">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a class="nl-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way for a document that was made elsewhere. */
function FromOutside({ way: { href, title, text, lead } }: { way: NonNullable<DocumentsView['begin']>['outside'] }) {
  return (
    <section class="ds-block ds-narrow" aria-labelledby="van-buiten">
      <h2 class="nl-heading nl-heading--level-2" id="van-buiten">
        {title}
      </h2>
      <p class="nl-paragraph">{lead}</p>
      <p class="nl-paragraph">
        <a class="nl-link" href={href}>
          {text}
        </a>
      </p>
    </section>
  );
}

function BeginForm({ begin }: { begin: NonNullable<DocumentsView['begin']> }) {
  const { action, title, lead, fields, labels, from, kinds, noPublications } = begin;
  return (
    <section class="ds-block ds-narrow" aria-labelledby="begin">
      <h2 class="nl-heading nl-heading--level-2" id="begin">
        {title}
      </h2>
      {from.length === 0 ? (
        <p class="nl-paragraph">{noPublications}</p>
      ) : (
        <>
          <p class="nl-paragraph">{lead}</p>
          <form class="ds-report ds-entry" method="post" action={action}>
            <SelectField name="vanuit" label={labels.from} value={fields.from} options={from} />
            <SelectField name="soort" label={labels.kind} value={fields.kind} options={kinds} />
            <NumberField name="jaar" label={labels.year} value={fields.year} isRequired />
            <NumberField name="nummer" label={labels.sequence} value={fields.sequence} />
            <button class="nl-button" type="submit">
              {labels.submit}
            </button>
          </form>
        </>
      )}
    </section>
  );
}

function NumberField({
  name,
  label,
  value,
  isRequired = false,
}: {
  name: string;
  label: string;
  value: string;
  isRequired?: boolean;
}) {
  return (
    <>
      <label class="utrecht-form-label" for={`veld-${name}`}>
        {label}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        id={`veld-${name}`}
        name={name}
        value={value}
        required={isRequired}
      />
    </>
  );
}
