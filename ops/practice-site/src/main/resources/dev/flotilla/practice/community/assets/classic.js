// The older templates: what comes back is markup, or a bare -1 or 0. A click whose answer is lost
// leaves its box loading for ever.
import { busy, delegate, favorites, heartbeat, numberOf, older, tell, tokenOf } from './shared.js';

const REFUSED = new Set(['-1', '0', '']);

function markup({ status, text }) {
  return status === 200 && !REFUSED.has(text.trim()) ? text : undefined;
}

/** No guard against a second click: the site toggles, and so does whoever clicks twice. */
async function toggle(link, event) {
  event.preventDefault();
  const box = link.parentElement;
  busy(box, true);
  const answer = markup(
    await tell({ action: 'addremove_friend', fid: numberOf(link), _nonce: tokenOf(link) }, event),
  );
  if (answer === undefined) {
    return;
  }
  if (answer.includes('generic-button')) {
    box.outerHTML = answer;
  } else {
    busy(box, false);
    box.innerHTML = answer;
  }
}

async function settle(link, event, action) {
  event.preventDefault();
  const row = link.closest('li');
  busy(link, true);
  const answer = markup(await tell({ action, id: numberOf(row), _nonce: tokenOf(link) }, event));
  busy(link, false);
  if (answer !== undefined) {
    link.closest('.action').innerHTML = answer;
  }
}

document.addEventListener('DOMContentLoaded', () => {
  delegate('.generic-button a[rel]', toggle);
  delegate('#friend-list a.accept', (link, event) => settle(link, event, 'accept_friendship'));
  delegate('#friend-list a.reject', (link, event) => settle(link, event, 'reject_friendship'));
  favorites(markup);
  older(markup);
  heartbeat(4000);
});
