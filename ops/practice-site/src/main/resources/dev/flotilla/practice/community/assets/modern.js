// The newer templates: what comes back is JSON, or a bare -1 or 0. The page is deaf until the class
// js-ready is there; a button in flight is told by "pending" and "loading", not to be taken for a
// request that is pending.
import { ask, busy, delegate, favorites, heartbeat, older, tell } from './shared.js';

const ACTIONS = {
  not_friends: 'friends_add_friend',
  pending: 'friends_withdraw_friendship',
  is_friend: 'friends_remove_friend',
  accept_friendship: 'friends_accept_friendship',
  reject_friendship: 'friends_reject_friendship',
};

function read({ status, text }) {
  if (status !== 200) {
    return undefined;
  }
  try {
    const answer = JSON.parse(text);
    return typeof answer === 'object' ? answer : undefined;
  } catch {
    return undefined;
  }
}

function part(name) {
  return (answer) => {
    const body = read(answer);
    return body?.success ? body.data[name] : undefined;
  };
}

async function act(button, event) {
  event.preventDefault();
  if (button.classList.contains('pending')) {
    return;
  }
  const item = button.closest('[data-item-id]');
  flight(button, true);
  const { btnAction, nonce } = button.dataset;
  const answer = read(
    await tell({ action: ACTIONS[btnAction], item_id: item.dataset.itemId, _nonce: nonce }, event),
  );
  flight(button, false);
  item.querySelector('.feedback')?.remove();
  if (answer?.success && answer.data.contents !== undefined) {
    button.outerHTML = answer.data.contents;
  } else if (answer?.success) {
    item.innerHTML = answer.data.feedback;
  } else if (answer?.data) {
    item.insertAdjacentHTML('afterbegin', answer.data.feedback);
  }
}

function flight(button, on) {
  button.classList.toggle('pending', on);
  busy(button, on);
}

/** The directory is asked for once more as soon as the page listens, and replaced as a whole. */
async function refresh() {
  const list = document.querySelector('#members-dir-list');
  if (list) {
    busy(list, true);
    const upage = new URL(location.href).searchParams.get('upage') ?? 1;
    const contents = part('contents')(await ask({ action: 'members_filter', upage }));
    if (contents !== undefined) {
      list.outerHTML = contents;
    } else {
      busy(list, false);
    }
  }
}

const root = document.documentElement;
setTimeout(() => {
  delegate('[data-btn-action]', act);
  favorites(part('content'));
  older(part('contents'));
  heartbeat(3000);
  refresh();
  root.classList.add('js-ready');
}, Number(root.dataset.readyAfter));
