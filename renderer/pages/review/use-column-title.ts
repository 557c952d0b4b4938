import { listColumns } from '../../../shared/model/openlist';
import { columnTitle } from '../../../shared/rules/list-cells';
import { partTitle } from '../../../shared/text/list-sheets';
import { useLanguage } from '../../app/language';
import { useListProfile } from './use-profile';

/** Says how a column of the list is called: in Chinese as the city prints it, where its regulation is known. */
export function useColumnTitle(): (column: string) => string {
  const language = useLanguage();
  const profile = useListProfile();
  return (column) => {
    const own = listColumns.find((one) => one === column);
    if (own !== undefined && language === 'zh' && profile !== null) return columnTitle(profile, own);
    return partTitle(column, language);
  };
}
