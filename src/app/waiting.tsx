import { Screen } from '#ui/shell/screen.tsx';

export function Waiting() {
  return (
    <Screen title="One moment">
      <p role="status">Fetching what is needed from this device.</p>
    </Screen>
  );
}
