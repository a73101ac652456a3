// Likes of posts and of comments.
import { on, send, somethingWentWrong } from './page.js';

export function reactions() {
  on('click', 'react', react);
}

async function react(button, event) {
  const { urn, none, like } = button.dataset;
  const pressed = button.getAttribute('aria-pressed'); // only the older button says it so
  const reacted = pressed ? pressed === 'true' : button.getAttribute('aria-label') !== none;
  const reaction = reacted ? 'NONE' : 'LIKE';
  button.disabled = true;
  const answer = await send('/api/reactions', { urn, reaction }, event);
  button.disabled = false;
  if (answer.status === 200 || answer.status === 201) {
    if (pressed) {
      button.setAttribute('aria-pressed', !reacted);
    } else {
      button.setAttribute('aria-label', reacted ? none : like);
    }
  } else {
    somethingWentWrong();
  }
}
