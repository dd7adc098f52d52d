import { helpByCountry } from '#features/help/help-lines.ts';

/** Where the browser lacks what Attune is made of. It needs nothing itself, and help is here too. */
export function CannotStart() {
  return (
    <main>
      <h1>Attune cannot start in this browser</h1>
      <p>
        It needs a current browser that lets a page use workers and talk between its tabs. What was kept
        before is still kept.
      </p>
      <p>
        <strong>If you are in danger, or somebody else is, call your local emergency number now.</strong>
      </p>
      <ul>
        {helpByCountry.map(({ country, emergency, lines }) => (
          <li key={country}>
            {country}: {emergency}; {lines.map(({ name, reach }) => `${name}: ${reach}`).join('; ')}
          </li>
        ))}
      </ul>
    </main>
  );
}
