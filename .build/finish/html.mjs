// A page as text that is edited step by step. Every edit must hit: a page without its policy would still look fine.

export class Html {
  constructor(text) {
    this.text = text;
  }

  // What the pattern's group holds; it must occur exactly once.
  only(pattern) {
    const found = [...this.text.matchAll(pattern)].map((match) => match[1]);
    if (found.length !== 1) throw new Error(`index.html should match ${pattern} once, not ${found.length} times`);
    return found[0];
  }

  // Replaces the first place, or with a global pattern all of them.
  replace(what, by) {
    const before = this.text;
    // A function, because "$" in a replacement text would be read as a reference.
    this.text = before.replace(what, typeof by === 'function' ? by : () => by);
    if (this.text === before) throw new Error(`index.html has no ${what}`);
    return this;
  }

  // All start tags outside comments, in which a tag may be named without being one.
  tags() {
    return this.text.replace(/<!--[\s\S]*?-->/g, '').match(/<[a-z][^>]*>/gi);
  }
}
