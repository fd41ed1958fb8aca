// The edition in one file carries its files in the page, as blocks that no browser runs: texts as they are, so that
// they can be edited there, everything else packed. Given to the program in place of requests.
globalThis.selbstauditFile = async (path) => {
  const name = path.replace(/^\.\//, '');
  const block = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (!block) return new Response(null, { status: 404 });
  // The first line of the file stands below the tag.
  if (!('packed' in block.dataset)) return new Response(asSaved(block.textContent.replace(/^\r?\n/, '')));
  if (typeof DecompressionStream === 'undefined') throw new SyntaxError('this browser cannot unpack (DecompressionStream)');
  const packed = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'Content-Type': block.dataset.packed } });
};

// The browser has replaced what was no UTF-8, because an editor saved the file in another encoding. Put back as what it
// was, a byte that cannot be, it gets the message that this deserves.
function asSaved(text) {
  return new Blob(text.split('\ufffd').flatMap((part, index) => (index ? [new Uint8Array([0xff]), part] : [part])));
}

// What a link of the site leads to may be inside as well: it is handed out as a file.
addEventListener('click', async (event) => {
  const path = event.target.closest?.('a[href]')?.getAttribute('href');
  if (!path || !document.querySelector(`script[data-file="${CSS.escape(path)}"]`)) return;
  event.preventDefault();
  const file = await (await globalThis.selbstauditFile(path)).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `selbstaudit-${path.replace('/index.', '.')}`;
  link.click();
  // Not revoked: some browsers read the address only after the click.
});
