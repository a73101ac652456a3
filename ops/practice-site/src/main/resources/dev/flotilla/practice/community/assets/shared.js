// What the scripts of both variants need: one address for everything, and honest nonces.
import { clickNonce } from '/static/page.js';

/** Posts a form. Never throws: status 0 says that no answer came. */
export async function ask(fields) {
  const body = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== undefined));
  try {
    const response = await fetch('/ajax', { method: 'POST', body });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

/** Posts something that a click asked for. */
export function tell(fields, event) {
  return ask({
    ...fields,
    page_nonce: document.documentElement.dataset.pageNonce,
    click_nonce: clickNonce(event),
  });
}

/** Handles clicks on whatever fits the selector, now and later. */
export function delegate(selector, handle) {
  document.addEventListener('click', (event) => {
    const element = event.target.closest(selector);
    if (element && !event.defaultPrevented) {
      handle(element, event);
    }
  });
}

export function busy(element, on) {
  element.classList.toggle('loading', on);
  if (on) {
    element.setAttribute('aria-busy', 'true');
  } else {
    element.removeAttribute('aria-busy');
  }
}

/** The token in a link, for it has no other place there. */
export function tokenOf(link) {
  return new URL(link.href).searchParams.get('_nonce') ?? undefined;
}

/** The number at the end of an id. */
export function numberOf(element) {
  return element.id.slice(element.id.lastIndexOf('-') + 1);
}

/** Replaces the link to older items with these items. */
export function older(contentsOf) {
  delegate('.load-more a', async (link, event) => {
    event.preventDefault();
    const row = link.closest('.load-more');
    if (row.getAttribute('aria-busy')) {
      return;
    }
    busy(row, true);
    const { page, member } = link.dataset;
    const contents = contentsOf(await ask({ action: 'activity_get_older_updates', page, member }));
    busy(row, false);
    if (contents !== undefined) {
      row.insertAdjacentHTML('afterend', contents);
      row.remove();
    }
  });
}

/** Favorites; {@code labelOf} reads the new words of the link out of the answer. */
export function favorites(labelOf) {
  delegate('a.fav, a.unfav', async (link, event) => {
    event.preventDefault();
    const wanted = link.classList.contains('fav');
    busy(link, true);
    const action = wanted ? 'activity_mark_fav' : 'activity_mark_unfav';
    const answer = await tell({ action, id: link.dataset.id, _nonce: tokenOf(link) }, event);
    busy(link, false);
    const label = labelOf(answer);
    if (label !== undefined) {
      link.textContent = label;
      link.classList.toggle('fav', !wanted);
      link.classList.toggle('unfav', wanted);
    }
  });
}

/** Tells the site again and again that somebody is there, through the address of the writes. */
export function heartbeat(ms) {
  setInterval(() => ask({ action: 'heartbeat', has_focus: document.hasFocus() }), ms);
}
