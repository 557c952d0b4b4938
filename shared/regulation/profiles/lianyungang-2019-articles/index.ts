import { listArticles } from './list';
import { oversightArticles } from './oversight';
import { typeArticles } from './types';
import { useArticles } from './use';

/** 连云港市公共数据开放与开发利用管理暂行办法 (2019): every article, paragraph and item, in our words. */
export const lianyungangArticles = [...typeArticles, ...listArticles, ...useArticles, ...oversightArticles];
