import { Document } from '../../ui/document/document.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { PageView } from '../page-view.ts';

/** The page for a question that cannot be read (400) or a fault of ours (500). */
export function FaultPage({
  view,
}: {
  view: PageView & { readonly status: string; readonly title: string; readonly lead: string };
}) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand badges={[view.status]} title={view.title}>
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
    </Document>
  );
}
