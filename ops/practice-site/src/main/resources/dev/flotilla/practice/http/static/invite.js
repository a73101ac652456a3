// Inviting: the dialog and its steps, what is sent, and what is shown after the answer.
import { on, outlet, parts, realTarget, send, somethingWentWrong, toast } from './page.js';
import { showRelation } from './profile.js';

export function invites() {
  on('click', 'invite', open);
  on('click', 'dismiss', (button) => close(dialogOf(button)));
  on('click', 'add-note', (button) => addNote(dialogOf(button)));
  on('click', 'cancel-note', (button) => show(dialogOf(button), 'start'));
  on('click', 'send-plain', (button, event) => invite(dialogOf(button), {}, event));
  on('click', 'send-note', (button, event) => {
    const dialog = dialogOf(button);
    invite(dialog, { note: dialog.querySelector('#custom-message').value }, event);
  });
  on('click', 'send-email', (button, event) => {
    const dialog = dialogOf(button);
    invite(dialog, { email: dialog.querySelector('input[type=email]').value }, event);
  });
  document.addEventListener('input', typed);
}

let opening = false;

async function open(link, event) {
  document.querySelector('.menu:popover-open')?.hidePopover();
  if (opening || outlet().querySelector('[data-invite] .overlay:not(:empty)')) {
    return;
  }
  opening = true;
  const slug = encodeURIComponent(link.dataset.slug);
  const content = await parts(`/preload/custom-invite/?vanityName=${slug}&fragment=1`);
  opening = false;
  const dialog = content?.querySelector('[data-invite]');
  if (!dialog) {
    somethingWentWrong();
    return;
  }
  outlet().querySelector('[data-invite]')?.remove();
  outlet().append(dialog);
  if (dialog.dataset.instant === 'true') {
    await invite(dialog, {}, event);
  } else {
    show(dialog, 'start');
  }
}

function dialogOf(element) {
  return element.closest('[data-invite]');
}

function show(dialog, step) {
  const template = dialog.querySelector(`template[data-step="${step}"]`);
  dialog.querySelector('.overlay').replaceChildren(template.content.cloneNode(true));
}

function close(dialog) {
  dialog.querySelector('.overlay').replaceChildren();
}

function addNote(dialog) {
  show(dialog, 'note');
  dialog.querySelector('#custom-message')?.focus();
}

function typed(event) {
  const field = realTarget(event);
  const dialog = dialogOf(field);
  if (!dialog) {
    return;
  }
  if (field.id === 'custom-message') {
    const limit = Number(field.dataset.limit);
    dialog.querySelector('[data-counter]').textContent = `${field.value.length}/${limit}`;
    dialog.querySelector('[data-note-limit]').hidden = field.value.length <= limit;
    dialog.querySelector('[data-does="send-note"]').disabled = field.value.trim() === '';
  } else if (field.type === 'email') {
    dialog.querySelector('[data-does="send-email"]').disabled = !field.value || !field.validity.valid;
  }
}

async function invite(dialog, body, event) {
  const { slug, member } = dialog.dataset;
  const buttons = dialog.querySelectorAll('button');
  buttons.forEach((button) => (button.disabled = true));
  const answer = await send('/api/invitations', { member_id: member, slug, ...body }, event);
  buttons.forEach((button) => (button.disabled = false));
  if (answer.status === 201) {
    if (answer.body.warning) {
      show(dialog, 'warning');
    } else {
      close(dialog);
    }
    toast(dialog.querySelector('template[data-toast="sent"]'));
    await showRelation(member, slug);
  } else {
    refused(dialog, answer);
    if (answer.body.shown_as) {
      await showRelation(member, slug, answer.body.shown_as);
    }
  }
}

function refused(dialog, { status, body }) {
  switch (body.code) {
    case 'FUSE_LIMIT_EXCEEDED':
      show(dialog, 'limit');
      return;
    case 'CUSTOM_INVITE_LIMIT_REACHED':
      show(dialog, 'upsell');
      return;
    case 'NOTE_TOO_LONG':
      dialog.querySelector('[data-note-limit]').hidden = false;
      return;
    case 'EMAIL_REQUIRED':
    case 'EMAIL_MISMATCH':
      dialog.querySelector('[data-email-wrong]').hidden = false;
      return;
  }
  close(dialog);
  if (status === 0 || status >= 500) {
    somethingWentWrong();
    return;
  }
  const special = dialog.querySelector(`template[data-toast="${CSS.escape(body.code ?? '')}"]`);
  toast(special ?? dialog.querySelector('template[data-toast="other"]'));
}
