import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

type Props = {
  /** Another page is given another chance. */
  readonly page?: string;
  readonly children: ReactNode;
};
type State = { readonly hasFailed: boolean; readonly page: string | undefined };

/** A bug, or a part of the program that a newer version has replaced: loading the page again mends both. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, page: this.props.page };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): State | null {
    return page === state.page ? null : { hasFailed: false, page };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main id="contenu" className="outside">
        <Notice look="failure">
          <p>Cette page n’a pas pu s’afficher. Ce qui était enregistré l’est toujours. Rechargez la page.</p>
          <Button onPress={() => window.location.reload()}>Recharger</Button>
        </Notice>
      </main>
    );
  }
}
