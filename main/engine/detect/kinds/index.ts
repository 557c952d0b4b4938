import { address } from './address';
import { age } from './age';
import { bankCard } from './bank-card';
import { biometric } from './biometric';
import { birthDate } from './birth-date';
import { email } from './email';
import { freeText } from './free-text';
import { health } from './health';
import { ip } from './ip';
import { landline } from './landline';
import { latitude } from './latitude';
import { longitude } from './longitude';
import { mac } from './mac';
import { medicalRecord } from './medical-record';
import { minor } from './minor';
import { mobilePhone } from './mobile-phone';
import { orgCode } from './org-code';
import { passport } from './passport';
import { personName } from './person-name';
import { plate } from './plate';
import { religion } from './religion';
import { residentId } from './resident-id';
import { secretMark } from './secret-mark';
import { socialSecurity } from './social-security';
import { studentNumber } from './student-number';
import { uscc } from './uscc';
import type { KindRule } from '../rule';

/** Every kind that detection knows. Of two that are equally sure the earlier stands: what can be checked comes first. */
export const kindRules: readonly KindRule[] = [
  residentId,
  uscc,
  bankCard,
  mobilePhone,
  landline,
  email,
  passport,
  plate,
  orgCode,
  mac,
  ip,
  secretMark,
  religion,
  biometric,
  medicalRecord,
  socialSecurity,
  studentNumber,
  minor,
  personName,
  birthDate,
  age,
  longitude,
  latitude,
  health,
  address,
  freeText,
];
