//! Reads a PDF back as somebody with a screen reader meets it: structure with its text, attributes, links, bookmarks,
//! metadata, embedded files.

use std::collections::HashMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream, String as PdfString};

/// What a PDF says.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) language: String,
    pub(crate) is_marked: bool,
    pub(crate) shows_title: bool,
    pub(crate) xmp: String,
    pub(crate) structure: Element,
    /// What is drawn on each page, in the order of the file.
    pub(crate) pages: Vec<Vec<Drawn>>,
    pub(crate) links: Vec<Link>,
    /// Bookmarks: how deep, title, page counted from 1.
    pub(crate) bookmarks: Vec<(usize, String, usize)>,
    pub(crate) files: Vec<EmbeddedFile>,
}

/// A structure element.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    pub(crate) role: String,
    pub(crate) language: Option<String>,
    pub(crate) alternative: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) numbering: Option<String>,
    pub(crate) extent: Option<Vec<f32>>,
    pub(crate) children: Vec<Child>,
}

/// What an element holds.
#[derive(Clone, Debug)]
pub(crate) enum Child {
    Element(Element),
    /// Something drawn: the page counted from 1, and the text.
    Content(usize, String),
    /// A link, counted from 0.
    Link(usize),
}

/// A piece of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Drawn {
    /// Its number within the page, or what kind of artifact it is.
    pub(crate) owner: Owner,
    /// What it says to people who copy it or have it read aloud.
    pub(crate) text: String,
    /// What it says to programs that only know the table of the font.
    pub(crate) mapped: String,
    pub(crate) language: Option<String>,
}

/// What a piece belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Owner {
    #[default]
    Nothing,
    Structure(i64),
    Artifact(String),
}

/// A link.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// Counted from 1.
    pub(crate) page: usize,
    pub(crate) description: String,
    pub(crate) address: Option<String>,
    /// The page it leads to, counted from 1.
    pub(crate) goal: Option<usize>,
}

/// An embedded file.
#[derive(Clone, Debug)]
pub(crate) struct EmbeddedFile {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) relationship: String,
    pub(crate) kind: String,
    pub(crate) modified: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) is_associated: bool,
}

/// Reads a file.
#[track_caller]
pub(crate) fn read(bytes: &[u8]) -> Reading {
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalog");
    let pages: Vec<ObjectIdentifier> =
        pdf.pages().iter().map(|page| page.raw().obj_id().expect("a page object")).collect();
    let drawn: Vec<Vec<Drawn>> = pdf.pages().iter().map(drawn_on).collect();
    let mut links = Vec::new();
    let mut link_ids = HashMap::new();
    for (index, page) in pdf.pages().iter().enumerate() {
        let annotations: Option<Array<'_>> = page.raw().get("Annots");
        for reference in annotations.iter().flat_map(Array::raw_iter) {
            let id: ObjectIdentifier = reference.as_obj_ref().expect("an indirect annotation").into();
            let annotation: Dict<'_> = pdf.xref().get(id).expect("an annotation");
            link_ids.insert(id, links.len());
            links.push(Link {
                page: index + 1,
                description: text(&annotation, "Contents").unwrap_or_default(),
                address: annotation.get::<Dict<'_>>("A").and_then(|action| text(&action, "URI")),
                goal: annotation.get::<Array<'_>>("Dest").and_then(|goal| page_of(&goal, &pages)),
            });
        }
    }
    let reader = Reader { pages: &pages, drawn: &drawn, link_ids: &link_ids };
    let root: Dict<'_> = catalog.get("StructTreeRoot").expect("a structure tree");
    let structure = reader.children(&root, None);
    let [Child::Element(structure)] = structure.as_slice() else { panic!("one root element: {structure:?}") };
    let mut bookmarks = Vec::new();
    if let Some(outline) = catalog.get::<Dict<'_>>("Outlines") {
        read_bookmarks(&outline, 0, &pages, &mut bookmarks);
    }
    let metadata: Stream<'_> = catalog.get("Metadata").expect("metadata");
    Reading {
        language: text(&catalog, "Lang").unwrap_or_default(),
        is_marked: catalog.get::<Dict<'_>>("MarkInfo").and_then(|info| info.get("Marked")).unwrap_or(false),
        shows_title: catalog
            .get::<Dict<'_>>("ViewerPreferences")
            .and_then(|preferences| preferences.get("DisplayDocTitle"))
            .unwrap_or(false),
        xmp: String::from_utf8(metadata.decoded().expect("readable metadata").to_vec()).expect("UTF-8"),
        structure: structure.clone(),
        links,
        bookmarks,
        files: files(&catalog),
        pages: drawn,
    }
}

impl Element {
    /// Its text with that of all elements inside.
    pub(crate) fn text(&self) -> String {
        self.children
            .iter()
            .map(|child| match child {
                Child::Element(element) => element.text(),
                Child::Content(_, text) => text.clone(),
                Child::Link(_) => String::new(),
            })
            .collect()
    }

