import { Button } from 'antd';
import type { Gate } from '../../../../shared/contract/package';
import { failureText } from '../../../../shared/failure';
import { gateTexts, type GateCode } from '../../../../shared/text/gates';
import { pageNames } from '../../../../shared/text/window/frame';
import { packageText as text } from '../../../../shared/text/window/package';
import { useDesk, useReplica } from '../../../app/desk-context';
import { useLanguage, useSay } from '../../../app/language';
import { Mark } from '../../../components/marks';
import styles from '../package.module.css';
import { gatePages } from './gate-pages';

/** Resources of a closed gate that are named before the rest is only counted. */
const NAMED = 3;

/** The gates, and what is done on this page for two of them. */
interface GateListProps {
  readonly gates: readonly Gate[];
  readonly onSecrecy: () => void;
  readonly onFindings: () => void;
}

const isGateCode = (code: string): code is GateCode => Object.hasOwn(gateTexts, code);

/** The gates one below the other; a closed one says why and what to do, and leads to where it is mended. */
export function GateList({ gates, onSecrecy, onFindings }: GateListProps) {
  const say = useSay();
  return (
    <ul className={styles.gates}>
      {gates.map((gate) => (
        <li key={gate.code} data-gate={gate.code} data-met={gate.met}>
          <Mark {...(gate.met ? ({ tone: 'good', glyph: '✓' } as const) : ({ tone: 'bad', glyph: '✕' } as const))}>
            {say(gate.met ? text.met : text.unmet)}
          </Mark>
          {isGateCode(gate.code) && (
            <div>
              {say(gateTexts[gate.code])}
              {!gate.met && <Closed code={gate.code} gate={gate} onSecrecy={onSecrecy} onFindings={onFindings} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ClosedProps extends Omit<GateListProps, 'gates'> {
  readonly code: GateCode;
  readonly gate: Gate;
}

/** Why a gate is closed, what to do, and the ways there. */
function Closed({ code, gate: { params, resources }, onSecrecy, onFindings }: ClosedProps) {
  const say = useSay();
  const { go } = useDesk();
  const { state } = useReplica();
  const { what, next } = failureText({ code, params }, useLanguage());
  const where = gatePages[code];
  return (
    <>
      <p className={styles.muted}>
        {what} {next}
      </p>
      <div className={styles.ways}>
        {where === 'secrecy' ? (
          <Button size="small" onClick={onSecrecy}>
            {say(text.recordSecrecy)}
          </Button>
        ) : where === 'findings' ? (
          <Button size="small" onClick={onFindings}>
            {say(text.toFindings)}
          </Button>
        ) : resources.length === 0 ? (
          <Button size="small" onClick={() => go(where)}>
            {say(text.goTo, { page: say(pageNames[where]) })}
          </Button>
        ) : (
          resources.slice(0, NAMED).map((id) => {
            const name = state.resources.byId[id]?.name ?? id;
            return (
              <Button key={id} size="small" className={styles.way} title={name} onClick={() => go(where, id)}>
                <span>{say(text.goToWith, { page: say(pageNames[where]), name })}</span>
              </Button>
            );
          })
        )}
        {resources.length > NAMED && (
          <span className={styles.muted}>{say(text.more, { count: resources.length - NAMED })}</span>
        )}
      </div>
    </>
  );
}
