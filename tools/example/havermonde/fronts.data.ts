import type { Municipality } from './municipality.ts';

const questions =
  'De begroting heeft vijf programma’s met elk drie beleidsvelden. Per beleidsveld leest u hoe de gemeente ervoor staat, wat zij wil bereiken, wat zij daarvoor doet en wat het mag kosten.';

/** What stands before the programmes of each book. */
export const fronts: Municipality['fronts'] = {
  'begroting-2022': {
    guide: [
      questions,
      'Na de programma’s volgen de paragrafen. Baten zijn positief geschreven; een saldo met een minteken kost de gemeente geld.',
    ],
    letter: [
      'Voor u ligt de laatste begroting van deze raadsperiode. Zij is sluitend zonder nieuwe bezuinigingen, maar ook zonder grote nieuwe plannen: die zijn aan de raad die in maart 2022 aantreedt.',
      'De programma’s kosten per saldo 117 miljoen euro. Dat wordt betaald uit de algemene uitkering van het Rijk, de onroerendezaakbelasting en een greep van 1,2 miljoen euro uit de algemene reserve. Havermonde telt bij het schrijven van deze begroting 68.100 inwoners.',
    ],
  },
  'jaarverslag-2022': {
    guide: [
      'Dit jaarverslag volgt de indeling van de begroting. Per beleidsveld leest u wat de gemeente wilde bereiken, wat zij deed, welke conclusie daarbij hoort en wat het kostte.',
    ],
    letter: [
      'Het jaar begon met de laatste beperkingen van corona en eindigde met de hoogste energieprijzen ooit. In juni trad een college aan van drie partijen, met een coalitieakkoord voor vier jaar.',
      'De programma’s sloten 0,3 miljoen euro voordeliger dan de gewijzigde begroting. De jeugdhulp had een tekort van 0,4 miljoen euro, de haven en het parkeren hadden een overschot.',
    ],
  },
  'begroting-2023': {
    guide: [questions, 'Waar een doel uit het coalitieakkoord komt, staat dat in de tekst.'],
    letter: [
      'Dit is de eerste begroting na het coalitieakkoord. Wij lossen er een derde van de afspraken mee in: de bibliotheek op zondag, wijkbudgetten, extra geld voor de campus en een klusbus voor wie de gasrekening niet kan betalen.',
      'Inflatie en rente maken alles duurder. De programma’s kosten per saldo 122 miljoen euro, 4,8 miljoen euro meer dan in de vorige begroting. De hogere algemene uitkering maakt dat mogelijk.',
    ],
  },
  'jaarverslag-2023': {
    guide: [
      'De opzet is dezelfde als vorig jaar: doelen, wat ervoor is gedaan, een conclusie en de kosten. Bij de kosten staat een toelichting op de grootste verschillen.',
    ],
    letter: [
      'Veel van wat in de eerste begroting van dit college stond, is gedaan. De wateroverlast in Haverhoek en de druk van de drugshandel op de haven waren tegenslagen.',
      'De programma’s vielen 0,4 miljoen euro nadeliger uit dan begroot na wijziging, vooral door de Zuidkade en de uitgestelde grondverkoop in de Spoorzone.',
    ],
  },
  'begroting-2024': {
    guide: [
      'Op verzoek van de raad is de volgorde van de programma’s veranderd. Jeugd, zorg en werk staan nu voorop; haven, ondernemers en kennis komen als vierde. Cultuur en veiligheid ruilden van plaats.',
      'Onder elk doel staan voortaan de inspanningen die erbij horen. De tabel met indicatoren laat ook zien waar de gemeente in 2027 wil staan.',
    ],
    letter: [
      'In deze begroting gaat de stad van plannen naar bouwen. De Oosterkade begint, het warmtenet krijgt een bedrijf en het station een stalling.',
      'Tegenover lasten van 220 miljoen euro staan op de programma’s baten van 93 miljoen euro. De begroting is sluitend tot en met 2025; voor 2026 en 2027 is er een tekort door het lagere gemeentefonds.',
    ],
  },
  'jaarverslag-2024': {
    guide: [
      'Per beleidsveld vindt u eerst de doelen met wat ervoor is gedaan, daarna de conclusie, de indicatoren en de kosten.',
    ],
    letter: [
      'Havermonde werd in 2024 groter, groener en iets veiliger. De meeste inspanningen uit de begroting zijn uitgevoerd.',
      'De programma’s hielden 0,9 miljoen euro over ten opzichte van de gewijzigde begroting. Wij stellen de raad voor het bedrag te bewaren voor de jaren waarin de algemene uitkering daalt.',
    ],
  },
  'begroting-2025': {
    guide: [
      'De opzet van vorig jaar is gebleven. Een minteken voor een saldo betekent dat een beleidsveld meer kost dan het opbrengt.',
    ],
    letter: [
      'Dit is de laatste volledige begroting van dit college. Van de twintig ambities uit het coalitieakkoord zijn er dertien waargemaakt en lopen er zes.',
      'De gemeente bestaat zevenhonderd jaar. Wij vieren dat sober en met bewoners voorop. De programma’s kosten per saldo 131 miljoen euro.',
    ],
  },
  'jaarverslag-2025': {
    guide: [
      'Deze jaarstukken zijn de laatste voor de verkiezingen van maart 2026. De indeling is die van de begroting.',
    ],
    letter: [
      'Het feestjaar is voorbij en de stad heeft er 438 huizen bij. De programma’s sloten 0,3 miljoen euro voordeliger dan de gewijzigde begroting.',
      'Een nieuw college kan verder met een warmtenet in aanleg, een haven die minder hinder geeft en een jeugdhulp die binnen haar begroting blijft.',
    ],
  },
};

/** What opens the progress report of a year. */
export const progress: Municipality['progress'] = {
  2022: [
    'Deze rapportage gaat over de eerste acht maanden van 2022. Zij noemt per beleidsveld wat opvalt. Waar niets wordt gemeld over geld, blijft het beleidsveld binnen de begroting.',
  ],
  2023: [
    'Halverwege het tweede jaar van dit college ligt het meeste werk op schema. Over de periode tot en met augustus verwachten wij op de programma’s een klein nadeel.',
  ],
  2024: [
    'Nieuw in deze rapportage zijn de kleuren. Zij laten in één oogopslag zien welk beleidsveld aandacht vraagt. Dit jaar zijn dat er drie.',
  ],
  2025: [
    'Dit is de laatste bestuursrapportage voor de verkiezingen. Twee beleidsvelden staan op oranje; bij beide gaat het om stroom.',
  ],
};
