/** Words that say nothing about what a statement is about, without accents; the modal verbs by which every commitment begins are among them. */
export const stopWords: ReadonlySet<string> = new Set(
  `de het een en of van in op aan te ten ter voor door met bij om uit naar over tot als dan dat die dit deze er is zijn was waren wordt worden werd
werden heeft hebben had hadden wij we ons onze hun haar hij zij zich ook niet geen nog meer mee al wel zo zoals waar waarin waarmee waardoor
daarin daarmee daardoor daarvan daarvoor hiervoor hierbij hiermee willen wilden wil wilde gaan gaat ging gingen zullen zal zouden zou kunnen kan
konden kon moeten moet moesten moest mogen mag doen doet deed deden gedaan blijven blijft bleef bleven binnen buiten tussen tijdens onder ander
andere anderen verder zie o.a onder meer diverse verschillende onder onderling eigen elk elke alle allemaal beide wat wie hoe welke jaar jaren
the of and to`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
