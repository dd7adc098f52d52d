import '#ui/tokens.css';
import '#ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '#platform/offline.ts';
import { App } from './app.tsx';
import { openSession } from './session.ts';

const place = document.getElementById('app');
if (place) {
  const session = await openSession();
  createRoot(place).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
  if (import.meta.env.PROD) keepForOffline();
}
