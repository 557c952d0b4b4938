import type { PackageSection } from '../../model/package';
import { packageFaults } from './package';
import { trustFaults } from './trust';

/** The section of a package that a fault of it fails. */
export function sectionOf(code: string): PackageSection {
  const fault = { ...trustFaults, ...packageFaults }[code as keyof typeof packageFaults | keyof typeof trustFaults];
  return 'section' in fault ? fault.section : 'signature';
}
