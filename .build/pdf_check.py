"""Checks report PDFs; started by pdf-check, which brings the libraries.

Prints one line per finding: file, what it is, rule, message.
The exit status is 1 if there is an error, 0 if there are only warnings.
"""

import hashlib
import re
import shutil
import sys
import tempfile
from pathlib import Path

import outloud
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

NUMBER = "{http://www.aiim.org/pdfa/ns/id/}part"
LEVEL = "{http://www.aiim.org/pdfa/ns/id/}conformance"
ACCESSIBLE = "{http://www.aiim.org/pdfua/ns/id/}part"
TITLE = "{http://purl.org/dc/elements/1.1/}title"
MODIFIED = re.compile(r"D:\d{4}(\d\d){0,5}")
# Rules that guess, and guess wrong here: a table of one or two rows has more
# heads of columns and rows than other cells.
UNFIT = {"TBL-010"}
HASH = re.compile(r"SHA-256: ([0-9a-f]{64})$")


def main(arguments):
    if arguments[:1] == ["--prove"]:
        return prove(Path(arguments[1]))
    failed = False
    for path in arguments:
        found = findings(path)
        for severity, rule, message in found:
            print(f"{path}: {severity} {rule}: {message}")
        errors = sum(severity == "error" for severity, _, _ in found)
        print(f"{path}: {errors} errors, {len(found) - errors} warnings")
        failed |= errors > 0
    return int(failed)


def findings(path):
    """Severity, rule and message of everything that is wrong with a file."""
    result = outloud.check(str(path))
    found = [("error", "outloud", result.error)] if result.error else []
    # Remarks ("info") are no fault.
    found += [
        (finding.severity, finding.rule, f"{finding.message} (page {finding.page}: {finding.evidence})")
        for finding in result.findings
        if finding.severity in ("error", "warning") and finding.rule not in UNFIT
    ]
    try:
        with Pdf.open(path) as pdf:
            found += [("error", rule, message) for rule, message in own_findings(pdf)]
    except pikepdf.PdfError as error:
        found.append(("error", "SYNTAX", str(error)))
    return found


def own_findings(pdf):
    yield from (("SYNTAX", problem) for problem in pdf.check_pdf_syntax())
    yield from identity(pdf)
    yield from attachments(pdf)
    yield from table_scopes(pdf)


def identity(pdf):
    """What PDF/A asks of the trailer and the metadata."""
    identifiers = pdf.trailer.get("/ID", [])
    if len(identifiers) != 2 or not all(bytes(identifier) for identifier in identifiers):
        yield "ID", "the trailer has no document ID"
    if "/Encrypt" in pdf.trailer:
        yield "ENCRYPT", "the file is encrypted"
    if "/Metadata" not in pdf.Root:
        yield "XMP", "there is no XMP metadata"
        return
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        for key, value, what in (
            (NUMBER, "3", "PDF/A-3"),
            (LEVEL, "A", "level A of PDF/A"),
            (ACCESSIBLE, "1", "PDF/UA-1"),
        ):
            if xmp.get(key) != value:
                yield "XMP", f"the metadata does not claim {what}"
        if not xmp.get(TITLE):
            yield "XMP", "the metadata has no title"


def attachments(pdf):
    """PDF/A-3: each embedded file says what it is to the document; ours also carries its hash."""
    names = pdf.Root.get("/Names", Dictionary()).get("/EmbeddedFiles", Dictionary()).get("/Names", Array())
    files = [names[index] for index in range(1, len(names), 2)]
    if not files:
        yield "AF", "no file is embedded"
    associated = list(pdf.Root.get("/AF", Array()))
    for file in files:
        if not any(other.objgen == file.objgen for other in associated):
            yield "AF", "an embedded file is not associated with the document (/AF)"
        if file.get("/AFRelationship") != Name.Source:
            yield "AF", "the relationship of the embedded file is not /Source"
        if not file.get("/F") or not file.get("/UF"):
            yield "AF", "the embedded file has no name (/F, /UF)"
        stream = file.get("/EF", Dictionary()).get("/F")
        if stream is None:
            yield "AF", "the embedded file has no content"
            continue
        if stream.get("/Subtype") != Name("/application/json"):
            yield "AF", "the embedded file is not said to be application/json"
        if not MODIFIED.match(str(stream.get("/Params", Dictionary()).get("/ModDate", ""))):
            yield "AF", "the embedded file has no date of modification"
        hash_ = HASH.search(str(file.get("/Desc", "")))
        if not hash_:
            yield "HASH", "the description of the embedded file does not end with its hash"
        elif hash_[1] != hashlib.sha256(stream.read_bytes()).hexdigest():
            yield "HASH", "the embedded file is not the one whose hash is given"


