// What a page is to a pack, at one moment. Knows no site: all it looks for comes in `plan`.
// `facts` are the conditions that only the outside of the page can decide.
(plan, facts) => {
  const straight = (text) => text.replace(/[\u2018\u2019]/g, "'");
  const tidy = (text) => (text || '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const plain = (text) => straight(tidy(text));
  const quoteRegex = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const quoteCss = (text) => text.replace(/["'\\]/g, '\\$&').replace(/\n/g, '\\a ');
  const patterns = new Map();
  const regex = (text) => {
    if (!patterns.has(text)) patterns.set(text, new RegExp(text, 'u'));
    return patterns.get(text);
  };

  const roots = () => {
    const found = [document];
    for (const host of plan.hosts) {
      for (const element of document.querySelectorAll(host)) {
        if (element.shadowRoot) found.push(element.shadowRoot);
      }
    }
    return found;
  };
  // Where something is looked for: everywhere, or in a row, the row itself included.
  const everywhere = { all: (css) => roots().flatMap((root) => [...root.querySelectorAll(css)]) };
  const within = (row) => ({
    row,
    all: (css) => [...(row.matches(css) ? [row] : []), ...row.querySelectorAll(css)],
  });

  const visible = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  // What stands apart in the markup stands apart in the text: a counter is no part of the next line.
  const textOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const parts = [];
    while (walker.nextNode()) parts.push(walker.currentNode.data);
    return plain(parts.join(' '));
  };
  const isButton = (element) =>
    element.localName === 'input' && ['submit', 'button', 'reset'].includes(element.type);
  // As shown, and as written: styles may turn letters into capitals.
  const texts = (element) =>
    isButton(element) ? [element.value] : [element.innerText, element.textContent];
  const address = () => location.href.slice(location.origin.length);

  const filled = (text, values, quote) => {
    let missing = false;
    const out = text.replace(/\{(slug|member_id|name)\}/g, (_, kind) => {
      if (!values[kind]) missing = true;
      return quote(values[kind] || '');
    });
    return missing ? null : out;
  };
  const fits = (thing, now) => !thing.variant || thing.variant === now.variant;

  const read = ({ css, attribute, pattern }, scope, values) => {
    let text = address();
    if (css || scope.row) {
      const selector = css && filled(css, values, quoteCss);
      const element = css ? selector && scope.all(selector)[0] : scope.row;
      if (!element) return null;
      text = attribute ? element.getAttribute(attribute) : textOf(element);
    }
    if (text === null || text === undefined) return null;
    if (!pattern) return text || null;
    const match = regex(pattern).exec(text);
    return match ? match[1] || null : null;
  };
  const firstRead = (readings, scope, now) => {
    for (const reading of readings) {
      const value = fits(reading, now) ? read(reading, scope, now.values) : null;
      if (value) return value;
    }
    return null;
  };

  const tag = (text) => (text || '').trim().toLowerCase().replace(/_/g, '-');
  const pageLanguage = () => tag(document.documentElement.lang);
  const books = Object.fromEntries(
    Object.entries(plan.words).map(([language, words]) => [tag(language), words]));
  const dictionary = (language) => books[language] || books[language.split('-')[0]];
  const languageOf = (element) => {
    for (let at = element; at; at = at.getRootNode().host) {
      const near = at.closest('[lang]');
      if (near && near.lang) return tag(near.lang);
    }
    return pageLanguage();
  };
  // The words that count at an element: its own language's, or else the page's.
  const wordings = (word, element) => {
    const own = plan.mixed
      ? Object.values(plan.words)
      : [
          dictionary(languageOf(element) || plan.default_language) ||
            dictionary(pageLanguage() || plan.default_language),
        ];
    return own.filter((book) => book && word in book).map((book) => book[word]);
  };
  const wordTest = (wording, values) => {
    const body = wording.split('{*}').map((part) => filled(part, values, (v) => v));
    return body.includes(null)
      ? null
      : regex('^' + body.map((part) => quoteRegex(straight(part.normalize('NFC')))).join('.*') + '$');
  };
  const says = (element, word, values) =>
    wordings(word, element)
      .map((wording) => wordTest(wording, values))
      .some((test) =>
        test &&
        [element.getAttribute('aria-label'), ...texts(element)].some((t) => test.test(plain(t))));

  const matches = (find, scope, now) => {
    if (!fits(find, now)) return [];
    const selector = filled(find.css, now.values, quoteCss);
    if (selector === null) return [];
    let found = scope.all(selector);
    if (find.word) found = found.filter((e) => says(e, find.word, now.values));
    if (find.text) {
      const pattern = filled(find.text, now.values, quoteRegex);
      found = pattern === null
        ? []
        : found.filter((e) => texts(e).some((t) => regex(pattern).test(plain(t))));
    }
    if (find.exact) {
      const exact = filled(find.exact, now.values, (v) => v);
      found = exact === null ? [] : found.filter((e) => texts(e).some((t) => tidy(t) === tidy(exact)));
    }
    return found;
  };
  const findsOf = (indices) => indices.map((index) => plan.finds[index]);
  const firstVisible = (indices, scope, now) => {
    for (const index of indices) {
      const element = matches(plan.finds[index], scope, now).find(visible);
      if (element) return { index, element };
    }
    return null;
  };

  const holds = (check, scope, now) => {
    switch (check.kind) {
      case 'shows': return matches(plan.finds[check.find], scope, now).some(visible);
      case 'has': return matches(plan.finds[check.find], scope, now).length > 0;
      case 'lacks': return !matches(plan.finds[check.find], scope, now).some(visible);
      case 'address': return regex(check.pattern).test(address());
      case 'title': return regex(check.pattern).test(plain(document.title));
      case 'loaded': return document.readyState === 'complete';
      case 'variant': return check.pattern === now.variant;
      case 'fact': return facts[check.find];
      case 'any': return check.of.some((one) => holds(one, scope, now));
      default: throw new Error('unknown condition ' + check.kind);
    }
  };
  const all = (checks, scope, now) => checks.every((check) => holds(check, scope, now));

  // The first place of each kind names the person; selectors and words may speak of it.
  const moment = () => {
    const now = { variant: null, values: {} };
    const variant = plan.variants.find((one) => all(one.when, everywhere, now));
    if (variant) now.variant = variant.name;
    for (const [kind, readings] of Object.entries(plan.identity)) {
      const first = readings.find((reading) => fits(reading, now));
      now.values[kind] = first ? read(first, everywhere, now.values) : null;
    }
    return now;
  };

  const alike = (kind, text) => {
    if (kind !== 'slug') return text;
    try {
      return decodeURIComponent(text).normalize('NFC').toLowerCase();
    } catch (e) {
      return text;
    }
  };
  // As written, for selectors to speak of. Where places disagree about a row, it is about nobody.
  const identityOf = (list, scope, now) => {
    const identity = {};
    for (const [kind, readings] of Object.entries(list.identity)) {
      const said = readings
        .filter((reading) => fits(reading, now))
        .map((reading) => read(reading, scope, now.values));
      const others = said.slice(1).filter((value) => value);
      if (said[0] && others.every((v) => alike(kind, v) === alike(kind, said[0]))) {
        identity[kind] = said[0];
      }
    }
    return identity;
  };
  const rowsOf = (list, now) => {
    for (const find of findsOf(list.row)) {
      const rows = matches(find, everywhere, now).filter(visible);
      if (rows.length) return rows;
    }
    return [];
  };
  const rowOf = (list, row, index, now) => {
    const scope = within(row);
    const identity = identityOf(list, scope, now);
    const own = { variant: now.variant, values: { ...now.values, ...identity } };
    return {
      index,
      identity: Object.fromEntries(
        Object.entries(identity).map(([kind, value]) => [kind, alike(kind, value)])),
      key: firstRead(list.key, scope, own) || '',
      age: firstRead(list.age, scope, own) || '',
      language: languageOf(row) || plan.default_language,
      wanted: all(list.wanted, scope, own),
      done: list.done.length > 0 && all(list.done, scope, own),
    };
  };

  return {
    plan, address, tidy, pageLanguage, dictionary, everywhere, within, visible, read, fits, matches,
    firstVisible, holds, all, moment, rowsOf, rowOf, identityOf,
  };
}
