// Likes of posts and of comments.
import { on, send, somethingWentWrong } from './page.js';

export function reactions() {
  on('click', 'react', react);
}

async function react(button, event) {
  const { urn, none, like } = button.dataset;
  const reacted = button.getAttribute('aria-label') !== none;
  const reaction = reacted ? 'NONE' : 'LIKE';
  button.disabled = true;
  const answer = await send('/api/reactions', { urn, reaction }, event);
  button.disabled = false;
  if (answer.status === 200 || answer.status === 201) {
    button.setAttribute('aria-label', reacted ? none : like);
  } else {
    somethingWentWrong();
  }
}
