import Markdown from 'markdown-to-jsx/react';
import { Screen } from '#ui/shell/screen.tsx';
import styles from './model-card.module.css';

/** The model card as a page: what reads the replies, from what it learned, how well it does, and where it fails. */
export function ModelCard({ text }: { text: string }) {
  const body = text.replace(/^# .*\n/, '');
  return (
    <Screen title="How replies are read">
      <div className={styles.card}>
        <Markdown options={{ disableParsingRawHTML: true, overrides: { table: ScrollableTable } }}>
          {body}
        </Markdown>
      </div>
    </Screen>
  );
}

/** A table too wide for the screen scrolls by itself, by keyboard too. */
function ScrollableTable({ children }: { children?: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className={styles.table} role="group" tabIndex={0} aria-label="Figures">
      <table>{children}</table>
    </div>
  );
}
