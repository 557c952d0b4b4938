import { Select } from 'antd';
import { z } from 'zod';
import { feet, type Foot } from '../../../shared/model/dataset';
import { footNames, readText } from '../../../shared/text/window/reading';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import type { Whole } from './use-reading';

/** Warnings that tell of rows at the end, by what leaves them out. */
const FOUND: Readonly<Record<Exclude<Foot, 'keep'>, RegExp>> = { notes: /^note-row/, all: /^total-row/ };

const counted = z.looseObject({ code: z.string(), count: z.number() });

interface FootFieldProps {
  readonly id: string;
  readonly value: Foot;
  readonly warnings: Whole['warnings'];
  readonly onChange: (foot: Foot) => void;
}

/** Which rows at the end are left out, with how many of them were found. */
export function FootField({ id, value, warnings, onChange }: FootFieldProps) {
  const say = useSay();
  const faults = warnings.flatMap((warning) => counted.safeParse(warning).data ?? []);
  const found = (pattern: RegExp) =>
    faults.filter(({ code }) => pattern.test(code)).reduce((sum, { count }) => sum + count, 0);
  const notes = found(FOUND.notes);
  const counts = { keep: 0, notes, all: notes + found(FOUND.all) };
  return (
    <Select<Foot>
      id={id}
      value={value}
      options={feet.map((foot) => {
        const choice = say(footNames[foot]);
        const count = counts[foot];
        const label = count === 0 ? choice : say(readText.footCount, { choice, count: formatCount(count) });
        return { value: foot, label };
      })}
      onChange={onChange}
    />
  );
}
