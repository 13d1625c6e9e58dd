import { FilterForm } from '../../../../ui/filter-form/filter-form.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region/scroll-region.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import type { ChooseView } from './choose-view.ts';

/** Figures and chapters that a text can name, each with the code to put into it. */
export function ChoosePage({ view: { frame, title, lead, back, form, submit, heads, lists } }: { view: ChooseView }) {
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      <FilterForm form={form} legend={title} submit={submit} />
      {lists.map((list) => (
        <section key={list.title} class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{list.title}</h2>
          {list.choices.length === 0 ? (
            <p class="nl-paragraph">{list.none}</p>
          ) : (
            <ScrollRegion label={list.title}>
              <table class="utrecht-table utrecht-table--html-table ds-choose">
                <thead>
                  <tr>
                    <th scope="col">{heads.what}</th>
                    <th scope="col">{heads.shows}</th>
                    <th scope="col">{heads.code}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.choices.map(({ what, shows, code }) => (
                    <tr key={code}>
                      <th scope="row">{what}</th>
                      <td>{shows}</td>
                      <td>
                        <code>{code}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )}
        </section>
      ))}
    </WorkPage>
  );
}
