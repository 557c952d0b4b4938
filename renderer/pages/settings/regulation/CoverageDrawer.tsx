import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Profile } from '../../../../shared/regulation';
import { coverageText as text } from '../../../../shared/text/window/regulation-file';
import { formatCount } from '../../../app/formats';
import { useLanguage, useSay } from '../../../app/language';
import { SearchField } from '../../../components/SearchField';
import { SideDrawer } from '../../../components/SideDrawer';
import { answerFilters, countAnswers, coverageOfAny, narrowCoverage, type AnswerFilter } from './coverage';
import { CoverageTable } from './CoverageTable';
import styles from './regulation.module.css';

interface CoverageDrawerProps {
  /** Whose articles are shown; null: nothing. */
  readonly profile: Profile | null;
  readonly onClose: () => void;
}

/** Every article of a regulation with where in the program it is met, to be searched and printed. */
export function CoverageDrawer({ profile, onClose }: CoverageDrawerProps) {
  const say = useSay();
  const language = useLanguage();
  const [filter, setFilter] = useState<AnswerFilter>('all');
  const [words, setWords] = useState('');
  const covered = useMemo(() => coverageOfAny(profile, language), [profile, language]);
  const counts = useMemo(() => countAnswers(covered), [covered]);
  const rows = useMemo(() => narrowCoverage(covered, filter, words), [covered, filter, words]);
  const title = profile ? say(text.title, { title: say(profile.title) }) : '';
  return (
    <SideDrawer
      title={title}
      open={profile !== null}
      onClose={onClose}
      width={960}
      actions={
        <>
          <Button onClick={onClose}>{say(text.close)}</Button>
          <Button type="primary" disabled={rows.length === 0} onClick={() => window.print()}>
            {say(text.print)}
          </Button>
        </>
      }
    >
      <div className={styles.find}>
        <SearchField label={say(text.find)} value={words} onChange={setWords} />
        <Select
          aria-label={say(text.filter)}
          popupMatchSelectWidth={false}
          value={filter}
          onChange={setFilter}
          options={answerFilters
            .filter((one) => one === 'all' || counts[one] > 0)
            .map((one) => ({
              value: one,
              label: say(text.counted, { name: say(text[one]), count: formatCount(counts[one]) }),
            }))}
        />
      </div>
      <CoverageTable title={title} rows={rows} />
    </SideDrawer>
  );
}
