/** What filters of registers are called in addresses, by the path of their field. */
export const facetNames: Readonly<Record<string, string>> = {
  role: 'rol',
  form: 'vorm',
  country: 'land',
  kind: 'soort',
  'states.state': 'stand',
  legalForm: 'rechtsvorm',
  'stages.stage': 'stap',
  programme: 'programma',
  scaling: 'opschalen',
  direction: 'richting',
  place: 'plaats',
  sectors: 'sector',
  targetGroups: 'doelgroep',
};
