import { Ajv2020 } from 'ajv/dist/2020.js';
import { withPlainNames } from './without-case.ts';

type Operations = Readonly<Record<string, unknown>>;

/** The schemas of the OpenAPI document that the running app gives, to hold its answers against. */
export class ContractSchemas {
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  readonly #paths: Readonly<Record<string, Operations>>;

  constructor(document: unknown) {
    this.#paths = (document as { readonly paths: Readonly<Record<string, Operations>> }).paths;
    this.#ajv.addSchema(document as object, 'document');
  }

  /** Method and path of every operation, parameters named `:id`. */
  routes(): readonly string[] {
    return Object.entries(this.#paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((method) => ['get', 'post', 'put', 'delete'].includes(method))
        .map((method) => withPlainNames(`${method.toUpperCase()} ${path}`)),
    );
  }

  /** What is wrong with a body; empty when it is as declared. Throws when nothing is declared for it. */
  problems(route: string, status: number, body: unknown): readonly string[] {
    const [method = '', pattern = ''] = route.split(' ');
    const path = Object.keys(this.#paths).find((one) => withPlainNames(one) === withPlainNames(pattern));
    if (path === undefined) throw new Error(`${route} is not in the document`);
    const parts = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ];
    const pointer = parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    const validate = this.#ajv.compile({ $ref: `document#/${pointer}` });
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  }
}
