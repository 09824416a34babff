import { Component, type ReactNode } from 'react';
import { ProblemNotice } from '../ui/problem-notice.tsx';

/** Keeps a screen that fails from taking the others with it. The failure itself stays in the browser: it could name people. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { failure?: unknown }> {
  override state: { failure?: unknown } = {};

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <ProblemNotice failure={failure} again={() => this.setState({ failure: undefined })} />;
  }
}
