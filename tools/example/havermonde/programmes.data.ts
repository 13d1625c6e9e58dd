import { afval } from './fields/afval.data.ts';
import { cultuur } from './fields/cultuur.data.ts';
import { dienstverlening } from './fields/dienstverlening.data.ts';
import { energie } from './fields/energie.data.ts';
import { haven } from './fields/haven.data.ts';
import { jeugdhulp } from './fields/jeugdhulp.data.ts';
import { kennis } from './fields/kennis.data.ts';
import { mobiliteit } from './fields/mobiliteit.data.ts';
import { ondernemen } from './fields/ondernemen.data.ts';
import { openbareRuimte } from './fields/openbare-ruimte.data.ts';
import { veiligheid } from './fields/veiligheid.data.ts';
import { water } from './fields/water.data.ts';
import { werk } from './fields/werk.data.ts';
import { woningbouw } from './fields/woningbouw.data.ts';
import { zorg } from './fields/zorg.data.ts';
import type { Programme } from './municipality.ts';

/** The programmes as they are numbered in 2022 and 2023. */
export const webProgrammes: readonly Programme[] = [
  {
    title: 'Haven, economie en kennis',
    intro: {
      'begroting-2022':
        'De haven is waar Havermonde van leeft en waar het op uitkijkt. Wij willen dat de stad ook in 2040 haar brood verdient aan het water, met schonere schepen en met mensen die hier zijn opgeleid.',
      'jaarverslag-2022':
        'Het was een goed jaar voor de haven en een beter jaar dan gevreesd voor de winkels. Dure energie maakte het in de tweede helft spannend.',
      'begroting-2023':
        'Dit programma heeft sinds het coalitieakkoord een duidelijke volgorde: eerst kades die de zware ladingen van de toekomst aankunnen, dan de mensen die ermee kunnen werken.',
      'jaarverslag-2023':
        'De economie koelde af en dat was aan de kades te zien. De campus groeide door en de binnenstad stond er in december beter bij dan in januari.',
    },
    fields: [haven, ondernemen, kennis],
  },
  {
    title: 'Wonen en leefomgeving',
    intro: {
      'begroting-2022':
        'Iedereen zoekt een huis, en wie er een heeft, wil een straat die heel en groen is en die veilig is over te steken. Daar gaat dit programma over.',
      'jaarverslag-2022':
        'De Visserswijk is het gezicht van dit jaar: nieuwe straten, nieuwe bomen en minder hard rijdende auto’s. De grote bouwplannen bleven liggen.',
      'begroting-2023':
        'Bouwen is in één jaar een vijfde duurder geworden. Wij kiezen ervoor om minder tegelijk te doen en af te maken wat begonnen is.',
      'jaarverslag-2023':
        'Met de uitspraak over de Oosterkade en de tunnel onder de Ringweg zijn twee dossiers gesloten die jaren op de agenda stonden.',
    },
    fields: [woningbouw, mobiliteit, openbareRuimte],
  },
  {
    title: 'Jeugd, zorg en meedoen',
    intro: {
      'begroting-2022':
        'Bijna de helft van het geld van de gemeente gaat naar mensen die het niet alleen redden. Dat is zoals het hoort, maar de groei van de kosten kan niet zo doorgaan.',
      'jaarverslag-2022':
        'De jeugdhulp kostte opnieuw meer dan begroot. Daar staat tegenover dat veel mensen werk vonden en dat hulp aan ouderen sneller op gang kwam.',
      'begroting-2023':
        'Hulp moet eerder en gewoner: op school, bij de huisarts, in de huiskamer om de hoek. Dat is de lijn van het coalitieakkoord en van dit programma.',
      'jaarverslag-2023':
        'Voor het eerst sinds de decentralisatie van 2015 groeide de jeugdhulp niet. De inflatie raakte vooral gezinnen net boven de bijstand.',
    },
    fields: [jeugdhulp, werk, zorg],
  },
  {
    title: 'Duurzame stad',
    intro: {
      'begroting-2022':
        'Havermonde ligt laag en verbruikt veel gas. Beide maken de stad kwetsbaar. Wij werken straat voor straat aan warmte, water en afval.',
      'jaarverslag-2022':
        'Nooit vroegen zoveel mensen om isolatie als in het najaar van 2022. De organisatie kon de vraag net aan.',
      'begroting-2023':
        'De hoge rekening voor gas laat zien dat dit programma over bestaanszekerheid gaat. Daarom krijgen huurders en mensen met een smalle beurs voorrang.',
      'jaarverslag-2023':
        'Haverhoek kreeg in juni een bui die er maar eens in de vijftig jaar valt. Het jaar stond daardoor in het teken van water.',
    },
    fields: [energie, water, afval],
  },
  {
    title: 'Stad en samenleving',
    intro: {
      'begroting-2022':
        'Na twee stille jaren willen wij dat de stad weer bruist en dat iedereen zich er veilig bij voelt. En dat de gemeente te begrijpen is voor wie haar nodig heeft.',
      'jaarverslag-2022':
        'Theater, museum en sportkantine kwamen weer tot leven. De nieuwe raad is aan het werk gegaan met een akkoord dat om vertrouwen vraagt.',
      'begroting-2023':
        'Wat bindt een stad die groeit? Volgens het coalitieakkoord: verenigingen, een bibliotheek die open is en een wijkagent die je kent.',
      'jaarverslag-2023':
        'De wijkbudgetten waren een proef en zijn een gewoonte geworden. Zorgelijk is de greep van de drugshandel op jonge mannen.',
    },
    fields: [cultuur, veiligheid, dienstverlening],
  },
];

