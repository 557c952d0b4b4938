import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openssl } from './support';

/** Subject of what OpenSSL makes for these tests, with a Chinese name and a code of a body. */
const SUBJECT = '/C=CN/O=连云港市民政局/serialNumber=113207000143203250/CN=张三';

/** OpenSSL's options for keys that can be imported, by what people call them. */
export const keyKinds = {
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'RSA 2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  SM2: ['-algorithm', 'SM2'],
} as const;
export type KeyKindName = keyof typeof keyKinds;

/** The user id that SM2 signatures are for, as OpenSSL wants it. */
const DISTID = 'distid:1234567812345678';

export interface OpensslKey {
  /** PEM of the plain PKCS#8 key. */
  readonly key: string;
  readonly certificate: string;
  readonly isSm2: boolean;
}

/** Makes keys and certificates with OpenSSL in one folder. */
export class OpensslKeys {
  #serial = 0;
  constructor(private readonly folder: string) {}

  /** A path of a file that is not there yet. */
  fresh(extension: string): string {
    this.#serial += 1;
    return join(this.folder, `${this.#serial}.${extension}`);
  }

  key(options: readonly string[]): string {
    const key = this.fresh('key.pem');
    openssl('genpkey', ...options, '-out', key);
    return key;
  }

  /** A key with a self-signed certificate. */
  selfSigned(options: readonly string[] = keyKinds['P-256'], extensions = ['keyUsage=digitalSignature']): OpensslKey {
    const made = { key: this.key(options), certificate: this.fresh('pem'), isSm2: options.includes('SM2') };
    const files = ['-key', made.key, '-out', made.certificate, '-subj', SUBJECT, '-utf8', '-days', '30'];
    openssl('req', '-x509', '-new', ...files, ...signing(made), ...extensions.flatMap((each) => ['-addext', each]));
    return made;
  }

  /** A certificate for a request, issued by `by`; `extensions` are those of OpenSSL's configuration. */
  issue(by: OpensslKey, request: string, extensions: string): string {
    const out = this.fresh('pem');
    const files = ['-in', request, '-CA', by.certificate, '-CAkey', by.key, '-CAcreateserial', '-out', out];
    const verifying = by.isSm2 ? ['-vfyopt', DISTID] : [];
    const config = this.fresh('cnf');
    writeFileSync(config, extensions);
    openssl('x509', '-req', ...files, '-days', '9', ...signing(by), ...verifying, '-extfile', config);
    return out;
  }

  pkcs12(made: OpensslKey, passphrase: string, more: readonly string[] = []): string {
    const path = this.fresh('p12');
    const files = ['-inkey', made.key, '-in', made.certificate, '-out', path, '-passout', `pass:${passphrase}`];
    openssl('pkcs12', '-export', ...files, ...more);
    return path;
  }
}

function signing({ isSm2 }: Pick<OpensslKey, 'isSm2'>): string[] {
  return isSm2 ? ['-sm3', '-sigopt', DISTID] : [];
}
