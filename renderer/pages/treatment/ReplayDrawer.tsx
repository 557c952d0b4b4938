import { Alert, Button } from 'antd';
import type { Response } from '../../../shared/contract';
import type { Drift } from '../../../shared/contract/replay';
import type { Plan } from '../../../shared/model/plan';
import { faultText } from '../../../shared/text/faults';
import { columnTypeNames } from '../../../shared/text/window/data';
import { driftTexts, replayText as text } from '../../../shared/text/window/treatment-plan';
import { useLanguage, useSay } from '../../app/language';
import { Mark, type Tone } from '../../components/marks';
import { SideDrawer } from '../../components/SideDrawer';
import { cautionsOf } from './plan-draft';
import styles from './replay.module.css';

type Offer = Response<'treat.replay'>;

interface ReplayDrawerProps {
  /** Null: closed. */
  readonly offer: Offer | null;
  /** Name of the dataset whose plan it is. */
  readonly from: string;
  readonly nameOf: (column: string) => string;
  readonly onClose: () => void;
  readonly onApply: (plan: Plan, cautions: Offer['cautions']) => void;
}

const marks: Readonly<Record<Drift['change'], { readonly tone: Tone; readonly glyph: string }>> = {
  added: { tone: 'warning', glyph: '＋' },
  gone: { tone: 'warning', glyph: '－' },
  moved: { tone: 'plain', glyph: '⇅' },
  retyped: { tone: 'warning', glyph: '≠' },
  retagged: { tone: 'warning', glyph: '≠' },
};

/** How this period's columns differ from those that the last plan was made for, before it is followed. */
export function ReplayDrawer({ offer, from, nameOf, onClose, onApply }: ReplayDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer
      title={say(text.title, { from })}
      open={offer !== null}
      onClose={onClose}
      width={760}
      actions={
        <>
          <Button onClick={onClose}>{say(text.cancel)}</Button>
          <Button type="primary" onClick={() => offer && onApply(offer.plan, offer.cautions)}>
            {say(text.apply)}
          </Button>
        </>
      }
    >
      {offer?.drift.length === 0 && (
        <Alert type="success" showIcon title={say(text.same)} description={say(text.sameHint)} />
      )}
      {offer !== null && offer.drift.length > 0 && <DriftTable drift={offer.drift} />}
      {offer !== null && offer.cautions.length > 0 && <Cautions cautions={offer.cautions} nameOf={nameOf} />}
    </SideDrawer>
  );
}

function DriftTable({ drift }: { readonly drift: Offer['drift'] }) {
  const say = useSay();
  return (
    <>
      <Alert type="warning" showIcon title={say(text.drifted, { count: drift.length })} />
      <table className={styles.drift} aria-label={say(text.list)}>
        <thead>
          <tr>
            <th scope="col">{say(text.column)}</th>
            <th scope="col">{say(text.change)}</th>
            <th scope="col">{say(text.meaning)}</th>
          </tr>
        </thead>
        <tbody>
          {drift.map((one, index) => {
            const { name, meaning } = driftTexts[one.change];
            const types =
              one.change === 'retyped'
                ? { before: say(columnTypeNames[one.before]), now: say(columnTypeNames[one.now]) }
                : undefined;
            return (
              <tr key={index}>
                <th scope="row">{one.name}</th>
                <td>
                  <Mark {...marks[one.change]}>{say(name, types)}</Mark>
                </td>
                <td>{say(meaning)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

interface CautionsProps extends Pick<Offer, 'cautions'> {
  readonly nameOf: (column: string) => string;
}

function Cautions({ cautions, nameOf }: CautionsProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className={styles.cautions}>
      <h3>{say(text.cautions)}</h3>
      <ul>
        {cautionsOf(cautions).map((caution) => (
          <li key={`${caution.column} ${caution.code}`}>
            {say(text.cautionOf, { column: nameOf(caution.column), caution: faultText(caution, language) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
