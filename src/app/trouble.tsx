import { Button } from '#ui/button.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** Shown where a screen broke down, or could not be fetched. */
export function Trouble() {
  return (
    <Screen title="Something here did not work">
      <p>
        Perhaps a part could not be fetched because there is no network. What was kept is still where it was.
        Open the page again, when you are connected, to go on.
      </p>
      <p>
        <Button weight="main" onClick={() => location.reload()}>
          Open the page again
        </Button>
      </p>
    </Screen>
  );
}
