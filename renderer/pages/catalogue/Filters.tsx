import { Button, Select } from 'antd';
import { memo, useState } from 'react';
import type { OpeningType } from '../../../shared/model/decision';
import { openingTypes } from '../../../shared/model/decision';
import { catalogueText } from '../../../shared/text/window/catalogue';
import { typeNames } from '../../../shared/text/terms';
import { useSay } from '../../app/language';
import { noFilters, type CatalogueFilters, type WordFilter } from './rows';

/** Stands for "whatever" in a list of choices; no type, and no department, begins so. */
const ANY = ' any';

interface FiltersProps {
  readonly filters: CatalogueFilters;
  /** What can be chosen of each. */
  readonly words: Readonly<Record<WordFilter, readonly string[]>>;
  /** Whether anything narrows the table, typed words among it. */
  readonly narrowed: boolean;
  readonly onChange: (filters: CatalogueFilters) => void;
  readonly onClear: () => void;
}

/** What narrows the table of resources down, besides the words typed, which it need not be drawn anew for. */
export const Filters = memo(FilterFields);

const anyWord = {
  department: catalogueText.anyDepartment,
  sharing: catalogueText.anySharing,
  cycle: catalogueText.anyCycle,
  format: catalogueText.anyFormat,
} as const;
const wordNames = {
  department: catalogueText.filterDepartment,
  sharing: catalogueText.columnSharing,
  cycle: catalogueText.columnCycle,
  format: catalogueText.filterFormat,
} as const;

function FilterFields({ filters, words, narrowed, onChange, onClear }: FiltersProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const types = [...openingTypes, 'undecided'] as const;
  return (
    <>
      <Select
        aria-label={say(catalogueText.filterType)}
        style={{ width: 132 }}
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
        style={{ width: 128 }}
        popupMatchSelectWidth={false}
        value={filters.data ?? ANY}
        options={[
          { value: ANY, label: say(catalogueText.anyData) },
          { value: 'with', label: say(catalogueText.withData) },
          { value: 'without', label: say(catalogueText.withoutData) },
        ]}
        onChange={(data) => onChange({ ...filters, data: data === ANY ? null : (data as 'with' | 'without') })}
      />
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(catalogueText.moreFilters, {
          count: Object.keys(anyWord).filter((name) => filters[name as WordFilter] !== null).length,
        })}
      </Button>
      {isOpen &&
        (Object.keys(anyWord) as WordFilter[]).map((filter) => (
          <Select
            key={filter}
            aria-label={say(wordNames[filter])}
            style={{ width: 148 }}
            popupMatchSelectWidth={false}
            showSearch={{ optionFilterProp: 'label' }}
            value={filters[filter] ?? ANY}
            options={[
              { value: ANY, label: say(anyWord[filter]) },
              ...words[filter].map((word) => ({
                value: word,
                label:
                  word === '' ? say(filter === 'department' ? catalogueText.noDepartment : catalogueText.noWord) : word,
              })),
            ]}
            onChange={(word) => onChange({ ...filters, [filter]: word === ANY ? null : word })}
          />
        ))}
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
