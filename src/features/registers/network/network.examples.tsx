import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { NetworkPicture } from '../../../ui/network-picture/network-picture.tsx';
import type { NetworkPictureView } from '../../../ui/network-picture/network-picture-view.ts';
import { groningenNetwork, largeNetwork, smallNetwork } from '../../../ui/network-picture/networks.fixture.ts';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';

/** A page with nothing but a network. */
function network(view: NetworkPictureView, language: Language) {
  const words = wordsIn(language);
  const path = '/groningen/partners';
  const page = inLanguage({ frame: exampleFrame(view.title, path), contentLanguage: undefined, above: [] }, language);
  return (
    <Document {...page.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={page.above} current={view.title} />}
        title={view.title}
        titleLanguage={page.contentLanguage}
      />
      <div class="ds-wide ds-page">
        <NetworkPicture view={view} words={words.network} language={page.contentLanguage} />
      </div>
    </Document>
  );
}

export const examples = [
  { name: 'network', page: (language: Language) => network(groningenNetwork, language) },
  { name: 'network-small', page: (language: Language) => network(smallNetwork, language) },
  { name: 'network-large', page: (language: Language) => network(largeNetwork(180), language) },
  {
    name: 'network-none',
    page: (language: Language) => network({ ...smallNetwork, nodes: [], relations: [] }, language),
  },
];
