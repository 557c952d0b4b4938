import { Button, Dropdown, type MenuProps } from 'antd';
import { memo, useState } from 'react';
import type { CatalogueView } from '../../../../shared/contract/catalogue-view';
import { viewsText } from '../../../../shared/text/window/catalogue-views';
import { useDesk } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { isNarrowed } from '../Filters';
import type { CatalogueFilters } from '../rows';
import { SaveViewDialog } from './SaveViewDialog';
import { viewInUse, withoutView, withView } from './views';
import styles from './views.module.css';

interface SavedViewsProps {
  readonly typed: string;
  readonly filters: CatalogueFilters;
  /** The same function as long as it does the same. */
  readonly onApply: (view: CatalogueView) => void;
}

/** The filters that the person keeps under names: to apply one, save the present ones, delete the one in use. */
export const SavedViews = memo(SavedViewsMenu);

const none: readonly CatalogueView[] = [];

function SavedViewsMenu({ typed, filters, onApply }: SavedViewsProps) {
  const { preferences, setPreferences } = useDesk();
  const { tell } = useTasks();
  const say = useSay();
  const [isSaving, setSaving] = useState(false);
  const views = preferences.catalogueViews ?? none;
  const used = viewInUse(views, typed, filters);
  const keep = (catalogueViews: CatalogueView[]) => void setPreferences({ catalogueViews }).catch(tell);

  const menu: MenuProps = {
    // By number, for a view may have any name.
    selectedKeys: used ? [`${views.indexOf(used)}`] : [],
    items: [
      ...(views.length === 0 ? [{ key: 'none', label: say(viewsText.none), disabled: true }] : []),
      ...views.map((view, number) => ({ key: `${number}`, label: view.name, onClick: () => onApply(view) })),
      { type: 'divider' as const },
      {
        key: 'save',
        label: say(viewsText.save),
        disabled: used !== null || !isNarrowed(typed, filters),
        onClick: () => setSaving(true),
      },
      ...(used
        ? [
            {
              key: 'remove',
              label: say(viewsText.remove, { name: used.name }),
              onClick: () => keep(withoutView(views, used.name)),
            },
          ]
        : []),
    ],
  };
  const label = used ? say(viewsText.chosen, { name: used.name }) : say(viewsText.menu);
  return (
    <>
      <Dropdown menu={menu} trigger={['click']} autoFocus>
        <Button className={styles.button} aria-haspopup="menu" aria-label={label} title={label}>
          <span className={styles.name}>{used?.name ?? say(viewsText.menu)}</span>
          <span aria-hidden="true">▾</span>
        </Button>
      </Dropdown>
      {isSaving && (
        <SaveViewDialog
          views={views}
          typed={typed.trim()}
          filters={filters}
          onSave={(view) => {
            keep(withView(views, view));
            setSaving(false);
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
