/** Position of a digit here is what Luhn adds for it when it is doubled: 5 → 10 → 1, 9 → 18 → 9. */
export const luhnDoubled = '0516273849';

/** Whether the digits of `text` pass Luhn's test (ISO/IEC 7812-1, annex B). False for anything but digits. */
export function passesLuhn(text: string): boolean {
  if (!/^\d+$/.test(text)) return false;
  let sum = 0;
  for (let fromRight = 1; fromRight <= text.length; fromRight += 1) {
    const digit = text.charAt(text.length - fromRight);
    sum += fromRight % 2 === 0 ? luhnDoubled.indexOf(digit) : Number(digit);
  }
  return sum % 10 === 0;
}

/** Whether `text` is a payment card number by shape: 13–19 digits, no telephone or telecom prefix, Luhn. */
export function isBankCard(text: string): boolean {
  return /^[2-69]\d{12,18}$/.test(text) && passesLuhn(text);
}
