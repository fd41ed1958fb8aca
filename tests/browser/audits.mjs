// Audits to begin a journey with, and how they lie in the browser's storage.
import { createHash } from 'node:crypto';
import { german, reference } from './questionnaire.mjs';
import { visit } from './support.mjs';

const DAY = '2026-11-20T09:00:00Z';

/// An audit as its file and its storage hold it.
export function audit({ id = 'wohngeld', name = 'Wohngeld', answers = {}, revision = 3, ...rest } = {}) {
  return {
    format: 1,
    id,
    created: DAY,
    changed: DAY,
    revision,
    questionnaire: reference,
    service: { name },
    mode: 'full',
    phase: null,
    answers,
    ...rest,
  };
}

/// Answers to every question, of all kinds: levels 0 to 4 in turn, one not applicable, one to be clarified.
export function everyAnswer() {
  const answers = Object.fromEntries(german.questions.map(({ id }, index) => [id, { level: (index * 3 + 1) % 5 }]));
  answers['p04-abruf'] = { not_applicable: 'Es gibt keine Nachweise.' };
  answers['p09-konto'] = { unclear: true, note: 'Mit dem Land besprechen.' };
  return answers;
}

/// An audit with three earlier snapshots: from the short check, of another edition of the questionnaire, and a recent
/// one with fewer answers and a measure that is done since.
export function withSnapshots() {
  const answers = everyAnswer();
  const some = Object.fromEntries(Object.entries(answers).slice(0, 50).map(([id, answer], index) => (
    [id, answer.level > 0 && index % 3 === 0 ? { level: answer.level - 1 } : answer])));
  const short = Object.fromEntries(Object.entries(answers).slice(0, 20).map(([id]) => [id, { level: 1 }]));
  const measure = { id: 'm1', text: 'Test mit Nutzerinnen und Nutzern beauftragen', status: 'open' };
  return audit({
    answers,
    phase: 'betrieb',
    measures: [{ ...measure, status: 'done' }],
    snapshots: [
      { id: 's1', at: '2026-01-15T09:00:00Z', label: 'Schnellcheck zum Start', mode: 'short', questionnaire: reference, answers: short },
      { id: 's2', at: '2026-03-12T09:00:00Z', label: 'alte Fassung', mode: 'full', questionnaire: { ...reference, version: '0.9.0', sha256: 'f'.repeat(64) },
        answers: short, assessment: { scoring: 1, score: 450_000, range: [300_000, 700_000], coverage: 600_000 } },
      { id: 's3', at: '2026-06-30T09:00:00Z', label: 'vor Go-live', mode: 'full', phase: 'umsetzung', questionnaire: reference, answers: some, measures: [measure] },
    ],
  });
}

/// The envelope in which an audit is stored.
export function sealed(content, saved = DAY) {
  const payload = JSON.stringify(content);
  const checksum = createHash('sha256').update(payload).digest('hex');
  const head = { app: 'selbstaudit', format: 1, revision: content.revision, saved, checksum };
  return `${JSON.stringify(head).slice(0, -1)},"payload":${payload}}`;
}

/// The key of one of an audit's two slots.
export function slot(id, name) {
  return `selbstaudit/audit/${id}/${name}`;
}

/// Puts texts into storage before the program starts. `open` is the audit that this tab had open.
export async function store(page, entries, open) {
  await page.route('**/vorher', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('./vorher');
  await page.evaluate(([texts, id]) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    if (id) sessionStorage.setItem('selbstaudit/current', JSON.stringify(id));
  }, [entries, open]);
}

/// Opens a place with an audit in storage that this tab had open.
export async function visitWith(page, place, content = audit(), ...others) {
  const entries = [content, ...others].map((one) => [slot(one.id, 'a'), sealed(one)]);
  await store(page, Object.fromEntries(entries), content.id);
  await visit(page, place);
}

/// What storage holds of an audit: the newer of its two slots.
export async function kept(page, id = 'wohngeld') {
  const texts = await page.evaluate((prefix) => [localStorage.getItem(`${prefix}a`), localStorage.getItem(`${prefix}b`)], slot(id, ''));
  const contents = texts.filter(Boolean).map((text) => JSON.parse(text).payload);
  return contents.sort((one, other) => other.revision - one.revision)[0];
}
