/** How long a text stays where screen readers find it, in milliseconds; then it would only be in the way. */
const STAYS = 2000;

/** A polite live region at the end of the page; what it is given is announced once. */
export function createAnnouncer(page: Document): (text: string) => void {
  const region = page.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  page.body.append(region);
  return (text) => {
    const said = page.createElement('p');
    said.textContent = text;
    region.append(said);
    setTimeout(() => said.remove(), STAYS);
  };
}
