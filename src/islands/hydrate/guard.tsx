import { Component, type ReactNode } from 'react';

interface GuardProps {
  children: ReactNode;
  /** The static content that the island replaced. */
  fallback?: ReactNode;
}

/** Error boundary of every island: falls back to the static content and shows the page's notice (components/Lost.astro). */
export class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    const { children, fallback } = this.props;
    return this.state.failed ? (
      <>
        <span hidden ref={markDead} />
        {fallback}
      </>
    ) : (
      children
    );
  }
}

function markDead(element: HTMLElement | null): void {
  element?.closest('astro-island, [data-island]')?.setAttribute('data-dead', '');
}
