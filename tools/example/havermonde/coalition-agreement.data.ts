import { type Block, type Book, bullets, heading, paragraph } from './block.ts';
import { havermonde } from './havermonde.data.ts';

const title = 'Coalitieakkoord 2022-2026 gemeente Havermonde';

type Theme = { readonly title: string; readonly text: string; readonly ambitions: readonly string[] };

const themes: readonly Theme[] = [
  {
    title: 'Wonen voor iedereen',
    text: 'Wie hier geboren is, moet hier kunnen blijven. Wij bouwen door, ook als het tegenzit, en wij bouwen wat nodig is.',
    ambitions: [
      'Van alle nieuwe woningen is dertig procent sociale huur en vijfendertig procent middelduur.',
      'In deze periode worden gemiddeld vierhonderd woningen per jaar opgeleverd.',
      'De bouw van de Oosterkade begint uiterlijk in 2024.',
      'In Krommerak en Dorenwaard komt een knarrenhof voor ouderen die in hun dorp willen blijven.',
    ],
  },
  {
    title: 'Eerder en gewoner helpen',
    text: 'Problemen van kinderen beginnen thuis, op school of in de portemonnee. Daar moet ook de hulp beginnen.',
    ambitions: [
      'Op de basisscholen waar de meeste kinderen jeugdhulp krijgen, komt een vaste begeleider.',
      'Het aantal jongeren in een gesloten instelling wordt in vier jaar gehalveerd.',
      'Alle inkomensregelingen zijn met één formulier aan te vragen.',
      'Ouderen hebben in elke wijk een huiskamer op loopafstand.',
    ],
  },
  {
    title: 'Een haven met toekomst',
    text: 'De haven verdient geld en kost rust. Wij zoeken de winst in schone schepen en in vakmensen die hier worden opgeleid.',
    ambitions: [
      'De campus krijgt vier jaar lang € 300.000 per jaar extra om te groeien naar 1.400 studenten en cursisten.',
      'Eind 2025 hebben dertig ligplaatsen walstroom.',
      'Het oude havenkantoor wordt een leerwerkloket en een plek voor startende bedrijven.',
      'Lege winkels aan de Vismarkt krijgen een nieuwe bestemming als woning of werkplaats.',
    ],
  },
  {
    title: 'Schone energie en droge voeten',
    text: 'Tuindorp is de eerste wijk. Wat wij daar leren, passen wij overal toe.',
    ambitions: [
      'Het warmtenet van Tuindorp komt voor meer dan de helft in handen van de gemeente.',
      'Er komt geen betaald restafval zolang scheiden in hoogbouw niet goed gaat.',
      'Haverhoek kan in 2024 een bui van zeventig millimeter in een uur aan.',
      'Een gemeentelijk klimaatfonds van vijf miljoen euro helpt verenigingen van eigenaren met isoleren.',
    ],
  },
  {
    title: 'Een stad van iedereen',
    text: 'Wij vertrouwen erop dat bewoners vaak beter weten wat hun straat nodig heeft.',
    ambitions: [
      'Elke wijk krijgt een budget waar bewoners bij stemming over beslissen.',
      'Een burgerberaad van gelote inwoners adviseert over de grootste keuzes.',
      'De bibliotheek gaat op zondag en op twee avonden open.',
      'Zes extra boa’s maken de wijkagent weer zichtbaar.',
    ],
  },
];

/** What the coalition agreed on. One ambition, the climate fund, comes back in no budget: that was planted. */
export const coalitionAgreement: Book = {
  file: 'coalitieakkoord-2022-2026',
  title,
  form: 'html',
  blocks: [
    heading(1, title),
    paragraph(havermonde.notice),
    heading(2, 'Inleiding'),
    paragraph(
      'Drie partijen, samen goed voor 21 van de 33 zetels, hebben in juni 2022 dit akkoord gesloten. Het noemt waar wij samen voor staan en laat ruimte aan de raad. Elk jaar laten wij in begroting en jaarverslag zien wat ervan terechtkomt.',
    ),
    ...themes.flatMap((theme, at): readonly Block[] => [
      heading(2, `${at + 1}. ${theme.title}`),
      paragraph(theme.text),
      heading(3, 'Onze ambities'),
      ...bullets(theme.ambitions),
    ]),
    heading(2, 'Financiën'),
    paragraph(
      'Wij houden de begroting in evenwicht en de lasten voor een gezin onder het gemiddelde van de provincie. Nieuwe uitgaven in dit akkoord tellen op tot 3,4 miljoen euro per jaar.',
    ),
  ],
};
