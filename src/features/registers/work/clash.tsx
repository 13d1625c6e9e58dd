import type { FormTexts } from '../../../registers/written/write-form.ts';
import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import type { Language } from '../../../words/numerals.ts';
import { sayField } from '../../../words/registers/say-field.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { dutchIn } from '../../work-desk/work-page.tsx';

/** Where two wrote at once: each box that says otherwise. */
export type ClashView = readonly { readonly box: string; readonly theirs: string; readonly yours: string }[];

/** The boxes of two forms that say otherwise. */
export function compareTexts(theirs: FormTexts, yours: FormTexts): ClashView {
  return [...new Set([...theirs.keys(), ...yours.keys()])].flatMap((box) => {
    const [one, other] = [theirs.get(box)?.trim() ?? '', yours.get(box)?.trim() ?? ''];
    return one === other ? [] : [{ box, theirs: one, yours: other }];
  });
}

/** "Leden 2: vanaf" */
function sayBox(language: Language, box: string): string {
  const [field = '', row, inner] = box.split('.');
  const title = sayField(language, field);
  if (row === undefined) return title;
  const place = `${title} ${Number(row) + 1}`;
  return inner === undefined ? place : `${place}: ${sayField(language, inner).toLowerCase()}`;
}

/** Both, beside each other. */
export function Clash({ clash, language }: { clash: ClashView; language: Language }) {
  const t = registerWorkWords[language];
  const own = dutchIn(language);
  return (
    <ScrollRegion label={t.theirs}>
      <table class="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.theirs}</th>
            <th scope="col">{t.yours}</th>
          </tr>
        </thead>
        <tbody>
          {clash.map(({ box, theirs, yours }) => (
            <tr key={box}>
              <th scope="row">{sayBox(language, box)}</th>
              <td lang={own}>{theirs === '' ? <i>{t.nothing}</i> : theirs}</td>
              <td lang={own}>{yours === '' ? <i>{t.nothing}</i> : yours}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
