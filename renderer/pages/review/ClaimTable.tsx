import { useMemo } from 'react';
import type { Claim } from '../../../shared/model/claim';
import { agreementNames, figureTitle } from '../../../shared/text/claims';
import { claimText as text, reviewText } from '../../../shared/text/window/review';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { Mark } from '../../components/marks';
import { CommentButton } from './CommentButton';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';
import { claimKey, shownFigure } from './claims';

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  /** Claims of many datasets: then each says whose it is, and only rows in sight are drawn. */
  readonly isLong: boolean;
}

/** Numbers as the package states them beside what was found, and whether they agree. */
export function ClaimTable({ claims, isLong }: ClaimTableProps) {
  const columns = useColumns(isLong);
  const say = useSay();
  const empty = useMemo(() => <EmptyStep title={say(text.noneDiffers)} />, [say]);
  if (isLong) {
    return <DenseTable label={say(text.table)} rows={claims} keyOf={claimKey} columns={columns} empty={empty} />;
  }
  return (
    <table className={itemStyles.fields} aria-label={say(text.table)}>
      <thead>
        <tr>
          {columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claimKey(claim)}>
            {columns.map(({ id, cell }) => (
              <td key={id}>{cell(claim)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useColumns(isLong: boolean): readonly DenseColumn<Claim>[] {
  const say = useSay();
  const language = useLanguage();
  const { list, submission } = useReviewing().dossier;
  return useMemo(() => {
    const items = new Map(list.items.map(({ resource, name }) => [resource, name]));
    const datasets = new Map(submission.datasets.map(({ id, name }) => [id, name]));
    const value = (figure: Claim['claimed']) => {
      const shown = shownFigure(figure);
      return shown === null ? (
        <span className={styles.muted}>{say(text.noValue)}</span>
      ) : (
        <span title={shown}>{shown}</span>
      );
    };
    const whose: readonly DenseColumn<Claim>[] = [
      {
        id: 'resource',
        title: say(text.resource),
        width: 'minmax(96px, 1fr)',
        cell: ({ resource }) => items.get(resource) ?? resource,
      },
      {
        id: 'dataset',
        title: say(reviewText.dataset),
        width: 'minmax(80px, 1fr)',
        cell: ({ dataset }) => datasets.get(dataset) ?? dataset,
      },
    ];
    return [
      ...(isLong ? whose : []),
      {
        id: 'figure',
        title: say(text.figure),
        width: 'minmax(120px, 1.4fr)',
        cell: ({ figure }) => figureTitle(figure, language),
      },
      {
        id: 'claimed',
        title: say(text.claimed),
        width: '104px',
        align: 'right',
        cell: ({ claimed }) => value(claimed),
      },
      { id: 'found', title: say(text.found), width: '104px', align: 'right', cell: ({ found }) => value(found) },
      {
        id: 'outcome',
        title: say(text.outcome),
        width: '88px',
        cell: ({ agrees }) => (
          <Mark tone={agrees ? 'good' : 'bad'} glyph={agrees ? '✓' : '✕'}>
            {say(agreementNames[agrees ? 'agrees' : 'differs'])}
          </Mark>
        ),
      },
      {
        id: 'comment',
        title: say(reviewText.findings),
        width: '84px',
        cell: ({ resource, dataset, figure }) => (
          <CommentButton
            label={say(reviewText.commentFigure, { name: figureTitle(figure, language) })}
            anchor={{ kind: 'figure', resource, dataset, figure }}
          />
        ),
      },
    ];
  }, [isLong, language, list, submission, say]);
}
