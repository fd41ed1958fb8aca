// The plan: from hints to measures, their fields, what is late, files for other programs; targets in charts and tables.
import { expectNoOverflow, ZOOMED } from './accessibility.mjs';
import { audit, everyAnswer, kept, visitWith } from './audits.mjs';
import { savedFile, section } from './result.mjs';
import { button, downloaded, expect, follow, go, heading, link, seen, test } from './support.mjs';

const HINTS = 'Hinweise: Was bringt am meisten?';

function measures(page) {
  return section(page, 'Liste der Maßnahmen').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
}

test('a plan is made from hints, filled in, and handed on as files', async ({ page }) => {
  await visitWith(page, '#/massnahmen', audit({ answers: everyAnswer() }));
  await expect(seen(page, /^Noch gibt es keine Maßnahmen\./)).toBeVisible();
  await follow(page, link(page, 'Zu den Hinweisen'));

  // One hint in one step: the button gives way to the link, which has the focus.
  const hints = section(page, HINTS);
  const first = hints.getByRole('listitem').filter({ has: page.getByRole('checkbox') }).first();
  const text = (await first.locator('.hint__text').innerText()).trim();
  const gain = await first.locator('.hint__tag--gain').innerText();
  await button(page, 'Als Maßnahme übernehmen (Hinweis 1)').click();
  await expect(seen(page, '1 Hinweis steht jetzt im Maßnahmenplan.').first()).toBeVisible();
  await expect(link(page, 'Zur Maßnahme (Hinweis 1)')).toBeFocused();

  // Several at once; the first is there already.
  for (const rank of [1, 2, 3]) await page.locator(`#was-waere-${rank}`).check();
  await button(page, 'Alle ausgewählten als Maßnahmen übernehmen').click();
  await expect(seen(page, '2 Hinweise stehen jetzt im Maßnahmenplan.').first()).toBeVisible();
  const reachable = await section(page, 'Was wäre, wenn …').locator('.reach__side--then .reach__number').innerText();
  expect((await kept(page)).measures).toHaveLength(3);

  // All of them are one step back.
  await button(page.getByRole('banner'), 'Rückgängig').click();
  await expect.poll(async () => (await kept(page)).measures.length).toBe(1);
  await button(page.getByRole('banner'), 'Wiederholen').click();
  await expect.poll(async () => (await kept(page)).measures.length).toBe(3);

  // The link leads to its measure.
  await page.locator('[id^="massnahme-zu-"]').first().click();
  await expect(heading(page)).toHaveText('Maßnahmen');
  const measure = measures(page).first();
  await expect(measure.getByRole('heading')).toHaveText(text);
  await expect(measure.getByRole('heading')).toBeFocused();
  await expect(measure).toContainText(gain);
  await expect(seen(page, '0 von 3 erledigt, keine überfällig')).toBeVisible();
  // With all of them carried out it is the same as in „Was wäre, wenn“.
  const effect = section(page, 'Wenn alle offenen Maßnahmen umgesetzt sind');
  await expect(effect.locator('.reach__side--then .reach__number')).toHaveText(reachable);

  // A measure of one's own; the list keeps its order while it is filled in.
  await button(page, 'Eigene Maßnahme hinzufügen').click();
  const own = measures(page).filter({ hasText: 'ohne berechneten Gewinn' });
  await expect(own.getByLabel('Was ist zu tun?')).toBeFocused();
  await own.getByLabel('Was ist zu tun?').fill('=Vertrag; prüfen');
  await own.getByLabel('Zuständig').fill('Vergabe');
  await own.getByLabel('Fällig am').fill('2025-01-31');
  await expect(own.getByRole('heading')).toHaveText('=Vertrag; prüfen');
  await expect(own.getByText('Überfällig seit 31.01.2025')).toBeVisible();
  await expect(seen(page, '0 von 4 erledigt, 1 überfällig')).toBeVisible();
  await expect(effect.getByText(/^Bei 1 offenen Maßnahme lässt sich keine Wirkung berechnen/)).toBeVisible();
  await own.getByText('Nachweise').last().click();
  await button(own, 'Nachweis hinzufügen').click();
  await own.getByLabel('Bezeichnung').fill('Vermerk 12');
  await expect(own.locator('dl')).toContainText('Vermerk 12');

  // Order and filters.
  await page.getByLabel('Reihenfolge').selectOption({ label: 'früheste Frist zuerst' });
  await expect(measures(page).first().getByRole('heading')).toHaveText('=Vertrag; prüfen');
  await page.getByLabel('Nur überfällige').check();
  await expect(seen(page, '1 von 4 Maßnahmen')).toBeVisible();
  await page.getByLabel('Nur überfällige').uncheck();
  await page.getByLabel('Nach Zuständigkeit filtern').selectOption({ label: 'Vergabe' });
  await expect(measures(page)).toHaveCount(1);
  await page.getByLabel('Nach Zuständigkeit filtern').selectOption({ label: 'alle' });
  await expect(measures(page)).toHaveCount(4);

  // Done, but the answer is still the old one: the way to it and back.
  const done = measures(page).filter({ hasText: text });
  await done.getByRole('combobox', { name: 'Stand' }).selectOption({ label: 'erledigt' });
  await expect(seen(page, '1 von 4 erledigt, 1 überfällig')).toBeVisible();
  await follow(page, link(done, 'Antwort anpassen'));
  await expect(page).toHaveURL(/#\/frage\//);
  await follow(page, link(page, 'Zurück zu den Maßnahmen'));
  await expect(done.getByRole('heading')).toBeFocused();

  // Files.
  const csv = await downloaded(page, () => button(page, 'Tabelle für Excel (CSV)').click());
  expect(csv.name).toMatch(/^wohngeld-\d{4}-\d\d-\d\d-massnahmen\.csv$/);
  expect(csv.text.startsWith('\ufeffMaßnahme;Zuständig;Fällig am;Überfällig;')).toBe(true);
  expect(csv.text).toContain('"\'=Vertrag; prüfen";Vergabe;2025-01-31;ja;');
  const tasks = await downloaded(page, () => button(page, 'Aufgabenliste (Markdown)').click());
  expect(tasks.text).toMatch(/^# Maßnahmen: Wohngeld\n/);
  expect(tasks.text.match(/^- \[ \] /gm)).toHaveLength(3);
  expect(tasks.text.match(/^- \[x\] /gm)).toHaveLength(1);
  const days = await downloaded(page, () => button(page, 'Fristen für den Kalender (iCalendar)').click());
  expect(days.name).toMatch(/\.ics$/);
  expect(days.text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(1);
  expect(days.text).toContain('DTSTART;VALUE=DATE:20250131\r\nDTEND;VALUE=DATE:20250201\r\nSUMMARY:Fällig: =Vertrag\\; prüfen\r\n');

  // Removing is one step back as well.
  await own.locator('summary').first().click();
  await button(own, 'Maßnahme entfernen „=Vertrag; prüfen“').click();
  await expect(measures(page)).toHaveCount(3);
  await button(page.getByRole('main'), 'Rückgängig').click();
  await expect(measures(page)).toHaveCount(4);

  await page.setViewportSize(ZOOMED);
  await expectNoOverflow(page, 'the plan, zoomed');
  const { json } = await savedFile(page);
  expect(json.measures.find(({ text: own }) => own === '=Vertrag; prüfen')).toMatchObject({
    owner: 'Vergabe', due: '2025-01-31', status: 'open', evidence: [{ title: 'Vermerk 12' }],
  });
});

test('a hint on the page of a principle becomes a measure, and a target is seen in charts, tables and the file', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03', audit({ phase: 'betrieb', answers: everyAnswer() }));
  await page.getByRole('button', { name: /^Als Maßnahme übernehmen/ }).first().click();
  await expect(page.getByRole('link', { name: /^Zur Maßnahme/ })).toBeFocused();

  await go(page, '#/ergebnis');
  const targets = section(page, 'Zielwerte');
  await expect(targets.getByText('Noch ist kein Zielwert gesetzt.')).toBeVisible();
  await expect(page.locator('.chart__other, .chart__target')).toHaveCount(0);
  await targets.getByText('Zielwerte festlegen').click();
  await targets.getByLabel('Alle Kategorien auf').selectOption({ label: '75\u202f% (erfüllt)' });
  await button(targets, 'Für alle Kategorien setzen').click();
  await expect(page.getByRole('figure', { name: 'Werte der Kategorien' }).locator('polygon.chart__other')).toHaveCount(1);
  await expect(page.getByRole('figure', { name: 'Werte der Kategorien' }).getByRole('listitem').filter({ hasText: 'Zielwert' })).toBeVisible();

  // For the present phase only, a share of one's own; the focus stays where it is while the charts are drawn anew.
  await targets.getByLabel('Die Zielwerte gelten für').selectOption({ label: 'nur die Phase Betrieb' });
  const choice = targets.getByRole('combobox', { name: /^Ziel: Prinzip 3:/ });
  await choice.selectOption({ label: 'eigener Wert' });
  const own = targets.getByRole('spinbutton', { name: /^Eigener Wert in Prozent: Prinzip 3:/ });
  await expect(own).toBeFocused();
  await own.fill('101');
  await own.press('Tab');
  await expect(targets.getByText('Geben Sie eine Zahl von 0 bis 100 ein.')).toBeVisible();
  await expect(own).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.chart__target')).toHaveCount(0);
  await own.fill('90');
  await own.press('Tab');
  await expect(targets.getByText('Geben Sie eine Zahl von 0 bis 100 ein.')).toBeHidden();
  await expect(page.getByRole('figure', { name: 'Werte der Prinzipien' }).locator('.chart__target')).toHaveCount(2);
  const table = targets.getByRole('table', { name: 'Abstand zu den Zielwerten' });
  const row = table.getByRole('row').filter({ hasText: 'Prinzip 3:' });
  await expect(row).toContainText('90\u202f%');
  const { json } = await savedFile(page);
  expect(json.phase_targets).toEqual({ betrieb: { p03: 0.9 } });
  expect(Object.values(json.targets)).toEqual(Array(6).fill(0.75));
  const score = json.assessment.categories.flatMap((category) => category.principles ?? []).find(({ id }) => id === 'p03')?.score;
  if (score !== undefined) {
    const missing = ((900_000 - score) / 10_000).toFixed(1).replace('.', ',');
    await expect(row).toContainText(`es fehlen ${missing} Prozentpunkte`);
  }
  await expect(page.getByRole('table', { name: 'Werte der Prinzipien', includeHidden: true })).toContainText('Abstand zum Ziel');

  await button(page.getByRole('banner'), 'Rückgängig').click();
  await expect(table.getByRole('row').filter({ hasText: 'Prinzip 3:' })).toHaveCount(0);
  await page.setViewportSize(ZOOMED);
  await expectNoOverflow(page, 'targets, zoomed');
});
