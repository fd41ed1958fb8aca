// Invented audits of many services, varied and always the same for the same number: for journeys and measurements.
import { german, reference } from './questionnaire.mjs';

const SERVICES = [
  'Wohngeld', 'Führerschein', 'Elterngeld', 'Baugenehmigung', 'Ummeldung', 'Eheschließung', 'Kfz-Anmeldung', 'Bürgergeld',
  'Gewerbeanmeldung', 'Einbürgerung', 'Aufenthaltstitel', 'Unterhaltsvorschuss', 'BAföG', 'Hundesteuer', 'Personalausweis',
  'Fischereischein', 'Anglerprüfung', 'Schwerbehindertenausweis', 'Kinderzuschlag', 'Geburtsurkunde',
];
const PLACES = ['Stadt Neustein', 'Landkreis Hohenau', 'Gemeinde Altdorf', 'Stadt Süderbrück', 'Landkreis Oberau', 'Stadt Freiwald'];
const MINISTRIES = ['Ministerium des Innern', 'Ministerium für Arbeit und Soziales', 'Ministerium für Bauen', 'Ministerium für Verkehr', 'Ministerium für Bildung', 'Finanzministerium'];
const FIELDS = ['arbeit-ruhestand', 'bauen-wohnen', 'bildung', 'ein-auswanderung', 'familie-kind', 'gesundheit', 'mobilitaet-reisen', 'querschnitt', 'umwelt', 'unternehmen'];
const LAENDER = ['Bayern', 'Berlin', 'Hessen', 'Niedersachsen', 'Nordrhein-Westfalen', 'Sachsen', 'Schleswig-Holstein', 'Thüringen'];
const ROLLOUTS = ['depriorisiert', '0', '1', '2', '3', '4', '5', '6'];
const PHASES = [null, 'analyse', 'umsetzung', 'betrieb', 'weiterentwicklung'];
const NOTES = ['Mit dem Land abgestimmt.', 'Wird im nächsten Release umgesetzt; Ticket liegt vor.', 'Prüfbericht liegt im Fachreferat.', ''];

/// Numbers from 0 to 1, always the same for the same seed (mulberry32).
function random(seed) {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/// The audit of the invented service with a number. Every question is answered but for what its quality leaves open.
export function service(number, changes = {}) {
  const next = random(number + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const quality = 0.3 + next() * 0.6;
  const answers = {};
  for (const { id, levels } of german.questions) {
    const roll = next();
    const top = Math.max(levels.length - 1, 1);
    if (roll < 0.05) answers[id] = { unclear: true };
    else if (roll > 0.15) answers[id] = { level: Math.min(top, Math.max(0, Math.round((quality + (next() - 0.5) * 0.6) * top))), note: pick(NOTES) };
  }
  const day = (month) => `2026-${String(month).padStart(2, '0')}-15T09:00:00Z`;
  const score = Math.round(quality * 700_000);
  return {
    format: 1,
    id: `leistung-${number}`,
    created: day(1),
    changed: day(6 + Math.floor(next() * 5)),
    revision: 1 + Math.floor(next() * 40),
    questionnaire: reference,
    service: {
      name: `${SERVICES[number % SERVICES.length]} ${PLACES[Math.floor(number / SERVICES.length) % PLACES.length]}`,
      leika: [`99${String(100000000000 + number).slice(0, 12)}`],
      themenfeld: pick(FIELDS),
      model: pick(['efa', 'reuse', 'own']),
      lead: pick(LAENDER),
      authority: PLACES[number % PLACES.length],
      ministry: next() < 0.05 ? null : pick(MINISTRIES),
      rollout: pick(ROLLOUTS),
      priority: next() < 0.1 ? null : 1 + Math.floor(next() * 4),
      focus: next() < 0.1,
    },
    mode: 'full',
    phase: pick(PHASES),
    answers,
    measures: [{ id: 'm1', text: 'Erklärung zur Barrierefreiheit prüfen', due: '2026-03-01', status: pick(['open', 'done', 'in_progress']) }],
    snapshots: next() < 0.4
      ? [{ id: 's1', at: day(2 + Math.floor(next() * 3)), label: 'vor dem Start', questionnaire: reference, answers: {}, assessment: { scoring: 1, score, range: [score, score], coverage: 900_000 } }]
      : [],
    ...changes,
  };
}

/// The files of the first so many invented services.
export function serviceFiles(count, from = 0) {
  return Array.from({ length: count }, (_, index) => {
    const audit = service(from + index);
    return { name: `${audit.id}.selbstaudit.json`, text: JSON.stringify(audit) };
  });
}
