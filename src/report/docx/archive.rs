//! A ZIP archive of a few named texts: deflated, without dates, without anything that could differ from one time to
//! the next.

use miniz_oxide::deflate::compress_to_vec;

/// Version of the format that readers must know: 2.0, where deflate came in.
const VERSION: u16 = 20;
/// Bit 11: names are UTF-8.
const FLAGS: u16 = 0x0800;
/// The method „deflate“.
const DEFLATE: u16 = 8;
/// 1 January 1980, midnight: the earliest day the format knows.
const TIME: u16 = 0;
/// The same: year 0 from 1980, month 1, day 1.
const DAY: u16 = 0x0021;
/// How hard it tries, from 0 to 10; above 6 little is won.
const EFFORT: u8 = 6;

/// An archive in the making.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    /// The list at its end.
    directory: Vec<u8>,
    count: u16,
}

impl Archive {
    /// Adds a text. Names and sizes stay far below the 4 GiB at which the format needs an extension.
    pub(super) fn add(&mut self, name: &str, text: &str) {
        let packed = compress_to_vec(text.as_bytes(), EFFORT);
        let offset = short(self.bytes.len());
        // What stands in front of the content, and once more in the list.
        let mut head = Vec::new();
        for word in [VERSION, FLAGS, DEFLATE, TIME, DAY] {
            head.extend(word.to_le_bytes());
        }
        // The length of the name takes two bytes, and the two zeros behind it say that nothing more follows.
        for long in [checksum(text.as_bytes()), short(packed.len()), short(text.len()), short(name.len())] {
            head.extend(long.to_le_bytes());
        }
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&head);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);
        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&head);
        // No comment, first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.count += 1;
    }

    /// The archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let offset = short(self.bytes.len());
        let length = short(self.directory.len());
        self.bytes.extend(self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(self.count.to_le_bytes());
        self.bytes.extend(self.count.to_le_bytes());
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend([0; 2]);
        self.bytes
    }
}

fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// CRC-32 as ZIP wants it (ISO 3309, bits reflected).
fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let carry = crc & 1;
            crc >>= 1;
            if carry == 1 {
                crc ^= 0xedb8_8320;
            }
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_standard() {
        // The check value of CRC-32/ISO-HDLC.
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
