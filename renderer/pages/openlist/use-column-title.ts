import { listColumns } from '../../../shared/model/openlist';
import { columnTitle } from '../../../shared/rules/list-cells';
import { differenceTitles } from '../../../shared/text/window/openlist';
import { useLanguage } from '../../app/language';
import { useProfile } from './use-profile';

/** Says how a column of the list is called: in Chinese as the city prints it. */
export function useColumnTitle(): (column: string) => string {
  const language = useLanguage();
  const profile = useProfile();
  return (column) => {
    const own = listColumns.find((one) => one === column);
    if (own !== undefined && language === 'zh') return columnTitle(profile, own);
    return Object.hasOwn(differenceTitles, column)
      ? differenceTitles[column as keyof typeof differenceTitles][language]
      : column;
  };
}
