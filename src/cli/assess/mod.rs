//! `selbstaudit assess`: from any number of audits to one record of figures each.
//!
//! One thread reads and cuts the input into batches, workers assess them, and this one writes in the order of the
//! input. Every queue is bounded, so that memory does not grow with the input.

mod bad;
mod columns;
mod library;
mod parquet;
mod reading;
mod record;
mod work;
mod writing;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

use self::bad::Complaints;
use self::library::Library;
use self::reading::{Batch, Batches};
use self::work::{Done, Worker};
use self::writing::{Failure, Writing};
use super::output::Output;
use super::problem::Problem;
use super::texts::Texts;

/// So many batches may wait for each worker.
const WAITING: usize = 2;

/// Where audits come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Input {
    /// Standard input.
    Standard,
    /// This file.
    File(PathBuf),
}

impl Input {
    /// What stands for it in messages.
    fn path(&self) -> &Path {
        match self {
            Self::Standard => Path::new("-"),
            Self::File(path) => path,
        }
    }

    /// True if it may hold nothing: a stream without audits is one all the same, the file of an audit is not.
    fn may_be_empty(&self) -> bool {
        match self {
            Self::Standard => true,
            Self::File(path) => {
                let ending = path.extension().and_then(OsStr::to_str);
                ending.is_some_and(|ending| ["ndjson", "jsonl"].iter().any(|lines| ending.eq_ignore_ascii_case(lines)))
            }
        }
    }
}

/// In which form the records are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Newline-delimited JSON.
    Lines,
    /// Parquet.
    Parquet,
}

/// Audits that somebody wants assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Order {
    /// Where they come from.
    pub(super) inputs: Vec<Input>,
    /// In which form the records are written.
    pub(super) form: Form,
    /// Where the records go.
    pub(super) output: Output,
    /// Where a list of what cannot be assessed goes.
    pub(super) bad: Option<PathBuf>,
    /// Files to be used instead of the questionnaires that come with the program.
    pub(super) questionnaires: Vec<PathBuf>,
    /// With every hint that applies and its gain.
    pub(super) hints: bool,
    /// How many audits are assessed at a time; as many as there are cores where nothing is said.
    pub(super) threads: Option<usize>,
    /// The largest audit that is read, in bytes.
    pub(super) max_record: usize,
    /// The first audit that cannot be assessed ends everything.
    pub(super) strict: bool,
    /// Files that are there are replaced.
    pub(super) force: bool,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// Every audit was assessed.
    Whole,
    /// Some could not be; they are counted and told.
    WithGaps,
    /// Whoever read the records has heard enough.
    Unheard,
}

/// Assesses audits.
pub(super) fn run(order: &Order, texts: &'static Texts) -> Result<Ended, Problem> {
    let library = Arc::new(Library::of(&order.questionnaires, texts)?);
    for input in &order.inputs {
        reading::look(input)?;
    }
    let sources: Vec<&Path> =
        order.inputs.iter().map(Input::path).chain(order.questionnaires.iter().map(PathBuf::as_path)).collect();
    let mut writing = Writing::new(order, &sources)?;
    let mut complaints = Complaints::new(order, &sources, &library, texts).inspect_err(|_| writing.drop_file())?;
    let outcome = flow(order, &library, &mut writing, &mut complaints);
    match outcome.and_then(|()| writing.finish().map_err(Stop::from)) {
        Ok(()) => {
            complaints.finish()?;
            Ok(if complaints.is_empty() { Ended::Whole } else { Ended::WithGaps })
        }
        Err(Stop::Unheard) => Ok(Ended::Unheard),
        Err(Stop::Problem(problem)) => {
            writing.drop_file();
            Err(problem)
        }
    }
}

/// Why the records end before the audits do.
enum Stop {
    /// Nobody reads them any more.
    Unheard,
    /// Something is wrong.
    Problem(Problem),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unheard => Self::Unheard,
            Failure::Problem(problem) => Self::Problem(problem),
        }
    }
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// What the reader promises the writer, in the order of the input: where the records of a batch will arrive, or why
/// there are no more.
type Promise = Result<Receiver<Done>, Problem>;

/// A batch, and where what comes of it is awaited.
type Task = (Batch, SyncSender<Done>);

/// Brings every batch through.
fn flow(order: &Order, library: &Arc<Library>, writing: &mut Writing, complaints: &mut Complaints) -> Result<(), Stop> {
    let threads = order.threads.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1).max(1);
    let (promises, arrivals) = sync_channel::<Promise>(threads * WAITING);
    let (tasks, queue) = sync_channel::<Task>(threads * WAITING);
    let queue = Arc::new(Mutex::new(queue));
    for _ in 0..threads {
        let (queue, library, order) = (Arc::clone(&queue), Arc::clone(library), order.clone());
        thread::spawn(move || serve(&queue, Worker::new(&order, &library)));
    }
    let (inputs, limit) = (order.inputs.clone(), order.max_record);
    // Nobody waits for this thread: it may hang on an input that stays silent after the records have ended.
    thread::spawn(move || read(&inputs, limit, &promises, &tasks));
    for promise in arrivals {
        let Ok(done) = promise?.recv() else {
            return Err(Stop::Problem(Problem::WorkerLost));
        };
        writing.put(done.records)?;
        complaints.count(done.read, done.bad)?;
        if order.strict && !complaints.is_empty() {
            return Err(Stop::Problem(Problem::Strict));
        }
    }
    Ok(())
}

/// Cuts all inputs into batches; ends when nobody takes them any more.
fn read(inputs: &[Input], limit: usize, promises: &SyncSender<Promise>, tasks: &SyncSender<Task>) {
    for (source, input) in inputs.iter().enumerate() {
        let batches = match Batches::open(input, source, limit) {
            Ok(batches) => batches,
            Err(problem) => return drop(promises.send(Err(problem))),
        };
        let hand_on = |batch| {
            let (finished, awaited) = sync_channel(1);
            promises.send(Ok(awaited)).is_ok() && tasks.send((batch, finished)).is_ok()
        };
        let mut is_blank = !input.may_be_empty();
        for batch in batches {
            let batch = match batch {
                Ok(batch) => batch,
                Err(error) => {
                    let path = input.path().to_owned();
                    return drop(promises.send(Err(Problem::Unread { path, error })));
                }
            };
            is_blank = is_blank && batch.is_blank();
            if !hand_on(batch) {
                return;
            }
        }
        if is_blank && !hand_on(Batch::nothing(source)) {
            return;
        }
    }
}

/// Takes one batch after the other, until there are no more.
fn serve(queue: &Mutex<Receiver<Task>>, mut worker: Worker) {
    loop {
        let task = match queue.lock() {
            Ok(queue) => queue.recv(),
            // Another worker ended in the middle of taking one; the writer hears of it.
            Err(_) => return,
        };
        let Ok((batch, finished)) = task else { return };
        // Where the writer has gone, nobody needs it.
        let _ = finished.send(worker.assess(&batch));
    }
}
