import type { ReadOrganisation } from '#domain/help/organisation.ts';
import { Button } from '#ui/button.tsx';
import { Screen } from '#ui/shell/screen.tsx';
import styles from './help.module.css';
import { CHECKED, type HelpLine, helpByCountry } from './help-lines.ts';

/** Help for the trainee. It is part of the first load and needs no network. */
export function Help({ organisation, onBack }: { organisation: ReadOrganisation; onBack: () => void }) {
  return (
    <Screen title="Help for you, now">
      <div className={styles.help}>
        <p className={styles.first}>
          <strong>If you are in danger, or somebody else is, call your local emergency number now.</strong> In
          much of the world 112 reaches it from a mobile phone.
        </p>
        <p>
          Listening to hard things can stir your own. You can stop here: nothing that you typed is lost, and
          it will be where you left it. Nobody is watching, and nothing about this page is kept or sent.
        </p>
        <p>
          <Button weight="main" onClick={onBack}>
            Back to where I was
          </Button>
        </p>
        {!organisation.ok && <p>{organisation.why}</p>}
        {organisation.ok && organisation.help && (
          <section aria-labelledby="own">
            <h2 id="own">From {organisation.help.name}</h2>
            <ul className={styles.lines}>
              {organisation.help.lines.map(({ name, reach, tel }) => (
                <li key={`${name} ${reach}`}>
                  <strong>{name}</strong> {tel ? <a href={`tel:${tel}`}>{reach}</a> : reach}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="countries">
          <h2 id="countries">Somebody to talk to, by country</h2>
          <p className={styles.soft}>
            Checked on {CHECKED} against saved copies of the pages named, two for each entry; their age is
            given, and numbers change. These numbers work from inside the country. If one is busy, try again,
            try another, or call the emergency number. Your country may be missing: a doctor or a local search
            will know more.
          </p>
          <div className={styles.countries}>
            {helpByCountry.map(({ country, emergency, lines }) => (
              <details key={country} name="country">
                <summary>{country}</summary>
                <p>
                  Emergency: <strong>{emergency}</strong>
                </p>
                <ul className={styles.lines}>
                  {lines.map((line) => (
                    <Line key={line.name} line={line} />
                  ))}
                </ul>
              </details>
            ))}
          </div>
        </section>
      </div>
    </Screen>
  );
}

function Line({ line: { name, reach, tel, sms, hours, source, dated } }: { line: HelpLine }) {
  const address = tel ? `tel:${tel}` : sms ? `sms:${sms}` : undefined;
  return (
    <li>
      <strong>{name}</strong> <span>{address ? <a href={address}>{reach}</a> : reach}</span>
      <span className={styles.soft}>
        {hours} (
        <a href={source} target="_blank" rel="noreferrer">
          source for {name}
        </a>
        , {dated})
      </span>
    </li>
  );
}
