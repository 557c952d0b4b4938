import { Button, Select } from 'antd';
import { memo } from 'react';
import type { OpeningType } from '../../../shared/model/decision';
import { openingTypes } from '../../../shared/model/decision';
import { catalogueText } from '../../../shared/text/window/catalogue';
import { typeNames } from '../../../shared/text/terms';
import { useSay } from '../../app/language';
import { noFilters, type CatalogueFilters } from './rows';

/** Stands for "whatever" in a list of choices; no type, and no department, begins so. */
const ANY = ' any';

interface FiltersProps {
  readonly filters: CatalogueFilters;
  readonly departments: readonly string[];
  /** Whether anything narrows the table, typed words among it. */
  readonly narrowed: boolean;
  readonly onChange: (filters: CatalogueFilters) => void;
  readonly onClear: () => void;
}

/** What narrows the table of resources down, besides the words typed, which it need not be drawn anew for. */
export const Filters = memo(FilterFields);

function FilterFields({ filters, departments, narrowed, onChange, onClear }: FiltersProps) {
  const say = useSay();
  const types = [...openingTypes, 'undecided'] as const;
  return (
    <>
      <Select
        aria-label={say(catalogueText.filterType)}
        style={{ width: 148 }}
        popupMatchSelectWidth={false}
        value={filters.type ?? ANY}
        options={[
          { value: ANY, label: say(catalogueText.anyType) },
          ...types.map((type) => ({ value: type, label: say(typeNames[type]) })),
        ]}
        onChange={(type) => onChange({ ...filters, type: type === ANY ? null : (type as OpeningType | 'undecided') })}
      />
      <Select
        aria-label={say(catalogueText.filterData)}
        style={{ width: 140 }}
        popupMatchSelectWidth={false}
        value={filters.data ?? ANY}
        options={[
          { value: ANY, label: say(catalogueText.anyData) },
          { value: 'with', label: say(catalogueText.withData) },
          { value: 'without', label: say(catalogueText.withoutData) },
        ]}
        onChange={(data) => onChange({ ...filters, data: data === ANY ? null : (data as 'with' | 'without') })}
      />
      <Select
        aria-label={say(catalogueText.filterDepartment)}
        style={{ width: 148 }}
        popupMatchSelectWidth={false}
        value={filters.department ?? ANY}
        options={[
          { value: ANY, label: say(catalogueText.anyDepartment) },
          ...departments.map((department) => ({
            value: department,
            label: department === '' ? say(catalogueText.noDepartment) : department,
          })),
        ]}
        onChange={(department) => onChange({ ...filters, department: department === ANY ? null : department })}
      />
      {narrowed && (
        <Button type="link" size="small" onClick={onClear}>
          {say(catalogueText.clearFilters)}
        </Button>
      )}
    </>
  );
}

/** Whether a table is narrowed down by words or filters. */
export function isNarrowed(typed: string, filters: CatalogueFilters): boolean {
  return typed.trim() !== '' || Object.keys(noFilters).some((name) => filters[name as keyof CatalogueFilters] !== null);
}
