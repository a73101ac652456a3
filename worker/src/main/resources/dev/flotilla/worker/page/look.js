// Reads a page through a pack, in one call. Knows no site: all it looks for comes in `plan`.
async ({ plan: text, wake, wakeMs, pick }) => {
  const plan = JSON.parse(text);
  const roots = () => {
    const found = [document];
    for (const host of plan.hosts) {
      for (const element of document.querySelectorAll(host)) {
        if (element.shadowRoot) found.push(element.shadowRoot);
      }
    }
    return found;
  };
  const all = (css) => roots().flatMap((root) => [...root.querySelectorAll(css)]);
  const plain = (text) =>
    (text || '').normalize('NFC').replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' ').trim();
  const quoteRegex = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoteCss = (text) => text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ');
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
  const address = () => location.href.slice(location.origin.length);
  const read = ({ css, attribute, pattern }, values) => {
    let text = address();
    if (css) {
      const selector = filled(css, values, quoteCss);
      const element = selector && all(selector)[0];
      if (!element) return null;
      text = attribute ? element.getAttribute(attribute) : textOf(element);
    }
    if (text === null || text === undefined) return null;
    if (!pattern) return text || null;
    const match = new RegExp(pattern, 'u').exec(text);
    return match ? match[1] : null;
  };

  // The first reading of each kind names the person; selectors and words may speak of it.
  const known = () => {
    const values = {};
    for (const [kind, readings] of Object.entries(plan.identity)) {
      values[kind] = read(readings[0], values);
    }
    return values;
  };
  const filled = (text, values, quote) => {
    let missing = false;
    const out = text.replace(/\{(slug|member_id|name)\}/g, (_, kind) => {
      if (!values[kind]) missing = true;
      return quote(values[kind] || '');
    });
    return missing ? null : out;
  };

  const language = (document.documentElement.lang || '').toLowerCase();
  const words = plan.words[language] || plan.words[language.split('-')[0]] || {};
  const wordTest = (word, values) => {
    if (!(word in words)) return null;
    const body = words[word].split('{*}')
      .map((part) => filled(plain(part) && part, values, (v) => v))
      .map((part) => (part === null ? null : quoteRegex(part.replace(/[\u2018\u2019]/g, "'"))));
    return body.includes(null) ? null : new RegExp('^' + body.join('.*') + '$', 'u');
  };

  const matches = ({ css, word, text }, values) => {
    const selector = filled(css, values, quoteCss);
    if (selector === null) return [];
    let found = all(selector);
    if (word) {
      const test = wordTest(word, values);
      found = test
        ? found.filter((e) =>
            test.test(plain(e.getAttribute('aria-label'))) || test.test(plain(e.innerText)))
        : [];
    }
    if (text) {
      const pattern = filled(text, values, quoteRegex);
      const test = pattern === null ? null : new RegExp(pattern, 'u');
      found = test ? found.filter((e) => test.test(plain(e.innerText))) : [];
    }
    return found;
  };
  const firstVisible = (indices, values) => {
    for (const index of indices) {
      const element = matches(plan.finds[index], values).find(visible);
      if (element) return { index, element };
    }
    return null;
  };

  const until = performance.now() + wakeMs;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (firstVisible(wake, known())) break;
  }

  const values = known();
  const identity = {};
  for (const [kind, readings] of Object.entries(plan.identity)) {
    identity[kind] = readings
      .map((reading) => ({ place: reading.place, value: read(reading, values) }))
      .filter(({ value }) => value);
  }
  const amounts = {};
  for (const [kind, readings] of Object.entries(plan.amounts)) {
    const numbers = readings.map((reading) => parseInt(read(reading, values), 10));
    const number = numbers.find((n) => !Number.isNaN(n));
    if (number !== undefined) amounts[kind] = number;
  }
  const inputs = {};
  for (const [name, indices] of Object.entries(plan.elements)) {
    const hit = firstVisible(indices, values);
    if (hit && typeof hit.element.value === 'string') inputs[name] = hit.element.value;
  }
  // 0 not there, 1 there, 2 visible.
  const found = plan.finds.map((find) => {
    const hits = matches(find, values);
    return hits.some(visible) ? 2 : hits.length ? 1 : 0;
  });
  const sight = JSON.stringify({
    origin: location.origin, address: address(), language, identity, amounts, inputs, found,
  });
  if (!pick) return sight;
  const hit = firstVisible(pick, values);
  return { sight, element: hit && hit.element, index: hit ? hit.index : -1 };
}
