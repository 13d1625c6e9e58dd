import type { Random } from '../fuzz/seeded-random.ts';
import type { PrintStyle } from './styles.data.ts';

const words =
  'de gemeente wil samen met partners werken aan een sterke economie en goede zorg voor alle inwoners van stad en dorp omdat dat nodig is voor een leefbare regio met genoeg woningen scholen en banen ondersteuning vergunningverlening bereikbaarheid'.split(
    ' ',
  );
const subjects = ['Aantal', 'Aandeel', 'Percentage', 'Waardering van', 'Uitgaven voor', 'Tevredenheid over'] as const;
const nouns = [
  'bezoekers van het centrum',
  'woningen',
  'jongeren met een startkwalificatie die binnen een jaar werk vinden',
  'bedrijven per duizend inwoners van 15 tot en met 64 jaar',
  'banen',
  'vernielingen',
  'inwoners dat de eigen buurt een ruime voldoende geeft',
  'hectare natuur',
] as const;
const topics = ['Veiligheid', 'Wonen', 'Economie en werk', 'Jeugd'] as const;
const heads = ['Realisatie', 'Begroting', 'Streefwaarde', 'Behaald', 'Raming na wijziging'] as const;

/** A book of `chapters` programmes as a page to print, invented from end to end: the same for the same random numbers. */
export function writeBook(style: PrintStyle, random: Random, chapters: number): string {
  const parts = Array.from({ length: chapters }, (_, index) => writeChapter(index + 1, random));
  const marker = style.bullet === null ? '' : `ul>li::marker{content:"${style.bullet}  "}`;
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Begroting 2024</title><style>${style.css}
    sup{font-size:0.65em} ${marker}</style></head><body>${parts.join('\n')}</body></html>`;
}

function writeChapter(number: number, random: Random): string {
  const fields = Array.from({ length: 2 + random.below(2) }, (_, index) =>
    writeField(`${number}.${index + 1}`, random),
  );
  return `<h1>Programma ${number} ${random.pick(topics)}</h1><div class="prose">${writeParagraphs(random, 3)}</div>${fields.join('\n')}`;
}

function writeField(code: string, random: Random): string {
  const parts = [
    `<h2>${code} ${title(random)}</h2><div class="prose">${writeParagraphs(random, 1 + random.below(3))}</div>`,
    `<h3>Wat willen we bereiken?</h3>${writeList(random)}`,
    `<h3>Wat gaan we daarvoor doen?</h3><h4>${title(random)}</h4>${writeParagraphs(random, 1)}${writeList(random)}<h4>${title(random)}</h4>${writeParagraphs(random, 1)}`,
    `<h3>Indicatoren</h3>${writeIndicators(random)}`,
    `<h3>Wat mag het kosten?</h3>${writeMoney(random)}${writeParagraphs(random, 1)}`,
  ];
  return parts.join('\n');
}

const sentence = (random: Random, length: number) => {
  const text = Array.from({ length }, () => words[random.below(words.length)]).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};
const title = (random: Random) => sentence(random, 2 + random.below(4));

function writeParagraphs(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const lead = random.chance(0.2) ? `<strong>${sentence(random, 2)}:</strong> ` : '';
    return `<p>${lead}${Array.from({ length: 2 + random.below(4) }, () => `${sentence(random, 8 + random.below(12))}.`).join(' ')}</p>`;
  }).join('');
}

function writeList(random: Random): string {
  const isOrdered = random.chance(0.2);
  const items = Array.from({ length: 3 + random.below(4) }, () => {
    const inner =
      !isOrdered && random.chance(0.1)
        ? `<ul><li>${sentence(random, 5)}.</li><li>${sentence(random, 6)}.</li></ul>`
        : '';
    return `<li>${sentence(random, 4 + random.below(22))}${random.chance(0.5) ? '.' : ';'}${inner}</li>`;
  });
  return isOrdered ? `<ol>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
}

function writeValue(random: Random): string {
  const kind = random.below(10);
  if (kind === 0) return '-';
  if (kind === 1) return '';
  if (kind === 2) return 'n.b.';
  if (kind === 3) return `> ${random.below(90)}`;
  if (kind <= 5) return `${random.below(99)},${random.below(9)}%`;
  return (random.below(200) * (kind < 8 ? 1 : 137)).toLocaleString('nl-NL');
}

function writeIndicators(random: Random): string {
  const columns = 2 + random.below(4);
  const isTwoStoreyed = random.chance(0.35);
  const hasUnits = random.chance(0.4);
  const hasTopics = random.chance(0.25);
  const lead = [...(hasTopics ? ['Onderwerp'] : []), 'Indicator', ...(hasUnits ? ['Eenheid'] : [])];
  const years = Array.from({ length: columns }, (_, index) => 2020 + index);
  const head = isTwoStoreyed
    ? `<tr>${lead.map((text) => `<th rowspan="2">${text}</th>`).join('')}<th class="n" colspan="${Math.ceil(columns / 2)}">Realisatie</th><th class="n" colspan="${columns - Math.ceil(columns / 2)}">Begroting</th></tr><tr>${years.map((year) => `<th class="n">${year}</th>`).join('')}</tr>`
    : `<tr>${lead.map((text) => `<th>${text}</th>`).join('')}${years.map((year) => `<th class="n">${random.pick(heads)} ${year}</th>`).join('')}</tr>`;
  const rows: string[] = [];
  const count = 3 + random.below(9);
  for (let row = 0; row < count; row += 1) {
    if (!hasTopics && random.chance(0.1))
      rows.push(`<tr><td colspan="${lead.length + columns}"><strong>${random.pick(topics)}</strong></td></tr>`);
    const topic =
      hasTopics && row % 3 === 0 ? `<td rowspan="${Math.min(3, count - row)}">${random.pick(topics)}</td>` : '';
    const mark = random.chance(0.15) ? '<sup>1</sup>' : '';
    const unit = hasUnits ? `<td>${random.pick(['aantal', '%', 'per 1.000 inwoners'])}</td>` : '';
    rows.push(
      `<tr>${topic}<td>${random.pick(subjects)} ${random.pick(nouns)}${mark}</td>${unit}${years.map(() => `<td class="n">${writeValue(random)}</td>`).join('')}</tr>`,
    );
  }
  const note = rows.some((row) => row.includes('<sup>'))
    ? `<p style="font-size:80%"><sup>1</sup> ${sentence(random, 6)}.</p>`
    : '';
  return `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>${note}`;
}

function writeMoney(random: Random): string {
  const years = [2022, 2023, 2024, 2025];
  const amount = () => (random.below(90_000) - 20_000).toLocaleString('nl-NL');
  const row = (name: string, isBold = false) => {
    const tag = isBold ? 'strong' : 'span';
    return `<tr><td><${tag}>${name}</${tag}></td>${years.map(() => `<td class="n"><${tag}>${amount()}</${tag}></td>`).join('')}</tr>`;
  };
  const head = `<tr><th>Bedragen x € 1.000</th>${years.map((year) => `<th class="n">${year < 2023 ? 'Rekening' : 'Begroting'} ${year}</th>`).join('')}</tr>`;
  return `<table><thead>${head}</thead><tbody>${row('Lasten')}${row('Baten')}${row('Saldo van baten en lasten', true)}${row('Toevoeging aan reserves')}${row('Geraamd resultaat', true)}</tbody></table>`;
}
