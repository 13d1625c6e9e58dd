/** The words with which what is on a page is taken along, in Dutch: cited, downloaded or shown elsewhere. */
export const nlCite = {
  cite: { title: 'Zo citeert u dit', nl: 'In het Nederlands', en: 'In het Engels' },
  picture: {
    take: 'Deze grafiek meenemen',
    embed: 'Op een andere site tonen',
    embedLead: 'Zet deze regel in uw pagina. Er komt geen script mee en er wordt niets van lezers bijgehouden.',
    embedLink: (body: string) => `Alles van ${body} hierover op Doelspoor`,
  },
};
