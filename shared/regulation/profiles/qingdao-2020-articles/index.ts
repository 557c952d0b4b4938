import { dutyArticles } from './duties';
import { typeArticles } from './types';

/** 青岛市公共数据开放管理办法 (2020): every article and paragraph, in our words. */
export const qingdaoArticles = [...typeArticles, ...dutyArticles];
