// A finger on a narrow screen. It does what the keyboard does (`keyboard.mjs`) by tapping: whatever it taps must be
// there and covered by nothing, and at no step may the page scroll sideways.
import { expectNoOverflow } from './accessibility.mjs';
import { button, expect } from './support.mjs';

export class Finger {
  constructor(page, { save }) {
    this.page = page;
    this.words = { save };
  }

  /// Playwright taps only what would really get the tap.
  async use(locator) {
    await locator.tap();
    await expectNoOverflow(this.page, `after a tap on ${locator}`);
  }

  /// A field is tapped before something is typed into it.
  tabTo(locator) {
    return this.use(locator);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /// For what the keyboard on the screen has: the enter key, and pasting.
  press(key) {
    return this.page.keyboard.press(key);
  }

  /// The places are in a menu that is folded away on a phone.
  async followTo(locator, title) {
    const menu = this.page.getByRole('navigation').getByRole('button', { expanded: false });
    if (!(await locator.isVisible()) && await menu.count()) await this.use(menu);
    await this.use(locator);
    await this.isAt(title);
  }

  async isAt(title) {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expectNoOverflow(this.page, title);
  }

  /// Chooses one of a group of radio buttons, counted as by the keyboard: from the last one where `step` is negative.
  async choose(group, step) {
    const radio = group.getByRole('radio').nth(step);
    await this.use(radio);
    await expect(radio).toBeChecked();
  }

  raise(group, _from, to) {
    return this.choose(group, to);
  }

  save() {
    return this.use(button(this.page.getByRole('banner'), this.words.save));
  }
}
