/** Leads from what is found to where it is mended: a field over which an editor lies is hidden, and no link of the browser goes there. */
export function leadToText(page: HTMLElement): void {
  page.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.ds-margin a[href^="#veld-"]') : null;
    const field = link === null ? null : document.getElementById(link.hash.slice(1));
    if (field?.hidden !== true) return;
    event.preventDefault();
    field.closest('details')?.setAttribute('open', '');
    field.parentElement?.querySelector<HTMLElement>('.ds-editor__text')?.focus();
  });
}
