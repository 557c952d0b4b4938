import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment } from 'react';
import type { EvidenceDocument } from '../../../shared/model/decision';
import { articleNumber, type Ground, type Profile } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { useSay } from '../../app/language';
import { Citation } from './ArticleButton';
import { liftingEvidence, withoutRelease, type Draft } from './draft';
import { EvidenceRow } from './EvidenceRow';
import styles from './questions.module.css';
import { ReleaseRow } from './ReleaseRow';
import { treatedKinds } from './releases';

interface EvidenceRowsProps {
  /** Whose data it is. */
  readonly resource: string;
  readonly ground: Ground;
  readonly profile: Profile;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What lifts a ground that was raised, and the documents handed in for it. */
export function EvidenceRows({ resource, ground, profile, draft, onChange }: EvidenceRowsProps) {
  const say = useSay();
  const kinds = liftingEvidence(ground);
  const kindName = (kind: string) => {
    const text = profile.evidence.find((one) => one.kind === kind)?.text;
    return text ? say(text) : kind;
  };
  const own = draft.evidence.filter((document) => document.ground === ground.id);
  const others = draft.evidence.filter((document) => document.ground !== ground.id);
  const treated = treatedKinds(ground);
  const setOwn = (documents: readonly EvidenceDocument[]) =>
    onChange({ ...draft, evidence: [...others, ...documents] });

  /** Only a document of treatment rests on one. */
  const withoutStrayRelease = (document: EvidenceDocument): EvidenceDocument =>
    treated.has(document.kind) ? document : withoutRelease(document);

  if (kinds.length === 0) return <p className={styles.lifting}>{say(decisionText.neverLifted)}</p>;
  return (
    <div className={styles.evidence} role="group" aria-label={say(decisionText.evidence)}>
      <p className={styles.lifting}>
        {say(decisionText.liftedBy)}
        {ground.liftedBy.map(({ by, article, evidence }) => (
          <span key={by} className={styles.way}>
            {evidence.map(kindName).join('、')}
            <Citation profile={profile} number={articleNumber(profile, article)} />
          </span>
        ))}
      </p>
      {own.map((document, index) => (
        <Fragment key={index}>
          <EvidenceRow
            index={index + 1}
            document={document}
            kinds={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
            onChange={(changed) => setOwn(own.with(index, withoutStrayRelease(changed)))}
            onRemove={() => setOwn(own.toSpliced(index, 1))}
          />
          {treated.has(document.kind) && (
            <ReleaseRow
              index={index + 1}
              resource={resource}
              release={document.release ?? null}
              onChange={(release) =>
                setOwn(own.with(index, release === null ? withoutRelease(document) : { ...document, release }))
              }
            />
          )}
        </Fragment>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => setOwn([...own, { ground: ground.id, kind: kinds[0] ?? '', reference: '' }])}
      >
        {say(decisionText.addEvidence)}
      </Button>
    </div>
  );
}
