/** Beginnings of words by which a commitment says that there will be effort, not what there will be. */
export const vagueVerbs: readonly string[] = `
inzet ingezet blijven blijft stimuler gestimuleer bevorder versterk faciliter ondersteun steunen verbeter vergroten vergroot doorontwikkel streven streef
samenwerk aansluit verbinden verbind benutten benut optimaliser bijdragen behouden profiler uitdragen intensiver aanjagen focus continuer voortzet
vasthouden aandacht meedenken optrekken krachten waarborg borgen versnellen verduurzam aantrekkelijk meer beter sterker
`
  .split(/\s+/)
  .filter((word) => word !== '');

/** Beginnings of words that name something that is there or is not: a plan, a building, a decision. Then one can look. */
export const productWords: readonly string[] = `
plan nota visie strategie agenda programma loket centrum pilot onderzoek rapport regeling verordening convenant overeenkomst contract campagne
website app platform monitor meting subsidie fonds woning school gebouw brug weg fietspad park plein station haven brief besluit evaluatie
handreiking project event festival beurs missie conferentie bijeenkomst cursus training opleiding werkplaats proeftuin notitie kader beleidsregel
voorstel raamwerk roadmap profiel propositie netwerk team functionaris coach makelaar budget aanbesteding contactpunt kaart register advies
`
  .split(/\s+/)
  .filter((word) => word !== '');
