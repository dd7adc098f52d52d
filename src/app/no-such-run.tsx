import { Button, buttonClass } from '#ui/button.tsx';
import { Screen } from '#ui/shell/screen.tsx';

export function NoSuchRun() {
  return (
    <Screen title="This conversation is not on this device">
      <p>It may have been deleted, or kept in another browser. Whatever else you typed is where it was.</p>
      <p>
        <a className={buttonClass('main')} href="#/">
          See who there is to listen to
        </a>
      </p>
    </Screen>
  );
}

/** Where a run is kept and could not be opened now: no network for its scenario, or storage that cannot be read. */
export function NotOpened({ onTryAgain }: { onTryAgain: () => void }) {
  return (
    <Screen title="This conversation could not be opened now">
      <p>
        It is still kept. Perhaps its scenario could not be fetched because there is no network, or what is
        kept on this device cannot be read just now.
      </p>
      <p>
        <Button weight="main" onClick={onTryAgain}>
          Try again
        </Button>
      </p>
    </Screen>
  );
}
