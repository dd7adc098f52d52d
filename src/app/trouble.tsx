import { Component, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** Shown where a screen broke down or a part of it could not be fetched; what was typed is kept before that. */
export class Trouble extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Screen title="Something here did not work">
        <p>
          Perhaps a part could not be fetched because there is no network. What you typed is kept where it
          was. Open the page again, when you are connected, to go on.
        </p>
        <p>
          <Button weight="main" onClick={() => location.reload()}>
            Open the page again
          </Button>
        </p>
      </Screen>
    );
  }
}
