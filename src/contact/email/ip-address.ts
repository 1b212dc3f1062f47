const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
/** Django refuses longer texts before it reads them (`MAX_IPV6_ADDRESS_LENGTH`). */
const LONGEST = 39;

function isIpV4(text: string): boolean {
  const octets = text.split('.');
  return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
}

function isIpV6(text: string): boolean {
  if (text.length > LONGEST) return false;
  const groups = text.split(':');
  if (groups.length < 3) return false;
  const last = groups.at(-1) ?? '';
  // An IPv4 address at the end stands for two groups.
  if (last.includes('.')) {
    if (!isIpV4(last)) return false;
    groups.splice(-1, 1, '0', '0');
  }
  if (groups.length > 9) return false;
  const gaps = groups.flatMap((group, index) =>
    group === '' && index > 0 && index < groups.length - 1 ? [index] : [],
  );
  if (gaps.length > 1) return false;
  const leading = groups[0] === '';
  const trailing = groups.at(-1) === '';
  const gap = gaps[0];
  if (gap === undefined)
    return groups.length === 8 && !leading && !trailing && groups.every((group) => GROUP.test(group));
  // A single colon at an end is refused; `::` there makes the neighbour of the gap empty as well.
  if (leading && gap !== 1) return false;
  if (trailing && gap !== groups.length - 2) return false;
  const written = groups.filter((group) => group !== '');
  return written.length < 8 && written.every((group) => GROUP.test(group));
}

/** Whether Python's `ipaddress` and Django's `validate_ipv46_address` take this text for an IPv4 or IPv6 address. */
export function isIpAddress(text: string): boolean {
  return isIpV4(text) || isIpV6(text);
}
