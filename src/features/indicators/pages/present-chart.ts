import type { Context } from '../../../frame/context.ts';
import { shownTexts } from '../../../frame/frame.ts';
import { embedCode } from '../../../frame/pictures/embed-code.ts';
import type { EmbedView } from '../../../frame/pictures/embed-page.tsx';
import { picturePaths } from '../../../frame/pictures/picture-address.ts';
import { presentTextStatus } from '../../../frame/text-status.ts';
import type { ChartView } from '../../../ui/chart/chart.tsx';
import { layChart } from '../../../ui/chart/lay-chart.ts';
import type { PictureLinksView } from '../../../ui/picture/picture-links.tsx';
import { listPublications } from '../../../words/cite/list-publications.ts';
import type { Cited } from '../../../words/cite/say-citation.ts';
import { nl } from '../../../words/nl.data.ts';
import { printDate, printNumber, printSpan } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { chartOf } from './chart-of.ts';
import type { LoadedIndicator } from './load-indicator.ts';

/** The page of an indicator, without the name of the site. */
export function indicatorPath({ organisation, slug }: Pick<LoadedIndicator, 'organisation' | 'slug'>): string {
  return `/${organisation.slug}/indicatoren/${slug}`;
}

/** What there is to cite of an indicator. */
export function citedOf(loaded: LoadedIndicator, { site }: Context): Cited {
  const { organisation, name, statements, originals } = loaded;
  return {
    body: organisation.name,
    title: { nl: name, en: name },
    publications: listPublications(
      statements.map((statement) => shortName(nl, { ...statement, title: statement.publication })),
    ),
    natures: shownTexts({ texts: textsAt(statements, originals), organisation }).natures,
    date: new Date(Math.max(...statements.map(({ frozenAt }) => frozenAt.getTime()))),
    address: site.base + indicatorPath(loaded),
  };
}

/** The chart of an indicator, with all that it needs to stand by itself; null where nothing can be drawn. */
export function presentChart(loaded: LoadedIndicator, context: Context): ChartView | null {
  const { organisation, name, statements, originals } = loaded;
  const { words, voice } = context;
  const data = chartOf(statements);
  if (data === null) return null;
  const years = [...data.points, ...data.targets].map(({ year }) => year).concat(data.missing);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const unit = statements.findLast((statement) => statement.unit !== null)?.unit ?? null;
  const cited = citedOf(loaded, context);
  const texts = shownTexts({ texts: textsAt(statements, originals), organisation });
  const chart: ChartView = {
    data,
    frame: {
      title: name,
      subtitle: [...(unit === null ? [] : [unit]), organisation.name, printSpan(first, last)].join(' · '),
      status: presentTextStatus(texts, words, voice.language)?.text ?? null,
      source: words.indicator.source(
        cited.body,
        cited.publications,
        printDate(voice.language, cited.date).replaceAll(' ', '\u{a0}'),
      ),
      address: words.indicator.madeBy(cited.address.replace(/^https?:\/\//, '')),
    },
    words: words.indicator.drawn,
    printNumber: (value) => printNumber(voice.language, value),
    summary: words.indicator.chartSummary(String(first), String(last)),
  };
  return layChart(chart, 'wide') === null ? null : chart;
}

/** Around a chart in a frame of its own: margins, and the link below it. In CSS pixels. */
const aroundFrame = 110;
/** How many CSS pixels a unit of the picture takes at the size of text that most readers have. */
const pixelsPerUnit = 17 / 16;

/** How to take the chart along. */
export function presentPictureLinks(
  loaded: LoadedIndicator,
  chart: ChartView,
  { words, voice, site }: Context,
): PictureLinksView {
  const path = indicatorPath(loaded);
  const paths = picturePaths(voice, path);
  const height = Math.max(...(['wide', 'narrow'] as const).map((size) => layChart(chart, size)?.height ?? 0));
  return {
    label: words.picture.take,
    links: [
      { href: paths.svg, text: 'SVG' },
      { href: paths.png, text: 'PNG' },
      { href: `${path}.csv`, text: 'CSV' },
    ],
    embed:
      site.base === ''
        ? null
        : {
            summary: words.picture.embed,
            lead: words.picture.embedLead,
            code: embedCode(site.base + paths.embed, loaded.name, Math.ceil(height * pixelsPerUnit) + aroundFrame),
          },
  };
}

/** The page that shows the chart in a frame of another site. */
export function presentEmbed(loaded: LoadedIndicator, { words, voice, site }: Context): EmbedView {
  const address = site.base + indicatorPath(loaded);
  return {
    language: voice.language,
    title: loaded.name,
    assets: site.assets,
    canonical: address,
    link: { href: address, text: words.picture.embedLink(loaded.organisation.name) },
  };
}
