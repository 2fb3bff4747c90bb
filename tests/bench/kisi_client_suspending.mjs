// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Suspends people with Kisi's JavaScript client as a script would, in a plain loop; what is refused is left behind.
// node kisi_client_suspending.mjs URL FOLDER KEY, where FOLDER holds node_modules/kisi-client; ids as JSON on standard input.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [url, folder, key] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), 'suspending.js'));
const exported = require('kisi-client');
const Kisi = exported.default ?? exported;

const kisi = new Kisi({ baseURL: url });
kisi.setLoginSecret(key);
for (const id of JSON.parse(readFileSync(0, 'utf8'))) {
    try {
        // It has no patch() of its own; this is what its other verbs go through.
        await kisi.client.patch(`users/${id}`, { user: { accessEnabled: false } });
    } catch (error) {
        const status = error.status ?? error.response?.status;
        if (status !== 429) {
            console.error(status ?? error.message);
            process.exit(1);
        }
    }
}
