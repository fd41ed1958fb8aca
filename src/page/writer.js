// Writes reports in a worker, behind the glue code of a writer module. The worker is made from a blob, so that the
// page's security policy holds in it too. Each message brings a document; the first one also brings the program.
let ready;

onmessage = async ({ data: { program, format, text } }) => {
  try {
    ready ??= wasm_bindgen({ module_or_path: program });
    await ready;
    const written = wasm_bindgen.write(format, text);
    const bytes = written.bytes();
    postMessage({ bytes, undrawn: written.undrawn() }, [bytes.buffer]);
    written.free();
  } catch (error) {
    postMessage({ fault: String(error) });
  }
};
