// Scrolls to the end of what `css` finds, or of the window. Says whether it was found.
async (page, { css, mostMs }) => {
  const scroller = css === 'window' ? document.scrollingElement : page.everywhere.all(css)[0];
  if (!scroller) return false;
  const end = scroller.scrollHeight;
  // One who stands at the end already scrolls nothing: take a step back first.
  scroller.scrollTop = Math.max(0, end - scroller.clientHeight - 40);
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, mostMs);
  });
  scroller.scrollTop = end;
  return true;
}
