import { useCallback } from 'react';
import { Help } from '#features/help/help.tsx';
import type { Session } from './session.ts';
import { useLoaded } from './use-loaded.ts';

/** Help for the trainee, with what the organisation offers where it offers anything. */
export function HelpPage({ session }: { session: Session }) {
  const [loaded] = useLoaded(useCallback(() => session.organisation, [session]));
  return (
    <Help
      organisation={loaded.is === 'there' ? loaded.value : { ok: true, help: undefined }}
      onBack={() => (history.length > 1 ? history.back() : location.assign('#/'))}
    />
  );
}
