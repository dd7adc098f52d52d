import '#ui/tokens.css';
import '#ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '#platform/offline.ts';
import { App } from './app.tsx';
import { CannotStart } from './cannot-start.tsx';
import { openSession } from './session.ts';

const place = document.getElementById('app');
if (place) {
  const root = createRoot(place);
  try {
    const session = await openSession();
    root.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    );
    if (import.meta.env.PROD) keepForOffline();
  } catch {
    root.render(<CannotStart />);
  }
}
