import type { PackageSection } from '../../model/package';
import { packageFaults, type PackageFaultCode } from './package';
import { trustFaults } from './trust';

const faults = { ...trustFaults, ...packageFaults };

/** A code of a fault that verification finds, its own or the trust room's. */
export type VerificationFaultCode = PackageFaultCode | keyof typeof trustFaults;

/** Whether verification finds faults of this code. */
export function isVerificationFault(code: string): code is VerificationFaultCode {
  return Object.hasOwn(faults, code);
}

/** The section of a package that a fault of it fails. */
export function sectionOf(code: VerificationFaultCode): PackageSection {
  return faults[code].section;
}
