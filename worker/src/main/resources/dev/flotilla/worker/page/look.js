// Reads a page through a pack, in one call; with `pick`, takes hold of an element in the same moment.
async (page, { wake, whenReady, wakeMs, pick, row: wanted }) => {
  const { plan, everywhere } = page;
  const news = (now) => plan.news.map((rule) => page.all(rule, everywhere, now));

  // What was there already is no news, or a look that waits would never wait.
  const before = wakeMs > 0 ? news(page.moment()) : [];
  const awake = (now) =>
    page.firstVisible(wake, everywhere, now) ||
    (whenReady && page.all(plan.ready, everywhere, now)) ||
    news(now).some((holds, index) => holds && !before[index]);
  const until = performance.now() + wakeMs;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (awake(page.moment())) break;
  }

  const now = page.moment();
  const identity = {};
  for (const [kind, readings] of Object.entries(plan.identity)) {
    const own = readings.filter((reading) => page.fits(reading, now));
    const places = own.map((reading) => ({
      place: reading.place,
      value: page.read(reading, everywhere, now.values),
    }));
    // Without the first place nobody knows whom the others should agree with.
    identity[kind] = places.length && places[0].value ? places.filter(({ value }) => value) : [];
  }
  const amounts = {};
  for (const [kind, readings] of Object.entries(plan.amounts)) {
    amounts[kind] = readings
      .filter((reading) => page.fits(reading, now))
      .map((reading) => page.read(reading, everywhere, now.values))
      .filter((value) => value);
  }
  const inputs = {};
  for (const [name, indices] of Object.entries(plan.elements)) {
    const hit = page.firstVisible(indices, everywhere, now);
    if (hit && typeof hit.element.value === 'string') inputs[name] = hit.element.value;
  }
  const toast = page.firstVisible(plan.elements.toast || [], everywhere, now);
  const language = page.pageLanguage();
  // 0 not there, 1 there, 2 visible.
  const found = plan.finds.slice(0, plan.looked).map((find) => {
    const hits = page.matches(find, everywhere, now);
    return hits.some(page.visible) ? 2 : hits.length ? 1 : 0;
  });
  const sight = JSON.stringify({
    origin: location.origin,
    address: page.address(),
    title: page.tidy(document.title),
    loaded: document.readyState === 'complete',
    language,
    has_words: plan.mixed || Boolean(page.dictionary(language || plan.default_language)),
    variant: now.variant || '',
    toast: toast ? page.tidy(toast.element.innerText) : '',
    identity, amounts, inputs, found,
  });
  if (!pick) return sight;

  let scope = everywhere;
  let row = null;
  if (wanted) {
    const list = plan.lists[wanted.list];
    const same = page.rowsOf(list, now)
      .map((element, index) => ({ element, read: page.rowOf(list, element, index, now) }))
      .filter(({ read }) =>
        read.key === wanted.key &&
        JSON.stringify(Object.entries(read.identity).sort()) ===
          JSON.stringify(Object.entries(wanted.identity).sort()));
    if (same.length !== 1) return { sight, element: null, index: -1, row: '' };
    row = same[0].read;
    scope = page.within(same[0].element);
    Object.assign(now.values, page.identityOf(list, scope, now));
  }
  const hit = page.firstVisible(pick, scope, now);
  return {
    sight,
    element: hit && hit.element,
    index: hit ? hit.index : -1,
    row: row ? JSON.stringify(row) : '',
  };
}
