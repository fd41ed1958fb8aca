// The questionnaire that the site ships, as far as journeys need it: ids, texts and conditions, read from the file
// that editors keep. No YAML parser is among the tools, so this reads the fixed layout the file describes at its top.
import { readFileSync } from 'node:fs';

const folder = new URL('../../questionnaire/', import.meta.url);

export const german = load('servicestandard-2020.yaml');
export const english = load('servicestandard-2020.en.yaml');
/// The finished example, as it is offered on the start page.
export const example = JSON.parse(file('servicestandard-2020.example.selbstaudit.json'));
/// What audit files say about the questionnaire they belong to.
export const reference = example.questionnaire;

export function file(name) {
  return readFileSync(new URL(name, folder), 'utf8');
}

/// The questions that are asked while nothing is answered: no condition holds then, unless it is one of negation.
export const askedAtFirst = german.questions.filter(({ applies_if: condition }) => !condition || condition.startsWith('{not:'));

/// A question of the German file.
export function question(id) {
  return german.questions.find((known) => known.id === id);
}

function load(name) {
  const principles = [];
  let list;
  for (const line of file(name).split('\n')) {
    const principle = /^ {6}- id: (\S+)/.exec(line)?.[1];
    const id = /^ {10}- id: (\S+)/.exec(line)?.[1];
    if (principle) principles.push({ id: principle, questions: [] });
    const part = principles.at(-1);
    if (id) part.questions.push({ id, levels: [], principle: part });
    const asked = part?.questions.at(-1);
    const [, depth, key, value] = /^( {8}| {12})([a-z_]+): ?(.*)$/.exec(line) ?? [];
    if (key) list = undefined;
    if (depth?.length === 8 && part && key !== 'questions') part[key] = scalar(value);
    if (depth?.length === 12 && asked) {
      if (key === 'levels') list = asked.levels;
      else asked[key] = scalar(value);
    }
    const entry = /^ {14}- (".*")$/.exec(line)?.[1];
    if (entry) list?.push(scalar(entry));
  }
  return { principles, questions: principles.flatMap((part) => part.questions) };
}

function scalar(text) {
  if (text.startsWith('"')) return JSON.parse(text);
  return text === 'true' ? true : text;
}
