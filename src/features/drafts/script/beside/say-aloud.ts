/** Makes a place on the page from which something is read aloud, when nothing else is being read. */
export function sayAloud(page: HTMLElement): (said: string) => void {
  const place = document.createElement('p');
  place.className = 'ds-hidden';
  place.setAttribute('role', 'status');
  (page.lastElementChild ?? page).append(place);
  return (said) => {
    place.textContent = said;
  };
}
