/** What can be done with a thing: infinitive, the verb with `we`, what is split off, the participle. */
export type Verb = { readonly infinitive: string; readonly we: string; readonly rest: string; readonly done: string };

function verb(infinitive: string, we: string, rest: string, done: string): Verb {
  return { infinitive, we, rest, done };
}

/** Data: by kind of thing, the verbs that go with it. */
export const verbs = {
  plan: [
    verb('opstellen', 'stellen', 'op', 'opgesteld'),
    verb('vaststellen', 'stellen', 'vast', 'vastgesteld'),
    verb('uitwerken', 'werken', 'uit', 'uitgewerkt'),
    verb('actualiseren', 'actualiseren', '', 'geactualiseerd'),
    verb('evalueren', 'evalueren', '', 'geëvalueerd'),
    verb('herzien', 'herzien', '', 'herzien'),
    verb('afronden', 'ronden', 'af', 'afgerond'),
    verb('voorleggen aan het bestuur', 'leggen', 'voor aan het bestuur', 'voorgelegd aan het bestuur'),
  ],
  work: [
    verb('aanleggen', 'leggen', 'aan', 'aangelegd'),
    verb('vernieuwen', 'vernieuwen', '', 'vernieuwd'),
    verb('opknappen', 'knappen', 'op', 'opgeknapt'),
    verb('opleveren', 'leveren', 'op', 'opgeleverd'),
    verb('vergroenen', 'vergroenen', '', 'vergroend'),
    verb('verbreden', 'verbreden', '', 'verbreed'),
    verb('in gebruik nemen', 'nemen', 'in gebruik', 'in gebruik genomen'),
    verb('aanbesteden', 'besteden', 'aan', 'aanbesteed'),
  ],
  action: [
    verb('bekostigen', 'bekostigen', '', 'bekostigd'),
    verb('starten', 'starten', '', 'gestart'),
    verb('uitbreiden', 'breiden', 'uit', 'uitgebreid'),
    verb('voortzetten', 'zetten', 'voort', 'voortgezet'),
    verb('versterken', 'versterken', '', 'versterkt'),
    verb('ondersteunen', 'ondersteunen', '', 'ondersteund'),
    verb('aansturen', 'sturen', 'aan', 'aangestuurd'),
    verb('doorlichten', 'lichten', 'door', 'doorgelicht'),
  ],
  rule: [
    verb('aanpassen', 'passen', 'aan', 'aangepast'),
    verb('vereenvoudigen', 'vereenvoudigen', '', 'vereenvoudigd'),
    verb('invoeren', 'voeren', 'in', 'ingevoerd'),
    verb('verlengen', 'verlengen', '', 'verlengd'),
    verb('verruimen', 'verruimen', '', 'verruimd'),
    verb('toetsen', 'toetsen', '', 'getoetst'),
  ],
} as const satisfies Record<string, readonly Verb[]>;

export type ThingKind = keyof typeof verbs;
