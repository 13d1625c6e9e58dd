/** The name of an indicator with what stood behind it in the same cell. */
export type NameParts = { readonly name: string; readonly unit: string | null; readonly source: string | null };

/** Behind a name it tells how the values came about. */
const remark = /\s(?:korte )?toelichting\s?: /iu;
const label = /\s[([]?(?:(?:data)?bron(?:nen)?|(?:meet)?eenheid)\s?:\s?/iu;

/**
 * Takes "Bron: CBS" and "Eenheid: %" off the end of a name: "Banen Eenheid: per 1.000 inwoners Bron: LISA". White space is folded already; takes
 * time linear in the length of the text.
 */
export function splitName(text: string): NameParts {
  const told = remark.exec(text);
  if (told !== null && told.index > 0) return splitName(text.slice(0, told.index));
  const first = label.exec(text);
  if (first === null || first.index === 0) return { name: text, unit: null, source: null };
  let unit: string | null = null;
  let source: string | null = null;
  let rest = text.slice(first.index);
  for (let at = label.exec(rest); at !== null; at = label.exec(rest)) {
    const behind = rest.slice(at.index + at[0].length);
    const next = label.exec(behind);
    const said = behind
      .slice(0, next?.index ?? behind.length)
      .replace(/(?<![)\];,])[)\];,]+$/u, '')
      .trim();
    if (/bron/iu.test(at[0])) source ??= said;
    else unit ??= said;
    rest = next === null ? '' : behind.slice(next.index);
  }
  return { name: text.slice(0, first.index).trim(), unit, source };
}