    /// All elements of a role inside, in reading order.
    pub(crate) fn all(&self, role: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in self.elements() {
            if child.role == role {
                found.push(child);
            }
            found.extend(child.all(role));
        }
        found
    }

    /// The elements directly inside.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Content(..) | Child::Link(_) => None,
        })
    }

    /// The pages it stands on, in order and each once.
    pub(crate) fn pages(&self) -> Vec<usize> {
        let mut pages = Vec::new();
        for child in &self.children {
            match child {
                Child::Element(element) => pages.extend(element.pages()),
                Child::Content(page, _) => pages.push(*page),
                Child::Link(_) => {}
            }
        }
        pages.dedup();
        pages
    }

    /// Roles as one line: `P(Span Link)`; content is left out.
    pub(crate) fn roles(&self) -> String {
        let inner: Vec<String> = self.elements().map(Element::roles).collect();
        if inner.is_empty() { self.role.clone() } else { format!("{}({})", self.role, inner.join(" ")) }
    }
}

struct Reader<'a> {
    pages: &'a [ObjectIdentifier],
    drawn: &'a [Vec<Drawn>],
    link_ids: &'a HashMap<ObjectIdentifier, usize>,
}

impl Reader<'_> {
    fn element(&self, dict: &Dict<'_>) -> Element {
        let mut element = Element {
            role: name(dict, "S").expect("a role"),
            language: text(dict, "Lang"),
            alternative: text(dict, "Alt"),
            title: text(dict, "T"),
            ..Element::default()
        };
        let attributes: Vec<Dict<'_>> = match dict.get::<Object<'_>>("A") {
            Some(Object::Array(array)) => array.iter().collect(),
            Some(Object::Dict(attributes)) => vec![attributes],
            _ => Vec::new(),
        };
        for attribute in attributes {
            element.scope = element.scope.or_else(|| name(&attribute, "Scope"));
            element.numbering = element.numbering.or_else(|| name(&attribute, "ListNumbering"));
            let extent = attribute.get::<Array<'_>>("BBox").map(|array| array.iter().collect());
            element.extent = element.extent.or(extent);
        }
        let page = dict.get_ref("Pg").map(|page| self.page(page.into()));
        element.children = self.children(dict, page);
        element
    }

    fn children(&self, dict: &Dict<'_>, page: Option<usize>) -> Vec<Child> {
        match dict.get::<Object<'_>>("K") {
            Some(Object::Array(array)) => array.iter::<Object<'_>>().map(|child| self.child(child, page)).collect(),
            Some(child) => vec![self.child(child, page)],
            None => Vec::new(),
        }
    }

    fn child(&self, child: Object<'_>, page: Option<usize>) -> Child {
        match child {
            Object::Number(number) => self.content(page.expect("a page"), number.as_i64()),
            Object::Dict(dict) if dict.contains_key("MCID") => {
                let page = dict.get_ref("Pg").map(|page| self.page(page.into())).or(page);
                self.content(page.expect("a page"), dict.get("MCID").expect("a number"))
            }
            Object::Dict(dict) if dict.contains_key("Obj") => {
                Child::Link(self.link_ids[&dict.get_ref("Obj").expect("a reference").into()])
            }
            Object::Dict(dict) => Child::Element(self.element(&dict)),
            other => panic!("no structure: {other:?}"),
        }
    }

    fn content(&self, page: usize, number: i64) -> Child {
        let owner = Owner::Structure(number);
        let drawn = self.drawn[page - 1].iter().filter(|drawn| drawn.owner == owner);
        Child::Content(page, drawn.map(|drawn| drawn.text.as_str()).collect())
    }

    fn page(&self, id: ObjectIdentifier) -> usize {
        self.pages.iter().position(|page| *page == id).expect("a page") + 1
    }
}

