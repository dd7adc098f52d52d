import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Weight = 'main' | 'plain' | 'quiet';

/** The class of something that looks like a button: the one main action of a screen, others, or a mere word. */
export function buttonClass(weight: Weight = 'plain'): string {
  return weight === 'plain' ? `${styles.button}` : `${styles.button} ${styles[weight]}`;
}

export function Button({ weight, ...props }: ComponentProps<'button'> & { weight?: Weight }) {
  return <button type="button" className={buttonClass(weight)} {...props} />;
}
