/** As much of an address as a person can tell it by. */
const LONGEST = 80;
const END = 24;

/** An address as it is shown: hundreds of characters of it would bury what is said of it. Its beginning says who it is. */
export function shortAddress(address: string): string {
  if (address.length <= LONGEST) return address;
  return `${address.slice(0, LONGEST - END - 1)}…${address.slice(-END)}`;
}
