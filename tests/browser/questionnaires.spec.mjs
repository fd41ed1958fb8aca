// What a host may do to the questionnaires: the page says what is wrong, and everything else goes on.
import { audit, visitWith } from './audits.mjs';
import { fixture, hold, host, offer, restore } from './hosted.mjs';
import { german, question } from './questionnaire.mjs';
import { section } from './result.mjs';
import { button, expect, follow, go, heading, link, reload, saved, seen, test, textsIn, visit } from './support.mjs';

const BROKEN = '„Kleiner Fragebogen“ kann nicht benutzt werden';
const NAME = 'Name der Leistung oder des Dienstes';
const SHIPPED = 'servicestandard-2020.yaml';

async function begin(page, name = 'Wohngeld') {
  await page.getByLabel(NAME).fill(name);
  await follow(page, button(page, 'Selbstaudit beginnen'));
  await expect(heading(page)).toHaveText(`Selbstaudit: ${name}`);
}

async function expectTheOtherWorks(page) {
  await begin(page);
  await go(page, `#/frage/${german.questions[0].id}`);
  await page.getByRole('group', { name: german.questions[0].text, exact: true }).getByRole('radio').nth(2).check();
  await saved(page);
}

test.describe('a questionnaire with a mistake', () => {
  // Line 21 of the file says “lvels”; the advice names the key that is meant.
  const cases = [
    ['a key with a slip', fixture('invalid/unknown-key'), [/Zeile 21\b/, 'lvels', 'levels']],
    ['a tab', fixture('invalid/tab-indentation'), [/Zeile 10\b/, /Tab/]],
    ['broken brackets', fixture('invalid/bracket-unclosed'), [/Zeile \d+/]],
    ['a condition in a circle', fixture('invalid/condition-circle'), [/p01-frage/]],
    ['nothing in it', '', [/leer|fehlt/]],
  ];
  for (const [name, text, clues] of cases) {
    test(`(${name}) has a readable page, and the other one works`, async ({ page }) => {
      await offer(page, text);
      await visit(page);
      await expect(seen(page, BROKEN)).toBeVisible();
      await expect(seen(page, 'Den anderen Fragebogen können Sie benutzen.')).toBeVisible();
      await follow(page, link(page, 'Was nicht stimmt und was zu tun ist'));
      await expect(page).toHaveURL(/#\/fragebogen\/klein$/);
      for (const clue of clues) await expect(page.getByRole('main')).toContainText(clue);
      await expect(page.getByRole('main')).toContainText('questionnaire/klein.yaml');
      await go(page, '#/');
      await expectTheOtherWorks(page);
    });
  }

  test('that is the only one promises no other', async ({ page }) => {
    await host(page, 'index.yaml', 'format: 1\ndefault: klein\nquestionnaires:\n  - {id: klein, title: "Kleiner Fragebogen", file: klein.yaml}\n');
    await host(page, 'klein.yaml', fixture('invalid/unknown-key'));
    await visit(page);
    await expect(seen(page, BROKEN)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Einen anderen, der sich benutzen lässt, gibt es hier zurzeit nicht.');
    await expect(page.getByRole('main')).not.toContainText(/anderen? Fragebögen|anderen Fragebogen/);
    await expect(link(page, 'Was nicht stimmt und was zu tun ist')).toBeVisible();
  });

  test('is loaded again once it is mended, without a new start', async ({ page }) => {
    await offer(page, fixture('invalid/unknown-key'));
    await visit(page, '#/fragebogen/klein');
    await expect(page.getByRole('main')).toContainText('Zeile 21');
    await restore(page, 'klein.yaml');
    await host(page, 'klein.yaml', fixture('valid/minimal'));
    await button(page, 'Noch einmal laden').click();
    await expect(page.getByRole('main')).not.toContainText('Zeile 21');
    await go(page, '#/');
    await page.getByLabel('Kleiner Fragebogen').check();
    await begin(page, 'Klein');
    await expect(seen(page, '0 von 1 Fragen beantwortet').first()).toBeVisible();
  });
});

test('a questionnaire that is not there can be asked for again', async ({ page }) => {
  page.expected.push(/status of 404/);
  await offer(page, 404);
  await visit(page);
  await expect(seen(page, '„Kleiner Fragebogen“ ist gerade nicht erreichbar')).toBeVisible();
  await restore(page, 'klein.yaml');
  await host(page, 'klein.yaml', fixture('valid/minimal'));
  await button(page, 'Noch einmal laden').click();
  await expect(seen(page, 'ist gerade nicht erreichbar')).toHaveCount(0);
  await expectTheOtherWorks(page);
});

test('an audit that is begun before the questionnaire has arrived begins when it does', async ({ page }) => {
  const arrive = await hold(page, SHIPPED);
  await page.goto('./');
  await page.getByLabel(NAME).fill('Wohngeld');
  await button(page, 'Selbstaudit beginnen').click();
  await expect(page.getByRole('main').getByText('Der Selbstaudit beginnt, sobald er da ist.')).toBeVisible();
  await arrive();
  await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
});

test('an audit that is begun and whose questionnaire does not arrive keeps what was entered', async ({ page }) => {
  page.expected.push(/status of 503/);
  const arrive = await hold(page, SHIPPED, 503);
  await page.goto('./');
  await page.getByLabel(NAME).fill('Wohngeld');
  await button(page, 'Selbstaudit beginnen').click();
  await arrive();
  await expect(page.getByRole('main').getByText(/Dieser Fragebogen kann gerade nicht benutzt werden/)).toBeVisible();
  await expect(page.getByLabel(NAME)).toHaveValue('Wohngeld');
});

test('a file with another questionnaire than the list says is refused', async ({ page }) => {
  await offer(page, fixture('valid/minimal').replace('id: klein', 'id: gross'));
  await visit(page);
  await expect(seen(page, BROKEN)).toBeVisible();
  await expect(seen(page, 'In der Datei steht ein anderer Fragebogen („gross“), als die Liste angibt.')).toBeVisible();
  await expectTheOtherWorks(page);
});

test.describe('the list of questionnaires', () => {
  test('with a mistake is told with its line', async ({ page }) => {
    await host(page, 'index.yaml', 'format: 1\ndefault: klein\nquestionnaires:\n  - {id: klein, title: "Klein", datei: klein.yaml}\n');
    await visit(page);
    await expect(seen(page, 'Die Liste der Fragebögen kann nicht benutzt werden')).toBeVisible();
    await expect(seen(page, /Zeile 4\b.*datei/)).toBeVisible();
  });

  test('that is not there can be asked for again', async ({ page }) => {
    page.expected.push(/status of 404/);
    await host(page, 'index.yaml', 404);
    await visit(page);
    await expect(seen(page, 'Die Liste der Fragebögen ist gerade nicht erreichbar')).toBeVisible();
    await restore(page, 'index.yaml');
    await button(page, 'Noch einmal laden').click();
    await begin(page);
  });

  test('that is not there leaves a stored audit readable', async ({ page }) => {
    page.expected.push(/status of 404/);
    await host(page, 'index.yaml', 404);
    await visitWith(page, '#/prinzip/p03', audit({ answers: { 'p03-pruefung': { level: 2, note: 'Bericht liegt vor' } } }));
    await expect(heading(page)).toHaveText('Der Fragebogen zu diesem Selbstaudit ist gerade nicht erreichbar');
    await expect(page.getByRole('row').filter({ hasText: 'p03-pruefung' })).toContainText('Bericht liegt vor');
    await restore(page, 'index.yaml');
    await button(page, 'Noch einmal laden').click();
    await expect(page.getByRole('group', { name: question('p03-pruefung').text, exact: true }).getByRole('radio').nth(2)).toBeChecked();
  });
});

test('an open audit whose questionnaire is broken stays readable, and comes back when the file is mended', async ({ page }) => {
  await host(page, SHIPPED, fixture('invalid/unknown-key'));
  await visitWith(page, '#/prinzip/p03', audit({ answers: { 'p03-pruefung': { level: 2, note: 'Bericht liegt vor' } } }));
  await expect(heading(page)).toHaveText('Der Fragebogen zu diesem Selbstaudit hat gerade einen Fehler');
  await expect(page.getByRole('row').filter({ hasText: 'p03-pruefung' })).toContainText('Bericht liegt vor');
  await expect(page.getByRole('main')).toContainText('Ihre Antworten bleiben erhalten.');
  await expect(page.getByRole('main')).not.toContainText(/fehlt|nicht angeboten/);
  await restore(page, SHIPPED);
  await follow(page, link(page, 'Was nicht stimmt und was zu tun ist'));
  await button(page, 'Noch einmal laden').click();
  await go(page, '#/prinzip/p03');
  await expect(page.getByRole('group', { name: question('p03-pruefung').text, exact: true }).getByRole('radio').nth(2)).toBeChecked();
});

test('an audit whose questionnaire is not offered says so', async ({ page }) => {
  const questionnaire = { id: 'servicestandard-1999', version: '1.0.0', sha256: '' };
  await visitWith(page, '#/prinzip/p03', audit({ questionnaire, answers: { 'p03-pruefung': { level: 2 } } }));
  await expect(heading(page)).toHaveText('Der Fragebogen zu diesem Selbstaudit fehlt');
  await expect(page.getByRole('main')).toContainText('Fragebogen „servicestandard-1999“, Version 1.0.0. Hier wird er nicht angeboten.');
});

test('an audit that comes in while its questionnaire is broken is told that, and not that there is none', async ({ page }) => {
  await host(page, SHIPPED, fixture('invalid/unknown-key'));
  await visit(page, '#/dateien');
  const file = { name: 'wohngeld.selbstaudit.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(audit())) };
  await page.getByLabel('Dateien auswählen').setInputFiles(file);
  await expect(seen(page, /Der Fragebogen „servicestandard-2020“, Version [\d.]+, hat gerade einen Fehler\./)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('nicht angeboten');
});

test('the example is offered only where its questionnaire can be used', async ({ page }) => {
  await visit(page);
  await expect(button(page, 'Beispiel öffnen')).toBeVisible();
  await host(page, SHIPPED, fixture('invalid/unknown-key'));
  await reload(page);
  await expect(seen(page, 'kann nicht benutzt werden')).toBeVisible();
  await expect(button(page, 'Beispiel öffnen')).toHaveCount(0);
});

test('an audit without its questionnaire shows everything that was entered, in words', async ({ page }) => {
  await host(page, SHIPPED, fixture('invalid/unknown-key'));
  await visitWith(page, '#/prinzipien', audit({
    mode: 'short',
    service: { name: 'Wohngeld', description: 'Zuschuss zur Miete', themenfeld: 'bauen-wohnen', model: 'efa', focus: true, leika_typ: ['5'], maturity: { model: '2.0', level: 3, target: 5 } },
    participants: [{ role: 'Redaktion' }, { role: 'Betrieb' }],
    targets: { p03: 0.75 },
    answers: {
      'p03-pruefung': { level: 2, note: 'Bericht liegt vor', by: 'Fachbereich', review: 'aus dem Vorjahr', minority: { level: 1, note: 'zu streng', by: 'Betrieb' },
        evidence: [{ title: 'Prüfbericht', reference: 'Az. 7', strength: 'third_party', date: '2024-03-01', valid_until: '2027-03-01' }] },
      'p04-abruf': { not_applicable: 'Es gibt keine Nachweise.' },
    },
    measures: [{ id: 'm1', question: 'p03-pruefung', text: 'Barrieren beheben', owner: 'Entwicklung', due: '2027-01-29', effort: 'medium', status: 'in_progress' }],
    snapshots: [{ id: 's1', at: '2026-03-18T12:00:00Z', label: 'vor Go-live', mode: 'full', phase: null, questionnaire: { id: 'servicestandard-2020', version: '1.0.0', sha256: '' }, answers: {} }],
  }));
  await expect(heading(page)).toHaveText('Der Fragebogen zu diesem Selbstaudit hat gerade einen Fehler');
  const main = page.getByRole('main');
  const answer = page.getByRole('row').filter({ hasText: 'Bericht liegt vor' });
  for (const words of ['p03-pruefung', 'Stufe 2', 'Fachbereich', 'aus dem Vorjahr', 'Stufe 1, Betrieb, zu streng', 'Prüfbericht', 'Az. 7', 'von Dritten geprüft', '01.03.2024', '01.03.2027']) {
    await expect(answer).toContainText(words);
  }
  await expect(page.getByRole('row').filter({ hasText: 'p04-abruf' })).toContainText('nicht anwendbar: Es gibt keine Nachweise.');
  const term = (name) => main.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  await expect(term('Beschreibung')).toContainText('Zuschuss zur Miete');
  await expect(term('Themenfeld')).toContainText('Bauen & Wohnen');
  await expect(term('Umsetzungsmodell')).toContainText('Einer für Alle (EfA)');
  await expect(term('Fokusleistung')).toContainText('ja');
  await expect(term('LeiKa-Typ')).toContainText('Typ 5: Kommune regelt und vollzieht');
  await expect(term('Angestrebter Reifegrad')).toContainText('5');
  await expect(term('Beteiligte')).toContainText('Redaktion, Betrieb');
  await expect(term('Zielwert: p03')).toContainText('75\u202f%');
  await expect(term('vor Go-live')).toContainText('18.03.2026');
  const measure = page.getByRole('row').filter({ hasText: 'Barrieren beheben' });
  for (const words of ['p03-pruefung', 'Entwicklung', '29.01.2027', 'mittel', 'in Arbeit']) await expect(measure).toContainText(words);
});

test.describe('a questionnaire of one’s own', () => {
  async function answered(page, text, ...levels) {
    await offer(page, text);
    await visit(page);
    await page.getByLabel('Kleiner Fragebogen').check();
    await begin(page, 'Klein');
    await go(page, '#/prinzip/p01');
    const groups = page.getByRole('group', { name: /Gibt es / });
    for (const [place, level] of levels.entries()) await groups.nth(place).getByRole('radio').nth(level).check();
    await go(page, '#/ergebnis');
    return section(page, 'Gesamtergebnis');
  }

  test('counts points', async ({ page }) => {
    // „Halb“ gives 2 of 4 points.
    const total = await answered(page, fixture('valid/points'), 1);
    await expect(total).toContainText('50\u202f%');
    await expect(total).toContainText('1 von 1 beantwortet');
  });

  test('takes the weakest answer', async ({ page }) => {
    const second = `
          - id: p01-zwei
            text: Gibt es noch etwas?
            why: Damit mehr da steht.
            levels: [Nichts, Wenig, Viel]
            hints:
              - {id: h1, up_to: 1, text: Bauen Sie es aus., effort: small}`;
    const text = fixture('valid/minimal').trimEnd()
      .replace('edition: Beispiel', 'edition: Beispiel\nscoring: {version: 1, aggregation: minimum}') + second;
    // „Ja“ is worth 1, „Wenig“ one half.
    const total = await answered(page, text, 1, 1);
    await expect(total).toContainText('50\u202f%');
  });

  test('without a translation shows its own texts in English, marked as German wherever they stand', async ({ page }) => {
    const text = fixture('valid/full').replace('id: voll-2026', 'id: klein');
    // Words of its categories, principles, questions, anchors, hints, evidence, roles and phases.
    const german = new RegExp([
      'Kategorie', 'Forschung & Entwicklung', 'Prinzip', 'Absatz', 'Klammern', 'Wie weit', 'Weil es', 'Ein Amt', 'Anfang', 'Noch nichts',
      'Alles', 'Bericht', 'Protokoll', 'Montag', 'Rest', 'der Stand', 'Fachbereich', 'Redaktion', 'Umsetzung', 'Betrieb', 'Gibt es', 'Damit etwas',
    ].join('|'));
    const questionnaire = { id: 'klein', version: '2.10.3', sha256: '' };
    const own = audit({ questionnaire, answers: { 'p01-werte': { level: 1 }, 'p02-punkt': { level: 0 } } });
    await offer(page, text);
    await visitWith(page, '#/prinzipien', own);
    await page.getByRole('button', { name: 'English' }).click();
    const unmarked = {};
    for (const place of ['#/prinzipien', '#/prinzip/p01', '#/workshop/p01-werte', '#/leistung', '#/antworten', '#/ergebnis']) {
      await visit(page, place);
      // A title named within a sentence is a name.
      const named = /“[^”]*”|\([^)]*\)/g;
      unmarked[place] = (await textsIn(page, 'en')).filter((one) => german.test(one.replace(named, '')));
    }
    await visit(page, '#/prinzip/p01');
    expect((await textsIn(page, 'de')).filter((one) => german.test(one)).length).toBeGreaterThan(10);
    expect(Object.entries(unmarked).filter(([, texts]) => texts.length)).toEqual([]);
  });
});

test('the 13 criteria of 2025 have an example and say what should be in place at the end', async ({ page }) => {
  await visit(page);
  await page.getByLabel('Servicestandard 2025 – 13 Kriterien').check();
  await expect(link(page, 'Fragebogen zum Ausdrucken')).toHaveAttribute('href', 'fragebogen/servicestandard-2025.html');
  await follow(page, button(page, 'Beispiel öffnen'));
  await expect(heading(page)).toHaveText('Ergebnis: Anmeldung zur Hundesteuer');
  await expect(section(page, 'Gesamtergebnis')).toContainText('teilweise erfüllt');
  await go(page, '#/prinzip/k01');
  await expect(heading(page)).toContainText('Nutzende verstehen und Bedürfnisse erkennen');
  await seen(page, 'Das sollte am Ende vorliegen').click();
  const named = page.locator('.opening details[open]').getByRole('listitem');
  await expect(named).toHaveCount(5);
  await expect(named.first()).toHaveText('Plan und Bericht der Erhebung');
  // It stays open where the language changes.
  await button(page, 'English').click();
  await expect(seen(page, 'What should be in place at the end')).toBeVisible();
  await expect(named.first()).toHaveText('Research plan and report');
});
