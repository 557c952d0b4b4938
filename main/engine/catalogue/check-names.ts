import { checkNames as namesAmong } from '../../../shared/rules/catalogue/lint/names';
import type { FaultBook } from './faults';
import type { Header } from './header';
import type { ResourceValues } from './values';

/** Checks the resources' names and codes against each other, as one can only with the whole catalogue in view. */
export function checkNames(resources: readonly ResourceValues[], { columns }: Header, faults: FaultBook): void {
  const named = resources.map(({ fields }) => ({ name: fields.name.text, code: fields.code.text }));
  for (const { at, other, field, code } of namesAmong(named)) {
    const row = resources[at]?.fields[field].row ?? 0;
    const twin = other === null ? undefined : resources[other]?.fields[field].row;
    faults.add(code, row, columns.get(field) ?? 0, twin === undefined ? {} : { other: twin + 1 });
  }
}
