import { looksLikeUnit } from '../../forms/cell-form.ts';

/** The unit that stands in brackets at the end of a name: "Banen (per 1.000 inwoners)", "Functiemenging (%)"; else null. */
export function unitInName(name: string): string | null {
  const inside = /\(([^()]{1,60})\)$/u.exec(name.slice(-62))?.[1]?.trim();
  if (
    inside === undefined ||
    !/^(%|per |in (%|procent|euro|fte|aantal|ha\b|km\b|kg\b|kwh\b|dagen|uren)|fte|aantal|€|euro|kg|index)/iu.test(
      inside,
    )
  )
    return null;
  return looksLikeUnit(inside) ? inside : null;
}
