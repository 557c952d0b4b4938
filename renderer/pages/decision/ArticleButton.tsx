import { Popover } from 'antd';
import { useState } from 'react';
import type { Article, Profile } from '../../../shared/regulation';
import { articleText } from '../../../shared/text/window/decision-law';
import { useSay } from '../../app/language';
import styles from './law.module.css';

/** The number of an article; a press, or Enter on it, opens what the article says in plain words. Esc closes. */
export function ArticleButton({ article }: { readonly article: Article }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      // Within the page, as a landmark asks for whatever is read.
      getPopupContainer={(button) => button.closest('main') ?? document.body}
      open={isOpen}
      onOpenChange={setOpen}
      title={<span lang="zh-CN">{article.number}</span>}
      content={<p className={styles.paraphrase}>{say(article.paraphrase)}</p>}
    >
      <button
        type="button"
        className={styles.article}
        lang="zh-CN"
        aria-expanded={isOpen}
        aria-label={say(articleText.open, { number: article.number })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          setOpen(false);
          event.stopPropagation();
        }}
      >
        {article.number}
      </button>
    </Popover>
  );
}

/** An article by the number that a reason cites; one that the profile does not know stands as plain text. */
export function Citation({ profile, number }: { readonly profile: Profile; readonly number: string }) {
  const article = profile.articles.find((one) => one.number === number);
  return article === undefined ? <cite lang="zh-CN">{number}</cite> : <ArticleButton article={article} />;
}
