// Keeps the ledger on the front page fresh, unless asked not to or nobody is looking.
const list = document.querySelector('[data-ledger]');
const live = document.querySelector('[data-live]');

async function refresh() {
  if (live.checked && !document.hidden) {
    const response = await fetch('/lobby/ledger').catch(() => undefined);
    if (response?.ok) {
      const fresh = await response.text();
      if (fresh !== list.innerHTML) {
        list.innerHTML = fresh;
      }
    }
  }
  setTimeout(refresh, 2000);
}

setTimeout(refresh, 2000);
