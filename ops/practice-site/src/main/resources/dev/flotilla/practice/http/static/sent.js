// The sent list: more rows when its end comes into sight, and withdrawing.
import { on, outlet, parts, send, somethingWentWrong, toast } from './page.js';
import { showRelation } from './profile.js';

on('click', 'withdraw', ask);
on('click', 'load-more', loadMore);
on('click', 'keep', (button) => forget(button.closest('[data-withdrawal]')));
on('click', 'confirm-withdraw', withdraw);

/** Watches the end of the list within the workspace: the window itself never scrolls. */
export function sentList() {
  const end = document.querySelector('[data-more]');
  if (!end) {
    return;
  }
  let loading = false;
  const watcher = new IntersectionObserver(
    async ([seen]) => {
      if (!seen.isIntersecting || loading || end.hidden) {
        return;
      }
      loading = true;
      const more = await moreRows();
      loading = false;
      if (more) {
        watcher.unobserve(end); // asks anew whether the end is in sight
        watcher.observe(end);
      } else {
        end.hidden = true;
      }
    },
    { root: document.querySelector('#workspace') },
  );
  watcher.observe(end);
}

async function moreRows() {
  const list = document.querySelector('[data-sent]');
  const content = await parts(`/mynetwork/invitation-manager/sent/?start=${list.children.length}`);
  const more = content?.children.length > 0;
  if (more) {
    list.append(content);
  }
  return more;
}

async function loadMore(button) {
  button.disabled = true;
  await moreRows();
  const list = document.querySelector('[data-sent]');
  const total = Number(document.querySelector('[data-people]').dataset.people);
  button.disabled = false;
  button.hidden = list.children.length >= total;
}

async function ask(link) {
  const slug = encodeURIComponent(link.dataset.slug);
  const content = await parts(`/preload/withdraw/?vanityName=${slug}`);
  const question = content?.querySelector('[data-withdrawal]');
  if (!question) {
    somethingWentWrong();
    return;
  }
  forget(outlet().querySelector('[data-withdrawal]'));
  outlet().append(question);
  question.querySelector('dialog')?.showModal();
}

function forget(question) {
  question?.remove();
}

async function withdraw(button, event) {
  const question = button.closest('[data-withdrawal]');
  const { slug, member } = question.dataset;
  button.disabled = true;
  const answer = await send('/api/withdrawals', { slug, member_id: member }, event);
  forget(question);
  if (answer.status === 200) {
    toast(question.querySelector('template[data-toast="withdrawn"]'));
    dropRow(slug);
    await showRelation(member, slug);
  } else {
    toast(question.querySelector('template[data-toast="kept"]'));
  }
}

function dropRow(slug) {
  const row = document.querySelector(`[data-row="${CSS.escape(slug)}"]`);
  const pill = document.querySelector('[data-people]');
  if (row && pill) {
    row.remove();
    pill.dataset.people = Number(pill.dataset.people) - 1;
    pill.textContent = pill.dataset.words.replace('#', pill.dataset.people);
  }
}
