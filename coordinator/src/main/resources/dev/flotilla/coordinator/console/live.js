// Fetches the page anew every second and swaps what changed. Pauses on the button, and while the tab is hidden.
const button = document.getElementById("live");
let live = true;

function show(text) {
  button.textContent = text;
  button.setAttribute("aria-pressed", String(live));
}

async function refresh() {
  if (!live || document.hidden) return;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const fresh = page.getElementById("content");
    const old = document.getElementById("content");
    if (fresh && fresh.innerHTML !== old.innerHTML && !old.contains(document.activeElement)) old.replaceWith(fresh);
    show("Live");
  } catch {
    show("Reconnecting");
  }
}

button.hidden = false;
button.addEventListener("click", () => {
  live = !live;
  show(live ? "Live" : "Paused");
});
setInterval(refresh, 1000);
