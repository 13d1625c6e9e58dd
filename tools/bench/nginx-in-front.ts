import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from './command.ts';

const deployed = join(import.meta.dirname, '..', '..', 'deploy', 'nginx.conf');
/** What nginx says with every answer of its own. */
export const headerFile = join(import.meta.dirname, '..', '..', 'deploy', 'nginx-headers.conf');
const modules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];

/** The nginx of this machine with the module that serves brotli; null where either is not there. */
export function findNginx(): { readonly program: string; readonly brotli: string } | null {
  const program = findProgram('nginx');
  const brotli = modules
    .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path));
  return program === null || brotli === undefined ? null : { program, brotli };
}

export type NginxPlaces = {
  /** Of nginx itself: everything it writes goes here. */
  readonly folder: string;
  /** DOELSPOOR_PAGES of the program. */
  readonly pages: string;
  /** What stands behind `listen` in place of the port of the deployed configuration: with `ssl` there has to be a certificate in the folder. */
  readonly listen: string;
  readonly programPort: number;
  /** One line more of the main context, as `worker_processes 1;`. */
  readonly main?: string;
  /** What the log is in place of the deployed one. */
  readonly accessLog?: string;
  /** More of the http context, beside the deployed configuration. */
  readonly more?: string;
};

/** Writes a whole configuration around `deploy/nginx.conf` as it is, but for the lines that are to be set; gives its path. */
export async function writeNginxConfiguration(brotli: string, places: NginxPlaces): Promise<string> {
  const { folder, pages, listen, programPort, main = '', more = '' } = places;
  const isSecure = listen.includes(' ssl');
  const text = (await readFile(deployed, 'utf8'))
    // Of the two servers the first only leads to the second.
    .replace(/^server \{\n {2}listen 80;.*?^\}\n/ms, '')
    .replace(/^ {2}server 127\.0\.0\.1:8080;.*$/m, `  server 127.0.0.1:${programPort};`)
    .replace(/^ {2}listen 443 .*$/m, `  listen ${listen};`)
    .replace(/^ {2}ssl_certificate(_key)? .*$/gm, (_, key) =>
      isSecure ? `  ssl_certificate${key ?? ''} ${folder}/${key === undefined ? 'chain' : 'key'}.pem;` : '',
    )
    .replaceAll('/var/cache/doelspoor/pages', pages)
    .replace(/^ {2}access_log .*$/m, places.accessLog ?? '$&')
    .replaceAll('/etc/nginx/doelspoor-headers.conf', headerFile)
    .replaceAll('/var/log/nginx/', `${folder}/`);
  await mkdir(folder, { recursive: true });
  const whole = `load_module ${brotli};
daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${main}
events { worker_connections 1024; }
http {
sendfile on; tcp_nopush on;
client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
${text}
${more}
}
`;
  const path = join(folder, 'nginx.conf');
  await writeFile(path, whole);
  return path;
}
