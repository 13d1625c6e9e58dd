import { ListPage } from '../../../frame/list/list-page.tsx';
import { NetworkPicture } from '../../../ui/network-picture/network-picture.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { NetworkView } from './present-network.ts';

/** The network of an organisation, as a picture with the same as a table. */
export function NetworkPage({ view, words }: { view: NetworkView; words: Words }) {
  return (
    <ListPage view={view} words={words}>
      <p class="nl-paragraph">
        <a class="nl-link" href={view.partners.href}>
          {view.partners.text}
        </a>
      </p>
      <NetworkPicture view={view.picture} words={words.network} language={view.contentLanguage} />
    </ListPage>
  );
}
