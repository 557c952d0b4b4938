import { writeElement } from './algorithms/strictder';
import { tags, type Element } from './ber';

const UTC = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** UTCTime for 1950 … 2049, GeneralizedTime otherwise (RFC 5652, 11.3; RFC 5280, 4.1.2.5); to the second. */
export function writeTime(date: Date): Uint8Array {
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14);
  const year = date.getUTCFullYear();
  return year >= 1950 && year <= 2049
    ? writeElement(tags.utcTime, Buffer.from(`${digits.slice(2)}Z`, 'latin1'))
    : writeElement(tags.generalizedTime, Buffer.from(`${digits}Z`, 'latin1'));
}

/** A moment in UTC to the second; null if it is written otherwise, or is none. */
export function readTime({ tag, content }: Element): Date | null {
  const text = Buffer.from(content).toString('latin1');
  const match = (tag === tags.utcTime ? UTC : tag === tags.generalizedTime ? GENERALIZED : /^\b$/).exec(text);
  if (!match) return null;
  const [, year = '', ...rest] = match;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const [month, day, hour, minute, second] = rest;
  const iso = `${century}${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) || date.toISOString() !== iso ? null : date;
}