/** The programmes as the council had them put in another order from 2024 on. */
export const wordProgrammes: readonly Programme[] = [
  {
    title: 'Zorgzame stad',
    intro: {
      'begroting-2024':
        'De raad wil dat het eerste programma gaat over de mensen die de gemeente het hardst nodig hebben. Preventie loopt als een draad door de drie beleidsvelden.',
      'jaarverslag-2024':
        'Alle drie de beleidsvelden bleven binnen de begroting. Het meest trots zijn wij op de jongeren die op hun achttiende niet meer tussen wal en schip vielen.',
      'begroting-2025':
        'Na een jaar van rust is er ruimte om te verdiepen: betere zorg voor jongeren met angst, loon naar werken en mannen die de weg naar de huiskamer vinden.',
      'jaarverslag-2025':
        'De start van het nieuwe Werkbedrijf was de grootste verandering sinds jaren en verliep zonder ongelukken.',
    },
    fields: [jeugdhulp, werk, zorg],
  },
  {
    title: 'Groeiende stad',
    intro: {
      'begroting-2024':
        'Havermonde groeit naar 75.000 inwoners. Dit programma zorgt dat er huizen, fietspaden en speelplekken zijn voordat de mensen er zijn, in plaats van erna.',
      'jaarverslag-2024':
        'De eerste paal van de Oosterkade ging de grond in. Wie met de trein komt, kan zijn fiets weer kwijt.',
      'begroting-2025':
        'Twee grote bouwplaatsen tegelijk vragen veel van buurten en wegen. Wij investeren in rust: stil asfalt, veilige schoolroutes, gevarieerd groen.',
      'jaarverslag-2025':
        'Er is gebouwd als in de jaren zeventig. De keuze voor Lage Weer-West geeft uitzicht op de jaren na 2027.',
    },
    fields: [woningbouw, mobiliteit, openbareRuimte],
  },
  {
    title: 'Duurzame stad',
    intro: {
      'begroting-2024':
        'De eerste grote stap, een warmtenet in eigen hand, wordt dit jaar gezet. Daarnaast gaat het om hitte: schaduw is in de binnenstad even belangrijk als een parkeerplek.',
      'jaarverslag-2024':
        'Met acht miljoen euro van het Rijk kan Tuindorp van het gas af. De windmolen langs de Zeedijk was het moeilijkste besluit van het jaar.',
      'begroting-2025': 'In 2025 gaan de straten open. Wij doen alles in één keer: warmte, riool, bomen en stoep.',
      'jaarverslag-2025':
        'Onder de Anjerstraat lag een middeleeuwse dijk. Dat kostte weken, maar het warmtenet komt er.',
    },
    fields: [energie, water, afval],
  },
  {
    title: 'Werkende havenstad',
    intro: {
      'begroting-2024':
        'Ondernemers vragen in 2024 niet om geld, maar om stroom, ruimte en mensen. Dat zijn de drie opgaven in dit programma.',
      'jaarverslag-2024':
        'De energiehub op Lage Weer kreeg landelijk aandacht. Het laat zien dat een vol net niet het einde van de groei hoeft te zijn.',
      'begroting-2025':
        'De haven en de buurten eromheen zitten dichter op elkaar dan ooit. Groei is alleen te verdedigen als omwonenden er niet onder lijden.',
      'jaarverslag-2025': 'Meer overslag, minder hinder: dat is gelukt. Kavels verkopen zonder stroom is niet gelukt.',
    },
    fields: [haven, ondernemen, kennis],
  },
  {
    title: 'Veilige en levendige stad',
    intro: {
      'begroting-2024':
        'Veiligheid staat in dit programma voorop, omdat zij voor de rest de voorwaarde is: een stad die je durft in te gaan, leeft.',
      'jaarverslag-2024':
        'Rond het station werd het rustiger. Het burgerberaad over de binnenhaven bracht honderd mensen bij elkaar die elkaar anders nooit hadden gesproken.',
      'begroting-2025':
        'Zevenhonderd jaar Havermonde wordt een feest van bewoners. De gemeente zorgt dat het kan en dat het veilig is.',
      'jaarverslag-2025':
        'Niemand zal de schepen van juli vergeten. Ook de jongerenraad en de spelregels voor kunstmatige intelligentie maakten dit een bijzonder jaar.',
    },
    fields: [veiligheid, cultuur, dienstverlening],
  },
];