def table_scopes(pdf):
    """Heads in the head of a table are those of columns, heads in its body those of rows."""
    for part, expected in (("/THead", "/Column"), ("/TBody", "/Row")):
        for group in elements(pdf, part):
            for head in elements_below(group, "/TH"):
                if scope(head) != expected:
                    yield "SCOPE", f"a head cell in {part} has the scope {scope(head)}, not {expected}"


def scope(head):
    attributes = head.get("/A", Array())
    for attribute in attributes if isinstance(attributes, Array) else [attributes]:
        if isinstance(attribute, Dictionary) and "/Scope" in attribute:
            return str(attribute.Scope)
    return None


def elements(pdf, role):
    root = pdf.Root.get("/StructTreeRoot")
    yield from elements_below(root, role) if root is not None else ()


def elements_below(parent, role):
    children = parent.get("/K", Array())
    for child in children if isinstance(children, Array) else [children]:
        if isinstance(child, Dictionary) and "/S" in child:
            if child.S == Name(role):
                yield child
            yield from elements_below(child, role)


def first(pdf, role):
    element = next(elements(pdf, role), None)
    if element is None:
        raise SystemExit(f"The proof needs a file with a {role} element.")
    return element


def damage_scope(pdf):
    heads = elements_below(first(pdf, "/TBody"), "/TH")
    next(heads).A = Dictionary(O=Name.Table, Scope=Name.Column)


def damage_content(pdf):
    file = pdf.Root.AF[0]
    file.EF.F.write(file.EF.F.read_bytes()[:-5])


def damage_claim(pdf):
    metadata = pdf.Root.Metadata
    metadata.write(metadata.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:trap"))


def damage_file(pdf, key):
    for file in pdf.Root.AF:
        del file[key]


def damage_link(pdf):
    link = next(annotation for page in pdf.pages for annotation in page.get("/Annots", Array()))
    del link.Contents


# What is damaged, how, and the rule that must see it.
DAMAGES = (
    ("alternative text of a figure", lambda pdf: first(pdf, "/Figure").__delitem__("/Alt"), "FIG-001"),
    ("scope of a row's head", damage_scope, "SCOPE"),
    ("scope of a column's head, taken away", lambda pdf: first(pdf, "/TH").__delitem__("/A"), "TBL-002"),
    ("association of the audit", lambda pdf: pdf.Root.__delitem__("/AF"), "AF"),
    ("relationship of the audit", lambda pdf: damage_file(pdf, "/AFRelationship"), "AF"),
    ("bytes of the audit", damage_content, "HASH"),
    ("hash of the audit", lambda pdf: damage_file(pdf, "/Desc"), "HASH"),
    ("language", lambda pdf: pdf.Root.__delitem__("/Lang"), "DOC-013"),
    ("display of the title", lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"), "DOC-011"),
    ("claim of PDF/UA", damage_claim, "XMP"),
    ("description of a link", damage_link, "LNK-002"),
    ("level of a heading", lambda pdf: setattr(first(pdf, "/H2"), "S", Name.H5), "HDG-001"),
    ("structure", lambda pdf: pdf.Root.__delitem__("/StructTreeRoot"), "DOC-002"),
    ("trailer ID", None, "ID"),
)


def prove(path):
    """Damages copies of a good file; every damage must be found as an error of its rule."""
    errors = [finding for finding in findings(path) if finding[0] == "error"]
    if errors:
        print(f"{path} is no good file to begin with: {errors}")
        return 1
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "damaged.pdf"
        for what, damage, rule in DAMAGES:
            if damage is None:
                # A library would write a new ID.
                copy.write_bytes(re.sub(rb"/ID\s*\[", b"/XX [", path.read_bytes()))
            else:
                shutil.copy(path, copy)
                with Pdf.open(copy, allow_overwriting_input=True) as pdf:
                    damage(pdf)
                    pdf.save(copy, static_id=True)
            found = {other for severity, other, _ in findings(copy) if severity == "error"}
            print(f"{'found ' if rule in found else 'MISSED'} {what}: {', '.join(sorted(found)) or 'nothing'}")
            missed += rule not in found
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
