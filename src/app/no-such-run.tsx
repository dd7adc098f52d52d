import { buttonClass } from '#ui/button.tsx';
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
