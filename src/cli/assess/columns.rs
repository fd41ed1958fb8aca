//! Records turned into columns, as Parquet stores them.
//!
//! A column holds its values without gaps, and beside them the levels from which the gaps and the lists come back
//! (Parquet format, „Nested Encoding“): the definition level says how much of the way to a value is there, the
//! repetition level whether a value begins a new record (0) or goes on with the list of the last one (1).

use ::parquet::data_type::ByteArray;

use super::record::{HintRecord, PartRecord, Record};

/// The columns, as Parquet words them. Each child of a group is a column; [`Columns::push`] fills them in this order.
pub(super) const MESSAGE: &str = include_str!("columns.schema");

/// One column.
#[derive(Default)]
pub(super) struct Cells<T> {
    /// What is there, without gaps.
    pub(super) values: Vec<T>,
    /// Definition levels.
    pub(super) definitions: Vec<i16>,
    /// Repetition levels.
    pub(super) repetitions: Vec<i16>,
}

impl<T> Cells<T> {
    fn put(&mut self, value: Option<T>, definition: i16, repetition: i16) {
        self.values.extend(value);
        self.definitions.push(definition);
        self.repetitions.push(repetition);
    }

    /// A list whose being there is worth `base` levels, of values that are always there.
    fn list<'a, I>(&mut self, base: i16, items: &'a [I], value: impl Fn(&'a I) -> T) {
        self.values_of(base, items, |item| (Some(value(item)), base + 1));
    }

    /// The same of values that may be missing.
    fn gappy_list<'a, I>(&mut self, base: i16, items: &'a [I], value: impl Fn(&'a I) -> Option<T>) {
        self.values_of(base, items, |item| {
            let value = value(item);
            let definition = base + 1 + i16::from(value.is_some());
            (value, definition)
        });
    }

    fn values_of<'a, I>(&mut self, base: i16, items: &'a [I], value: impl Fn(&'a I) -> (Option<T>, i16)) {
        if items.is_empty() {
            self.put(None, base, 0);
        }
        for (index, item) in items.iter().enumerate() {
            let (value, definition) = value(item);
            self.put(value, definition, i16::from(index > 0));
        }
    }
}

/// All columns of one type, and how many of them the record at hand has filled.
#[derive(Default)]
pub(super) struct Kind<T> {
    pub(super) columns: Vec<Cells<T>>,
    filled: usize,
}

impl<T> Kind<T> {
    /// Does something with the next column.
    fn next(&mut self, fill: impl FnOnce(&mut Cells<T>)) {
        if self.columns.len() == self.filled {
            self.columns.push(Cells { values: Vec::new(), definitions: Vec::new(), repetitions: Vec::new() });
        }
        if let Some(column) = self.columns.get_mut(self.filled) {
            fill(column);
        }
        self.filled += 1;
    }

    fn required(&mut self, value: T) {
        self.next(|column| column.put(Some(value), 0, 0));
    }

    fn optional(&mut self, value: Option<T>) {
        self.next(|column| {
            let definition = i16::from(value.is_some());
            column.put(value, definition, 0);
        });
    }
}

/// The columns of some records, by type; within a type in the order of [`MESSAGE`].
#[derive(Default)]
pub(super) struct Columns {
    /// How many records there are.
    pub(super) records: usize,
    pub(super) texts: Kind<ByteArray>,
    pub(super) numbers: Kind<i32>,
    pub(super) large: Kind<i64>,
    pub(super) flags: Kind<bool>,
}

impl Columns {
    /// Adds a record.
    pub(super) fn push(&mut self, record: &Record<'_>) {
        let Self { records, texts, numbers, large, flags } = self;
        *records += 1;
        (texts.filled, numbers.filled, large.filled, flags.filled) = (0, 0, 0, 0);
        large.required(i64::try_from(record.revision).unwrap_or(i64::MAX));
        numbers.required(number(record.schema));
        for value in [
            record.id,
            record.created,
            record.changed,
            record.questionnaire_id,
            record.questionnaire_version,
            record.questionnaire_sha256,
            record.service_name,
        ] {
            texts.required(text(value));
        }
        texts.optional(record.service_description.map(text));
        texts.next(|column| column.list(0, record.service_leika, |key| text(key)));
        texts.optional(record.service_ozg_id.map(text));
        texts.next(|column| column.list(0, record.service_fim, |key| text(key)));
        texts.optional(record.service_themenfeld.map(text));
        texts.optional(record.service_lebenslage.map(text));
        texts.next(|column| column.list(0, record.service_leika_typ, |key| text(key)));
        for value in [
            record.service_audience,
            record.service_model,
            record.service_lead,
            record.service_authority,
            record.service_ministry,
            record.service_level,
            record.service_portal,
            record.service_rollout,
            record.service_maturity_model,
        ] {
            texts.optional(value.map(text));
        }
        flags.required(record.sha_matches);
        flags.optional(record.service_focus);
        flags.optional(record.service_sdg);
        numbers.optional(record.service_priority.map(i32::from));
        numbers.optional(record.service_maturity_level.map(i32::from));
        numbers.optional(record.service_maturity_target.map(i32::from));
        texts.required(text(record.mode));
        texts.optional(record.phase.map(text));
        numbers.required(number(record.scoring));
        for share in [record.score, record.range_low, record.range_high, record.coverage] {
            numbers.optional(share.map(number));
        }
        texts.optional(record.rating.map(text));
        texts.optional(record.maturity_model.map(text));
        numbers.optional(record.maturity_level.map(i32::from));
        for count in [record.answered, record.applicable, record.unclear, record.not_applicable] {
            numbers.required(number(count));
        }
        texts.next(|column| column.list(0, &record.gaps, |question| text(question)));
        texts.next(|column| column.list(0, &record.not_yet_shown, |question| text(question)));
        self.push_parts(&record.categories);
        self.push_parts(&record.principles);
        self.numbers.required(number(record.measures_open));
        self.numbers.required(number(record.measures_done));
        self.push_hints(record.hints.as_deref());
    }

    fn push_parts(&mut self, parts: &[PartRecord<'_>]) {
        self.texts.next(|column| column.list(0, parts, |part| text(part.id)));
        let shares: [fn(&PartRecord<'_>) -> Option<i64>; 4] =
            [|part| part.score, |part| part.low, |part| part.high, |part| part.coverage];
        for share in shares {
            self.numbers.next(|column| column.gappy_list(0, parts, |part| share(part).map(number)));
        }
        self.texts.next(|column| column.gappy_list(0, parts, |part| part.rating.map(text)));
    }

    /// No hints asked for and no hint that applies are not the same.
    fn push_hints(&mut self, hints: Option<&[HintRecord<'_>]>) {
        let (base, hints) = (i16::from(hints.is_some()), hints.unwrap_or_default());
        let words: [fn(&HintRecord<'_>) -> ByteArray; 3] =
            [|hint| text(hint.question), |hint| text(hint.hint), |hint| text(hint.effort)];
        for word in words {
            self.texts.next(|column| column.list(base, hints, word));
        }
        self.numbers.next(|column| column.list(base, hints, |hint| number(hint.gain)));
        self.numbers.next(|column| column.list(base, hints, |hint| number(hint.target)));
        self.flags.next(|column| column.list(base, hints, |hint| hint.closes_gap));
    }
}

fn text(value: &str) -> ByteArray {
    ByteArray::from(value)
}

/// A share or a count; none of them comes near the end of its type.
fn number(value: impl TryInto<i32>) -> i32 {
    value.try_into().unwrap_or(i32::MAX)
}
