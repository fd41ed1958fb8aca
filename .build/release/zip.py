"""Packs files into a zip archive of which every byte follows from their names, their contents and one time.

zip.py OUTPUT TIME: reads a list of [name, path] as JSON; TIME is in seconds since 1970.
"""

import json
import sys
import time
import zipfile

# The oldest time that the format knows: 1980-01-01.
OLDEST = 315532800


def pack(output: str, seconds: int, files: list[list[str]]) -> None:
    """Writes the archive: sorted names, one time, one mode, no extra fields."""
    moment = time.gmtime(max(seconds, OLDEST))[:6]
    with zipfile.ZipFile(output, "w") as archive:
        for name, path in sorted(files):
            entry = zipfile.ZipInfo(name, moment)
            entry.create_system = 3  # Unix, also where this runs on another system.
            entry.external_attr = 0o100644 << 16
            with open(path, "rb") as file:
                archive.writestr(entry, file.read(), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    pack(sys.argv[1], int(sys.argv[2]), json.load(sys.stdin))
