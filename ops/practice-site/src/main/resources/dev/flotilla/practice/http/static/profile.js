// A profile: the More menu, the smaller ties, and its top card after something changed.
import { on, parts, send, somethingWentWrong } from './page.js';

export function profile() {
  on('click', 'more', toggleMenu);
  on('click', 'tie', tie);
  const workspace = document.querySelector('#workspace');
  (workspace ?? window).addEventListener('scroll', () => {
    const far = (workspace?.scrollTop ?? window.scrollY) > 330;
    document.querySelector('.sticky')?.classList.toggle('shown', far);
  });
  document.addEventListener('click', (event) => {
    const menu = openMenu();
    if (menu && !menu.contains(event.target) && !event.target.closest('[data-does="more"]')) {
      closeMenu();
    }
  });
}

function openMenu() {
  return document.querySelector('.menu:popover-open');
}

function closeMenu() {
  openMenu()?.remove();
  document.querySelector('[data-does="more"]')?.setAttribute('aria-expanded', 'false');
}

function toggleMenu(button) {
  if (openMenu()) {
    closeMenu();
    return;
  }
  const template = document.querySelector('template[data-part="menu"]');
  const menu = template.content.firstElementChild.cloneNode(true);
  document.body.append(menu);
  menu.showPopover();
  const place = button.getBoundingClientRect();
  menu.style.setProperty('top', `${place.bottom + 6}px`);
  menu.style.setProperty('left', `${place.left}px`);
  button.setAttribute('aria-expanded', 'true');
}

async function tie(button, event) {
  const { member, deed } = button.dataset;
  closeMenu();
  const answer = await send('/api/ties', { member_id: member, deed }, event);
  if (answer.status === 200) {
    await showRelation(member);
  } else {
    somethingWentWrong();
  }
}

/** Brings the page up to date with what the server says of this member now. */
export async function showRelation(member, slug, as) {
  const card = document.querySelector('section[data-part="topcard"]');
  const whose = card?.getAttribute('componentkey') ?? card?.dataset.memberId;
  if (whose?.includes(member)) {
    const content = await parts(`/api/relations/${member}${as ? `?as=${as}` : ''}`);
    for (const part of content?.querySelectorAll('[data-part]') ?? []) {
      document.querySelector(`[data-part="${part.dataset.part}"]`)?.replaceWith(part);
    }
  }
  for (const link of document.querySelectorAll('aside [data-does="invite"], .narrow [data-does="invite"]')) {
    if (link.dataset.slug === slug) {
      link.remove();
    }
  }
}
