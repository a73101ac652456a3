// The page's markup without what runs, what was typed and what may be a secret.
({ most, longest }) => {
  const drop = 'script,style,noscript,link,svg,template,iframe,meta,code,base';
  const secret = /csrf|xsrf|nonce|token|secret|session|auth|passw|api-?key|signature|jwt|bearer|credential|cookie|otp/i;
  // Long runs of letters and digits, as keys are written.
  const key = /\beyJ[\w-]{10,}(?:\.[\w-]*)*|\b(?=\w*[0-9])(?=\w*[a-zA-Z])[\w-]{32,}/g;
  const cut = (text) => text.replace(key, '…');
  const withoutValues = (text) => text.replace(/#[^\s]*=.*$/, '').replace(/([?&;][^=&#;\s?]*)=[^&#;\s]*/g, '$1=');

  // A copy does not hold shadow roots: they are written out where they hang.
  const copyOf = (element) => {
    const copy = element.cloneNode(false);
    if (element.shadowRoot) {
      const shadow = document.createElement('shadow-root');
      element.shadowRoot.childNodes.forEach((child) => shadow.append(copyOf(child)));
      copy.append(shadow);
    }
    element.childNodes.forEach((child) => copy.append(copyOf(child)));
    return copy;
  };
  const clean = (element) => {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'value' || name === 'style' || name === 'srcdoc' || name.startsWith('on')
          || secret.test(name) || value.startsWith('data:') || value.length > longest) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, cut(withoutValues(value)));
      }
    }
  };

  const root = copyOf(document.documentElement);
  root.querySelectorAll(drop).forEach((element) => element.remove());
  root.querySelectorAll('input[type=hidden]').forEach((element) => element.remove());
  root.querySelectorAll('textarea,[contenteditable]:not([contenteditable=false])')
    .forEach((element) => { element.textContent = ''; });
  root.querySelectorAll('*').forEach(clean);
  clean(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) {
    if (node.nodeType === Node.COMMENT_NODE) {
      node.remove();
    } else {
      const text = cut(node.data);
      node.data = text.length > longest ? text.slice(0, longest) + '…' : text;
    }
  }
  return root.outerHTML.replace(/\s+/g, ' ').slice(0, most);
}
