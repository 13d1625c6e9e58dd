import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';

/** What a label in front of a line opens: a goal, an action, what came of one, or a fact about the chapter. */
export type LabelRole = 'goal' | 'action' | 'result' | 'fact';

/** A line with a label in front: "Doel: …", "Inspanning 1.1.a …". */
export type LabelledText = { readonly label: string; readonly rest: string };

const withColon = /^(\p{Lu}[\p{L} -]{1,30}?)(?: (?:\p{Lu}{0,2}\d{1,2}(?:\.\d{1,2}){0,4}(?:\.?[a-z])?))?\s?:\s+(?=\S)/u;
const withCode =
  /^(\p{Lu}\p{L}{2,20}) (?:\p{Lu}{0,2}\d{1,2}(?:\.\d{1,2}){0,4}(?:\.?[a-z])?)[.)]?\s+(?:[-–|]\s+)?(?=['‘"“(]?\p{Lu})/u;

/** The label of a line and what stands behind it; null where it has none. */
export function readLabel(text: string): LabelledText | null {
  const line = foldSpace(text.slice(0, 1000));
  const match = withColon.exec(line) ?? withCode.exec(line);
  if (match?.[1] === undefined || match[1].split(' ').length > 4) return null;
  return { label: plainLine(match[1]), rest: foldSpace(text).slice(match[0].length) };
}

const roles: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'result',
    /^(?:(?:bereikt|behaald|geboekt)e? )?(?:resultaat|resultaten|uitkomst|opbrengst|stand(?: van zaken)?|voortgang|terugblik|verantwoording|realisatie|gedaan|bereikt|wat is er gedaan|status|stavaza|evaluatie|uitvoering)$/,
  ],
  [
    'goal',
    /^(?:(?:kern|hoofd|sub|beleids|programma|deel|maatschappelijk |operationeel |strategisch )?doel(?:stelling)?|ambitie|streven|(?:beoogd |gewenst |maatschappelijk )effect|(?:beoogd|gewenst) resultaat|wens|opgave|missie|visie)$/,
  ],
  [
    'action',
    /^(?:(?:kern|hoofd)?(?:actie|activiteit|inspanning|maatregel|prestatie|beleidsprestatie|stap|werkpakket|voornemen|plan|project|speerpunt|opdracht|afspraak|mijlpaal|toezegging|taak|aanpak))$/,
  ],
  [
    'fact',
    /^(?:portefeuillehouders?|wethouders?|verantwoordelijke?|trekker|budget|kosten|planning|partners?|bron|eenheid|toelichting|wanneer|wie|contactpersoon|kaders?|taakvelden?)$/,
  ],
];

/** What a label opens by its own word, lower case without accents; null for an unknown word. */
export function labelRole(label: string): LabelRole | null {
  const words = label.replace(/(?:en|s)$/, '');
  return roles.find(([, form]) => form.test(label) || form.test(words))?.[0] ?? null;
}
