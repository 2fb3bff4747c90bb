// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists everybody with Kisi's JavaScript client, page after page, and says how long it took.
// node kisi_client_listing.mjs URL FOLDER KEY, where FOLDER holds node_modules/kisi-client.

import { createRequire } from 'node:module';
import path from 'node:path';

const [url, folder, key] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), 'listing.js'));
const exported = require('kisi-client');
const Kisi = exported.default ?? exported;

const kisi = new Kisi({ baseURL: url });
kisi.setLoginSecret(key);
const people = [];
const begin = performance.now();
let problem = null;
try {
    for (let offset = 0; ; offset += 100) {
        const page = await kisi.get('users', { limit: 100, offset });
        people.push(...page.data);
        if (people.length >= page.pagination.count || page.data.length === 0) break;
    }
} catch (error) {
    problem = String(error.status ?? error.message);
}
const cpu = process.cpuUsage();
console.log(JSON.stringify({
    what: 'kisi-client',
    people: people.length,
    problem,
    wallMs: performance.now() - begin,
    cpuMs: (cpu.user + cpu.system) / 1000,
}));
