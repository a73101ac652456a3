// Reads the rows of a list from an index on, in one call.
async (page, { list: name, from, wakeMs, unlike }) => {
  const { plan, everywhere } = page;
  const list = plan.lists[name];
  const until = performance.now() + wakeMs;
  let now = page.moment();
  let rows = page.rowsOf(list, now);
  const none = () => list.empty.length > 0 && page.all(list.empty, everywhere, now);
  const signature = () => {
    if (!rows.length) return '';
    const { identity, key } = page.rowOf(list, rows[0], 0, now);
    return JSON.stringify([identity, key, rows[0].textContent.slice(0, 200)]);
  };
  const waits = () =>
    unlike ? !rows.length || signature() === unlike : rows.length <= from;
  while (performance.now() < until && waits() && !none()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    now = page.moment();
    rows = page.rowsOf(list, now);
  }
  return JSON.stringify({
    rows: rows.slice(from).map((row, at) => page.rowOf(list, row, from + at, now)),
    count: rows.length,
    first: signature(),
    totals: list.total
      .filter((reading) => page.fits(reading, now))
      .map((reading) => page.read(reading, everywhere, now.values))
      .filter((value) => value),
    empty: none(),
    way: list.way.length > 0 && Boolean(page.firstVisible(list.way, everywhere, now)),
    busy: plan.busy.some((check) => page.holds(check, everywhere, now)),
  });
}
