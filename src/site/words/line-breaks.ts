/** Where the long names of kinds of publications are joined. A browser without a Dutch dictionary breaks them anywhere else, without a hyphen. */
const joints = /Voortgangs(?=rapportage)|Uitvoerings(?=agenda)|Coalitie(?=akkoord)|Voorjaars(?=nota)/g;

/** A name for a narrow place, with a soft hyphen where a kind of publication may break: only for what is shown, never for data or an address. */
export function withSoftBreaks(name: string): string {
  return name.replace(joints, '$&\u00ad');
}
