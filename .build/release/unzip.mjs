// Reads a zip archive, independently of the program that wrote it, with everything that could differ between two.

import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

// [{ name, content, time, mode, extra, comment }] in the order of the archive; `extra` and `comment` are lengths in
// bytes, of both places where an entry is described.
export function unzip(bytes) {
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error('the archive does not end as archives without a comment do');
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`there is no entry at ${at}`);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const place = bytes.readUInt32LE(at + 42);
    const data = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    const entry = {
      name,
      content: bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed),
      time: moment(bytes.readUInt16LE(at + 14), bytes.readUInt16LE(at + 12)),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      extra: extra + bytes.readUInt16LE(place + 28),
      comment,
    };
    at += 46 + nameLength + extra + comment;
    return entry;
  });
}

// Dates count from 1980, seconds in steps of two.
function moment(date, time) {
  const two = (number) => String(number).padStart(2, '0');
  return `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
