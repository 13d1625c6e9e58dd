/** Where the long names of kinds of publications are joined. A browser without a Dutch dictionary breaks them anywhere else, without a hyphen. */
const joints = /Voortgangs(?=rapportage)|Uitvoerings(?=agenda)|Coalitie(?=akkoord)|Voorjaars(?=nota)/g;

/** A name for a narrow place, with a soft hyphen where a kind of publication may break: only for what is shown, never for data or an address. */
export function withSoftBreaks(name: string): string {
  return name.replace(joints, '$&\u00ad');
}

/** A sentence in which a sign stays on the line of its number: "> 5", "€ 90.000". Only for what is shown, too. */
export function withSignsKept(sentence: string): string {
  return sentence.replace(/([<>≥≤€]) (?=-?\d)/g, '$1\u00a0');
}
