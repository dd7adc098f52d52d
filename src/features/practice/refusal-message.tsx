import type { ReactNode } from 'react';
import { REPLY_LIMIT } from '#domain/scoring/assessment.ts';
import type { Refusal } from '#machines/run-machine.ts';

/** Why the reply that was sent is still in the box, and what can be done. */
export function refusalMessage(refusal: Refusal, client: string): ReactNode {
  switch (refusal) {
    case 'empty':
      return 'There is nothing in the box yet.';
    case 'too-long':
      return `That is longer than the ${REPLY_LIMIT.toLocaleString('en')} characters that ${client} can take in at once. Shorten it; all of it is still here.`;
    case 'language':
      return 'For now replies can be read in English only. Yours is still in the box.';
    case 'no-answer':
      return 'Your reply could not be read just now. It is still in the box: send it again.';
    case 'own-danger':
      return (
        <>
          This reply was not scored; it is still in the box. If some of it is about you, there is{' '}
          <a href="#/help">help for you, now</a>. Nothing is lost if you stop here, and nobody is watching. If
          you meant {client}, say it so that it is plainly about {client}.
        </>
      );
  }
}
