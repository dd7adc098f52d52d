import { type Code, QUESTION_FORMS, ROADBLOCK_CODES, SKILLS } from '#domain/scoring/assessment.ts';
import { type CodeExample, codeExamples } from '#domain/scoring/code-examples.ts';
import { CODES, LEVEL_NAMES, QUESTION_NAMES } from '#domain/scoring/codes.ts';
import { Screen } from '#ui/shell/screen.tsx';
import styles from './codes.module.css';

/** The coding manual as a page: what every code means, with examples and near misses. */
export function Codes() {
  return (
    <Screen title="The codes">
      <div className={styles.intro}>
        <p>
          Every reply is read for three skills, each at one of three levels, for its question, for permission,
          and for roadblocks. What counts is what the words do, not how they begin: “It sounds like you should
          leave him” is advice. One reply can do several of these at once, and a roadblock takes nothing away
          from what else was said. In doubt between two levels, the lower is given.
        </p>
        <p>
          Politeness, length and spelling are not scored. Words about listening are not listening, and her own
          words pasted back are not a reflection.
        </p>
        <p>“She” stands for whoever you listen to.</p>
        <p>
          Attune reads with a model that learned from replies coded by this manual. It is often right and
          sometimes not, and says so where careful readers may differ. It is for practice, and certifies
          nothing. <a href="#/scorer">How it was made, and where it fails.</a>
        </p>
      </div>
      <h2>Three skills</h2>
      {SKILLS.map((skill) => (
        <CodeEntry key={skill} code={skill}>
          <p className={styles.levels}>Levels: {LEVEL_NAMES[skill].join(', ')}.</p>
        </CodeEntry>
      ))}
      <h2>Question and permission</h2>
      <CodeEntry code="question">
        <p className={styles.levels}>{QUESTION_FORMS.map((form) => QUESTION_NAMES[form]).join(', ')}.</p>
      </CodeEntry>
      <CodeEntry code="permission" />
      <h2>Roadblocks</h2>
      <p className={styles.levels}>
        Serious when it blames, orders, threatens, diagnoses, or takes up most of the reply; going beyond a
        listener’s role, and stigmatising words, always are.
      </p>
      {ROADBLOCK_CODES.map((code) => (
        <CodeEntry key={code} code={code} />
      ))}
    </Screen>
  );
}

function CodeEntry({ code, children }: { code: Code; children?: React.ReactNode }) {
  const { name, what, why } = CODES[code];
  const { examples, nearMisses } = codeExamples[code];
  return (
    <article className={styles.code} aria-labelledby={`code-${code}`} data-code={code}>
      <h3 id={`code-${code}`}>{name}</h3>
      <p>{what}</p>
      {children}
      <p>{why}</p>
      <details>
        <summary>Examples and near misses</summary>
        <h4>Examples</h4>
        <ExampleList examples={examples} />
        <h4>Near misses: these are not it</h4>
        <ExampleList examples={nearMisses} />
      </details>
    </article>
  );
}

function ExampleList({ examples }: { examples: readonly CodeExample[] }) {
  return (
    <ul className={styles.examples}>
      {examples.map(({ client, reply, why }) => (
        <li key={reply}>
          <p className={styles.said}>{client}</p>
          <p className={styles.reply}>{reply}</p>
          <p className={styles.why}>{why}</p>
        </li>
      ))}
    </ul>
  );
}