/// The pieces of a page.
fn drawn_on(page: &hayro_syntax::page::Page<'_>) -> Vec<Drawn> {
    let mut pieces = Vec::new();
    // What is open: the piece, and whether the table of the font is overridden.
    let mut open: Vec<Option<String>> = Vec::new();
    let mut current = Drawn::default();
    let mut font = HashMap::new();
    let mut operations = page.operations();
    while let Some(operation) = operations.next() {
        let operands: Vec<&Object<'_>> = operation.operands().collect();
        match &**operation.operator {
            b"BDC" => {
                let [Object::Name(tag), Object::Dict(properties)] = operands.as_slice() else { panic!("{operands:?}") };
                let actual = text(properties, "ActualText");
                if open.is_empty() {
                    let owner = if tag.as_str() == "Artifact" {
                        Owner::Artifact(
                            name(properties, "Subtype").or_else(|| name(properties, "Type")).unwrap_or_default(),
                        )
                    } else {
                        Owner::Structure(properties.get("MCID").expect("a number"))
                    };
                    current = Drawn { owner, language: text(properties, "Lang"), ..Drawn::default() };
                }
                current.text.push_str(actual.as_deref().unwrap_or_default());
                open.push(actual);
            }
            b"BMC" => {
                assert!(open.is_empty());
                current = Drawn { owner: Owner::Artifact(String::new()), ..Drawn::default() };
                open.push(None);
            }
            b"EMC" => {
                open.pop().expect("an open piece");
                if open.is_empty() {
                    pieces.push(std::mem::take(&mut current));
                }
            }
            b"Tf" => {
                let [Object::Name(resource), ..] = operands.as_slice() else { panic!("{operands:?}") };
                font = table(&page.resources().get_font(resource).expect("a font"));
            }
            b"Tj" | b"TJ" => {
                let strings: Vec<PdfString<'_>> = match operands.as_slice() {
                    [Object::String(string)] => vec![string.clone()],
                    [Object::Array(array)] => array
                        .iter::<Object<'_>>()
                        .filter_map(|object| match object {
                            Object::String(string) => Some(string),
                            _ => None,
                        })
                        .collect(),
                    _ => panic!("{operands:?}"),
                };
                for glyph in strings.iter().flat_map(|string| string.as_bytes().chunks(2)) {
                    let said = font.get(glyph).unwrap_or_else(|| panic!("glyph {glyph:?} means nothing"));
                    current.mapped.push_str(said);
                    if open.iter().all(Option::is_none) {
                        current.text.push_str(said);
                    }
                }
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
    pieces
}

/// What the glyphs of a font mean.
fn table(font: &Dict<'_>) -> HashMap<Vec<u8>, String> {
    let stream: Stream<'_> = font.get("ToUnicode").expect("a table of meanings");
    let text = String::from_utf8(stream.decoded().expect("a readable table").to_vec()).expect("ASCII");
    let mut table = HashMap::new();
    let mut is_inside = false;
    for line in text.lines() {
        if line.ends_with("beginbfchar") {
            is_inside = true;
        } else if line.ends_with("endbfchar") {
            is_inside = false;
        } else if is_inside {
            let (glyph, meaning) = line.split_once(' ').expect("a pair");
            table.insert(hex(glyph), utf16(&hex(meaning)));
        }
        assert!(!line.ends_with("beginbfrange"), "ranges are not read here");
    }
    table
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.trim().trim_matches(['<', '>']).bytes().collect();
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16).expect("hexadecimal digits"))
        .collect()
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|pair| u16::from(pair[0]) << 8 | u16::from(pair[1])).collect();
    String::from_utf16(&units).expect("UTF-16")
}

fn text(dict: &Dict<'_>, key: &str) -> Option<String> {
    let string: PdfString<'_> = dict.get(key)?;
    let bytes = string.as_bytes();
    Some(match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => utf16(rest),
        None => String::from_utf8(bytes.to_vec()).expect("ASCII"),
    })
}

fn name(dict: &Dict<'_>, key: &str) -> Option<String> {
    dict.get::<Name<'_>>(key).map(|name| name.as_str().to_owned())
}

fn page_of(goal: &Array<'_>, pages: &[ObjectIdentifier]) -> Option<usize> {
    let MaybeRef::Ref(reference) = goal.raw_iter().next()? else { return None };
    pages.iter().position(|page| *page == reference.into()).map(|index| index + 1)
}

fn read_bookmarks(
    parent: &Dict<'_>,
    depth: usize,
    pages: &[ObjectIdentifier],
    found: &mut Vec<(usize, String, usize)>,
) {
    let mut next: Option<Dict<'_>> = parent.get("First");
    while let Some(item) = next {
        let goal: Array<'_> = item.get("Dest").expect("a destination");
        found.push((depth, text(&item, "Title").expect("a title"), page_of(&goal, pages).expect("a page")));
        read_bookmarks(&item, depth + 1, pages, found);
        next = item.get("Next");
    }
}

fn files(catalog: &Dict<'_>) -> Vec<EmbeddedFile> {
    let tree: Option<Dict<'_>> = catalog.get::<Dict<'_>>("Names").and_then(|names| names.get("EmbeddedFiles"));
    let Some(names) = tree.and_then(|tree| tree.get::<Array<'_>>("Names")) else { return Vec::new() };
    let associated: Vec<_> =
        catalog.get::<Array<'_>>("AF").iter().flat_map(Array::raw_iter).filter_map(|file| file.as_obj_ref()).collect();
    names
        .raw_iter()
        .zip(names.iter::<Object<'_>>())
        .skip(1)
        .step_by(2)
        .map(|(reference, file)| {
            let file = file.into_dict().expect("a file");
            let stream: Stream<'_> = file.get::<Dict<'_>>("EF").expect("content").get("F").expect("a stream");
            let parameters: Dict<'_> = stream.dict().get("Params").expect("parameters");
            EmbeddedFile {
                name: text(&file, "UF").expect("a name"),
                description: text(&file, "Desc").expect("a description"),
                relationship: name(&file, "AFRelationship").expect("a relationship"),
                kind: name(stream.dict(), "Subtype").expect("a kind"),
                modified: text(&parameters, "ModDate").expect("a date"),
                bytes: stream.decoded().expect("readable content").to_vec(),
                is_associated: reference.as_obj_ref().is_some_and(|reference| associated.contains(&reference)),
            }
        })
        .collect()
}
