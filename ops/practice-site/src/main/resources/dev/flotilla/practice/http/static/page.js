// What every page's script needs: words from the server, messages, and honest nonces.

/** One name for each click that a person (or a driver's real input) made; none for a scripted one. */
export function clickNonce(event) {
  if (!event.isTrusted) {
    return undefined;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends JSON about a click. Never throws: status 0 says that no answer came. */
export async function send(path, body, event) {
  const nonces = {
    page_nonce: document.documentElement.dataset.pageNonce,
    click_nonce: clickNonce(event),
  };
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...nonces }),
    });
    if (response.status === 401) {
      location.assign('/login');
    }
    return { status: response.status, body: await response.json().catch(() => ({})) };
  } catch {
    return { status: 0, body: {} };
  }
}

/** Where dialogs and messages live: the body, or the shadow root that lies over it. */
export function outlet() {
  return document.querySelector('#interop-outlet')?.shadowRoot ?? document.body;
}

/** Asks the server for parts of a page; undefined where there are none. */
export async function parts(path) {
  try {
    const response = await fetch(path, { headers: { 'x-requested-with': 'fetch' } });
    if (!response.ok) {
      return undefined;
    }
    const template = document.createElement('template');
    template.innerHTML = await response.text();
    return template.content;
  } catch {
    return undefined;
  }
}

/** Shows the message of a template for a while. */
export function toast(template) {
  const message = template.content.firstElementChild.cloneNode(true);
  outlet().querySelector('.toasts').replaceChildren(message);
  setTimeout(() => message.remove(), 8000);
}

export function somethingWentWrong() {
  toast(document.querySelector('template[data-toast="error"]'));
}

const handlers = { click: new Map(), input: new Map() };

/** Handles a kind of event on every element that says data-does="name", now and later. */
export function on(type, name, handle) {
  handlers[type].set(name, handle);
}

/** What an event is really about: a shadow root's events name its host only. */
export function realTarget(event) {
  return event.composedPath()[0] ?? event.target;
}

/** From now on the page listens. */
export function listen() {
  for (const type of Object.keys(handlers)) {
    document.addEventListener(type, (event) => {
      const element = realTarget(event).closest?.('[data-does]');
      const handle = element && handlers[type].get(element.dataset.does);
      if (handle) {
        event.preventDefault();
        handle(element, event);
      }
    });
  }
}
