// The page is there before it listens, as real ones are: until data-hydrated is set, a link is only a
// link and a button does nothing.
import { listen, on } from './page.js';
import { invites } from './invite.js';
import { profile } from './profile.js';
import { reactions } from './reactions.js';
import { sentList } from './sent.js';

on('click', 'dismiss-toast', (button) => button.closest('.toast').remove());
invites();
profile();
reactions();

const root = document.documentElement;
setTimeout(() => {
  listen();
  sentList();
  root.dataset.hydrated = 'true';
}, Number(root.dataset.hydrateAfter));
