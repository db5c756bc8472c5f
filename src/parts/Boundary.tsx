import { Component, type ReactNode } from 'react';
import { forgetFailures } from '../words/tries';

interface Props {
  /** Where the user is: another address tries again. */
  readonly at: string;
  /** Shown in place of what failed. */
  readonly renderFailure: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a failure to what stands within it, until the user tries again or goes elsewhere. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failure !== null && before.at !== this.props.at) this.retry();
  }

  retry = () => {
    forgetFailures();
    this.setState({ failure: null });
  };

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.renderFailure(failure.error, this.retry);
  }
}
