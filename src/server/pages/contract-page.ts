// The OpenAPI document as a page of our own: no script and nothing from elsewhere, so it works on a closed network
// and under our content security policy. In English, as the contract is.
import { type Html, html } from '../html.js';
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from '../openapi.js';
import { PROBLEMS } from '../problem.js';
import { renderPage } from './layout.js';

/** A type in a few words, with links to named schemas. */
function typeOf(schema: JsonSchema | undefined): Html {
  if (schema?.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema?.enum) return html`${schema.enum.map((value) => JSON.stringify(value)).join(' | ')}`;
  if (schema?.const !== undefined) return html`${JSON.stringify(schema.const)}`;
  if (schema?.anyOf) return html`${schema.anyOf.map((one, at) => html`${at > 0 && ' or '}${typeOf(one)}`)}`;
  if (schema?.prefixItems)
    return html`[${schema.prefixItems.map((one, at) => html`${at > 0 && ', '}${typeOf(one)}`)}]`;
  if (schema?.type === 'array') return html`list of ${typeOf(schema.items || undefined)}`;
  if (schema?.properties) return html`{ ${Object.keys(schema.properties).join(', ')} }`;
  return html`${schema?.type ?? 'any'}`;
}

function limitsOf(schema: JsonSchema): string {
  const { minLength, maxLength, minimum, maximum, maxItems, pattern } = schema;
  const byDefault = schema.default;
  return [
    maxLength !== undefined && `${minLength ?? 0} to ${maxLength} characters`,
    minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
      ? `${minimum} to ${maximum}`
      : minimum !== undefined && `at least ${minimum}`,
    maxItems !== undefined && `at most ${maxItems}`,
    pattern !== undefined && `pattern ${pattern}`,
    byDefault !== undefined && `default ${byDefault}`,
  ]
    .filter((limit) => limit !== false)
    .join('; ');
}

interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: JsonSchema;
  readonly description: string | undefined;
}

function fieldTable(caption: string, fields: readonly Field[]): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Rule</th></tr></thead>
<tbody>${fields.map(
    ({ name, isRequired, schema, description }) =>
      html`<tr><th scope="row"><code>${name}</code>${!isRequired && ' (optional)'}</th><td>${typeOf(schema)}</td><td>${[limitsOf(schema), description ?? ''].filter(Boolean).join('. ')}</td></tr>`,
  )}</tbody></table></div>`;
}

function renderOperation(path: string, method: string, operation: OpenApiOperation): Html {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const parameters = (operation.parameters ?? []).map(({ name, required, schema, description }) => ({
    name,
    isRequired: required,
    schema,
    description,
  }));
  return html`<section aria-labelledby="${operation.operationId}">
<h2 id="${operation.operationId}"><span class="method">${method}</span> <code>${path}</code></h2>
<p>${operation.summary}.</p>
${body && html`<p>Body: ${typeOf(body)}</p>`}
${parameters.length > 0 && fieldTable(`Parameters of ${path}`, parameters)}
<ul>${Object.entries(operation.responses).map(
    ([status, { description, content }]) =>
      html`<li><strong>${status}</strong> ${description}${content && Object.entries(content).map(([type, { schema }]) => html` – <code>${type}</code> ${Object.keys(schema).length > 0 && typeOf(schema)}`)}</li>`,
  )}</ul>
</section>`;
}

function renderSchema(name: string, { properties = {}, required = [] }: JsonSchema): Html {
  const fields = Object.entries(properties).map(([field, schema]) => ({
    name: field,
    isRequired: required.includes(field),
    schema,
    description: schema.description,
  }));
  return html`<h3 id="schema-${name}">${name}</h3>${fieldTable(`Fields of ${name}`, fields)}`;
}

/** The contract as a page. */
export function renderContractPage(contract: OpenApiDocument): string {
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const main = html`<h1>${contract.info.title}: interface, version ${contract.info.version}</h1>
<p class="lead">${contract.info.description}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a> (OpenAPI ${contract.openapi}).</p>
<nav aria-label="Operations"><ul class="links">${operations.map(
    ({ path, method, operation }) =>
      html`<li><a href="#${operation.operationId}">${method.toUpperCase()} ${path}</a> ${operation.summary}</li>`,
  )}</ul></nav>
${operations.map(({ path, method, operation }) => renderOperation(path, method, operation))}
<h2>Error codes</h2>
<dl>${Object.entries(PROBLEMS).map(([code, { status, title }]) => html`<dt id="problem-${code}"><code>${code}</code></dt><dd>${status}: ${title}</dd>`)}</dl>
<h2>Schemas</h2>
${Object.entries(contract.components.schemas).map(([name, schema]) => renderSchema(name, schema))}`;
  return renderPage({ language: 'en', title: 'Interface', main });
}
