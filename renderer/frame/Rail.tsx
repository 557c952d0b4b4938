import { useMemo } from 'react';
import { badgeTexts, frameText, pageNames, versionMark } from '../../shared/text/window/frame';
import { useDesk, useOptionalReplica } from '../app/desk-context';
import { pages, type Page } from '../app/place';
import { formatCount } from '../app/formats';
import { useSay } from '../app/language';
import { badgesOf, progressOf, type Badge } from '../app/progress';
import { ActorMenu } from './ActorMenu';
import { pageIcons } from './icons';
import styles from './Rail.module.css';

/** The chain in its order, with what is left on each page; the agency above, who acts below. */
export function Rail() {
  const replica = useOptionalReplica();
  const say = useSay();
  const state = replica?.state;
  const badges = useMemo(() => (state === undefined ? {} : badgesOf(progressOf(state))), [state]);
  const agency = state?.agency.name ?? say(frameText.noWorkspace);
  return (
    <header className={styles.rail}>
      <div className={styles.brand}>
        <span className={styles.emblem} aria-hidden="true">
          {say(frameText.emblem)}
        </span>
        <div className={styles.names}>
          <div className={styles.product}>{say(frameText.product)}</div>
          <div className={styles.agency} title={agency}>
            {agency}
          </div>
        </div>
      </div>
      <nav className={styles.pages} aria-label={say(frameText.pages)}>
        {pages.map((page) => (
          <RailEntry key={page} page={page} badge={badges[page]} />
        ))}
      </nav>
      {replica && <ActorMenu replica={replica} />}
    </header>
  );
}

function RailEntry({ page, badge }: { readonly page: Page; readonly badge: Badge | undefined }) {
  const { place, go } = useDesk();
  const say = useSay();
  const Icon = pageIcons[page];
  const meaning = badge && say(badgeTexts[badge.kind], { count: formatCount(badge.count) });
  return (
    <button
      type="button"
      className={styles.entry}
      title={meaning === undefined ? say(pageNames[page]) : `${say(pageNames[page])} · ${meaning}`}
      aria-current={page === place.page && !place.creating ? 'page' : undefined}
      onClick={() => go(page)}
    >
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.name}>{say(pageNames[page])}</span>
      {badge && (
        <span className={styles.badge} data-kind={badge.kind}>
          <span aria-hidden="true">
            <BadgeMark badge={badge} />
          </span>
          <span className="only-heard">{meaning}</span>
        </span>
      )}
    </button>
  );
}

function BadgeMark({ badge: { kind, count } }: { readonly badge: Badge }) {
  const say = useSay();
  if (kind === 'done') return '✓';
  return kind === 'version' ? say(versionMark, { count }) : formatCount(count);
}
