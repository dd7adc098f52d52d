import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { REPLY_LIMIT } from '#domain/scoring/assessment.ts';
import { Button } from '#ui/button.tsx';
import styles from './composer.module.css';

/** From here on the characters that are left are counted. */
const COUNTED_FROM = REPLY_LIMIT - 200;

/** The count is said once for so many characters, and not at every key. */
const SAID_EVERY = 50;

/** The box in which the trainee types. It keeps whatever is in it until the reply has become a turn. */
export function Composer({
  text,
  placeholder,
  busy,
  enterSends,
  refusal,
  message,
  focused,
  above,
  onType,
  onSend,
}: {
  text: string;
  placeholder: string;
  /** A reply is being read; the box keeps its text and takes no more. */
  busy: boolean;
  /** Whether Enter sends; it never does while an input method composes. */
  enterSends: boolean;
  /** Names the message: another one moves the focus back to the box. */
  refusal: string | undefined;
  /** Why the reply that was sent is still here. */
  message?: ReactNode;
  /** A new number, above 0, moves the focus to the box. */
  focused: number;
  above?: ReactNode;
  onType: (text: string) => void;
  onSend: () => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const counted = useId();
  const said = useId();
  const left = REPLY_LIMIT - text.length;

  useEffect(() => {
    if (refusal || focused > 0) box.current?.focus();
  }, [refusal, focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing || !enterSends) return;
    event.preventDefault();
    if (!event.repeat) onSend();
  };

  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {above}
      <div className={styles.message} id={said} role="alert">
        {message}
      </div>
      <p className={styles.reading} role="status">
        {busy && 'Reading your reply.'}
      </p>
      <div className={styles.sheet}>
        <textarea
          ref={box}
          className={styles.box}
          aria-label="Your reply"
          aria-describedby={`${said} ${counted}`}
          aria-invalid={left < 0 || message ? true : undefined}
          placeholder={placeholder}
          rows={1}
          value={text}
          readOnly={busy}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button weight="main" type="submit" aria-disabled={busy || undefined}>
          Say it
        </Button>
      </div>
      <p className={styles.count} id={counted} data-over={left < 0 || undefined}>
        {text.length > COUNTED_FROM && countOf(left)}
      </p>
      <p className="visually-hidden" role="status">
        {text.length > COUNTED_FROM && saidOf(left)}
      </p>
    </form>
  );
}

function saidOf(left: number): string {
  return left < 0 ? 'That is too long now.' : countOf(Math.ceil(left / SAID_EVERY) * SAID_EVERY);
}

function countOf(left: number): string {
  if (left >= 0) return `${left} ${left === 1 ? 'character' : 'characters'} left`;
  return `${-left} ${left === -1 ? 'character' : 'characters'} too many. All of it stays here until you shorten it.`;
}
