/** Words that say how something is counted and not what is counted, without accents. */
export const measureWords: ReadonlySet<string> = new Set(
  `aantal aantallen percentage perc procent pct aandeel in x mln miljoen duizend euro euros eur kg kilo kilos kilogram ton km kilometer
kilometers ha hectare hectares m2 m3 fte uur uren minuten dagen weken maanden jaar jaren rapportcijfer cijfer score index stuks per inwoner
inwoners leerling leerlingen jongere jongeren woning woningen huishouden huishoudens van de het tot en met tm ouder`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
