import { FileField } from '../../../../ui/file-field/file-field.tsx';
import { ToldNotice } from '../../../../ui/notice/told-notice.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import type { AmountsView } from './amounts-view.ts';
import { MoneyTable } from './money-table.tsx';

/** Amounts of a chapter are taken over from a file: first looked at, then kept. */
export function AmountsPage({ view }: { view: AmountsView }) {
  const { frame, title, lead, back, action, told, labels, preview, now } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={labels.notTaken} />}
      {preview !== null && <Preview preview={preview} action={action} />}
      <form class="ds-report ds-entry ds-block" method="post" action={action} enctype="multipart/form-data">
        <FileField
          name="bestand"
          label={labels.file}
          hint={labels.howTo}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <button class="nl-button" type="submit">
          {labels.look}
        </button>
      </form>
      <section class="ds-block" aria-labelledby="nu">
        <h2 class="nl-heading nl-heading--level-2" id="nu">
          {now.title}
        </h2>
        {now.none !== null && <p class="nl-paragraph">{now.none}</p>}
        {now.tables.map((table, at) => (
          <MoneyTable key={at} table={table} />
        ))}
      </section>
    </WorkPage>
  );
}

function Preview({ preview, action }: { preview: NonNullable<AmountsView['preview']>; action: string }) {
  const { title, changes, tables, askMend, left, hidden, take } = preview;
  return (
    <section class="ds-block" aria-labelledby="straks">
      <h2 class="nl-heading nl-heading--level-2" id="straks">
        {title}
      </h2>
      <p class="nl-paragraph">{changes}</p>
      {tables.map((table, at) => (
        <MoneyTable key={at} table={table} />
      ))}
      {askMend !== null && <p class="nl-paragraph">{askMend}</p>}
      {left !== null && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{left.title}</h3>
          <ul>
            {left.lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={action} enctype="multipart/form-data">
        {hidden.map(([name, value], at) => (
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <button class="nl-button" type="submit">
          {take}
        </button>
      </form>
    </section>
  );
}
