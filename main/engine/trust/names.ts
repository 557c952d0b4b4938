import { PrintableString, Set as Asn1Set, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, RelativeDistinguishedNames } from 'pkijs';
import { sequence, toBuffer, toDer } from './der';
import { oids } from './oids';

/** Short names of the attributes that people know (RFC 4514, 3); any other shows as its number. */
const shortNames: Readonly<Record<string, string>> = {
  [oids.commonName]: 'CN',
  [oids.serialNumber]: 'serialNumber',
  [oids.country]: 'C',
  [oids.locality]: 'L',
  [oids.province]: 'ST',
  [oids.organization]: 'O',
  [oids.organizationalUnit]: 'OU',
};

/** Attributes that must be PrintableString (RFC 5280, appendix A); the others are written as UTF8String. */
const printable: readonly string[] = [oids.country, oids.serialNumber];

/** One attribute of a distinguished name: its type's number and its value as text. */
export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

/** A distinguished name (RFC 5280, 4.1.2.4) of one attribute a level, from the outermost in. */
export function makeName(attributes: readonly NameAttribute[]): RelativeDistinguishedNames {
  const levels = attributes.map(({ type, value }) => {
    const text = printable.includes(type) ? new PrintableString({ value }) : new Utf8String({ value });
    return new Asn1Set({ value: [new AttributeTypeAndValue({ type, value: text }).toSchema()] });
  });
  // The library would put all attributes into one level; a name that it has read it keeps as it was.
  return nameFrom(toDer(sequence(...levels)));
}

/** A distinguished name as its DER has it. */
export function nameFrom(der: Uint8Array): RelativeDistinguishedNames {
  return RelativeDistinguishedNames.fromBER(toBuffer(der));
}

/** The attributes of a distinguished name, from the outermost in. */
export function readName(name: RelativeDistinguishedNames): NameAttribute[] {
  return name.typesAndValues.map(({ type, value }) => {
    const text: unknown = value.valueBlock.value;
    return { type, value: typeof text === 'string' ? text : `#${Buffer.from(toDer(value)).toString('hex')}` };
  });
}

/**
 * A name as people read it, in the manner of RFC 4514: `CN=…,O=…,C=CN`. Invisible characters (controls, changes of writing
 * direction) are escaped, so that a hostile certificate cannot make its name look like another.
 */
export function showName(attributes: readonly NameAttribute[]): string {
  return attributes
    .toReversed()
    .map(({ type, value }) => `${shortNames[type] ?? type}=${escapeValue(value)}`)
    .join(',');
}

function escapeValue(value: string): string {
  return value
    .replace(/[\\,+"<>;=]|^[ #]| $/g, '\\$&')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (hidden) =>
      [...Buffer.from(hidden, 'utf8')].map((byte) => `\\${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    );
}
