// Checks bills of materials with what did not write them: the schema of CycloneDX itself and the checker ajv.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

// What is wrong with a bill, in sentences; nothing if it is valid.
export function faults(root, text) {
  const bill = JSON.parse(text);
  const schema = (name) => JSON.parse(readFileSync(join(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema', `${name}.SNAPSHOT.schema.json`)));
  // The schemas say more in their own words than ajv knows, which is no fault of theirs.
  const ajv = new Ajv({ allErrors: true, strict: false });
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  addFormats(ajv);
  // Two formats that ajv-formats does not know.
  ajv.addFormat('iri-reference', (value) => URL.canParse(value, 'https://example.org/') && !/[\s<>"{}|\\^`]/.test(value));
  ajv.addFormat('idn-email', (value) => /^[^\s@]+@[^\s@]+$/.test(value));
  const check = ajv.compile(schema(`bom-${bill.specVersion}`));
  return check(bill) ? [] : check.errors.map((error) => `${error.instancePath || '/'} ${error.message}`);
}
