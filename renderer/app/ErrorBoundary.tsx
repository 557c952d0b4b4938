import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { Failure } from '../../shared/failure';
import { frameText } from '../../shared/text/window/frame';
import { FailureNote } from '../components/FailureNote';
import { useSay } from './language';

interface State {
  readonly isBroken: boolean;
}

/**
 * Where a page breaks while it is drawn, says so in place of an empty window, with a way back. Nothing acknowledged is
 * lost: that is the engine's. React asks for a class here.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Broken onAgain={() => this.setState({ isBroken: false })} />;
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const say = useSay();
  return (
    <main style={{ padding: 20 }}>
      <h1>{say(frameText.product)}</h1>
      <FailureNote failure={new Failure('internal', { where: 'window' }).toRecord()} />
      <Button type="primary" style={{ marginTop: 16 }} onClick={onAgain}>
        {say(frameText.drawAgain)}
      </Button>
    </main>
  );
}
