// Hands that have nothing but a keyboard. Whatever is to be used must be reached with the Tab key, by its role and
// name; nothing here clicks or sets a value.
import { expect } from './support.mjs';

/// So many steps lead anywhere on the longest page.
const FAR = 400;

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /// Presses Tab until something has the focus.
  async tabTo(locator, { back = false } = {}) {
    const target = await locator.elementHandle();
    for (let step = 0; step <= FAR; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`the Tab key does not lead to ${locator}`);
  }

  /// Goes to something and presses it.
  async use(locator, key = 'Enter') {
    await this.tabTo(locator);
    await this.press(key);
  }

  /// Follows a link to another view: there the focus is on the main heading, never lost.
  async followTo(locator, title) {
    await this.use(locator);
    await this.isAt(title);
  }

  async isAt(title) {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  }

  /// Chooses one of a group of radio buttons that none is chosen of yet: `step` times down from the first,
  /// or up, which begins at the last.
  async choose(group, step) {
    const radios = group.getByRole('radio');
    await this.tabTo(radios.first());
    if (step === 0) await this.press('Space');
    else await this.press(...Array(Math.abs(step)).fill(step > 0 ? 'ArrowDown' : 'ArrowUp'));
    await expect(radios.nth(step >= 0 ? step : (await radios.count()) + step)).toBeChecked();
  }

  /// Goes back to an answer and chooses a higher level.
  async raise(group, from, to) {
    const radios = group.getByRole('radio');
    await this.tabTo(radios.nth(from), { back: true });
    await this.press(...Array(to - from).fill('ArrowDown'));
    await expect(radios.nth(to)).toBeChecked();
  }

  /// Has the file of the open audit handed over.
  save() {
    return this.press('Control+s');
  }
}
