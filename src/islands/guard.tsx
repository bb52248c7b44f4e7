import { Component, type ReactNode } from 'react';

interface GuardProps {
  children: ReactNode;
  /** What stood there before the island did. */
  instead?: ReactNode;
}

/** Around every island: one that throws gives way to what stands in the page, and the page says so (components/Lost.astro). */
export class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    const { children, instead } = this.props;
    return this.state.failed ? (
      <>
        <span hidden ref={giveUp} />
        {instead}
      </>
    ) : (
      children
    );
  }
}

function giveUp(mark: HTMLElement | null): void {
  mark?.closest('astro-island, [data-island]')?.setAttribute('data-dead', '');
}
