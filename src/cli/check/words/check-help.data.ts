import type { Language } from '../../../words/numerals.ts';

const nl = {
  check: 'Controleer bestanden, mappen of zips en toon wat opvalt.',
  format: 'vorm van het verslag',
  output: 'schrijf het verslag naar dit bestand',
  failOn: 'vanaf welke ernst de uitgang 1 is',
  rule: 'alleen deze regel; mag vaker',
  config: 'instellingen van de regels (anders doelspoor.json in deze map)',
  baseline: 'bevindingen die eerder zijn geaccepteerd en niet meetellen',
  writeBaseline: 'accepteer alles wat nu gevonden wordt en schrijf dat in dit bestand',
  rules: 'Toon de regels van doelspoor check, of leg er een uit.',
  ruleCode: 'code van een regel, zoals target-changed',
};

/** What help says of `doelspoor check` and `rules`. */
export const checkHelp: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    check: 'Check files, folders or zips and show what stands out.',
    format: 'form of the report',
    output: 'write the report to this file',
    failOn: 'from which severity on the exit code is 1',
    rule: 'only this rule; may be given more often',
    config: 'settings of the rules (else doelspoor.json in this folder)',
    baseline: 'findings that were accepted before and are not counted',
    writeBaseline: 'accept all that is found now and write that to this file',
    rules: 'Show the rules of doelspoor check, or explain one of them.',
    ruleCode: 'code of a rule, such as target-changed',
  },
};
