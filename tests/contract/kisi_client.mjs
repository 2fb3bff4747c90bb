// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kisi's own JavaScript client as an outside witness: what it can do with Kisi it can do with the simulator.
// node kisi_client.mjs URL FOLDER, where FOLDER holds node_modules/kisi-client.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const [url, folder] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), 'witness.js'));
const exported = require('kisi-client');
const Kisi = exported.default ?? exported;
const email = 'witness.kisi-client@example.com';

const kisi = new Kisi({ baseURL: url });

const refused = async (promise, status, code) => {
    const error = await promise.then(() => null, reason => reason);
    assert.ok(error, 'should have been refused');
    assert.equal(error.status, status);
    if (code) assert.equal(error.code, code);
};

await refused(kisi.get('users'), 401);
await refused(kisi.signIn({ domain: 'marlow-instruments', email: 'maren.holt@example.com', password: 'wrong' }), 401, 'afc516');
await kisi.signIn({ domain: 'marlow-instruments', email: 'maren.holt@example.com', password: 'correct horse battery' });

const people = await kisi.get('users', { limit: 100, offset: 200 });
assert.deepEqual(people.pagination, { offset: 200, limit: 100, count: 240 });
assert.equal(people.data.length, 40);
const nobody = await kisi.get('users', { query: 'nobody-is-called-this' });
assert.deepEqual(nobody.pagination, { offset: 0, limit: 0, count: 0 });

const created = await kisi.post('users', { user: { email, sendEmails: false, confirm: true } });
assert.equal(created.email, email);
assert.equal(created.accessEnabled, true);
await refused(kisi.post('users', { user: { email } }), 422);

// It has no patch() of its own; this is what its other verbs go through.
await kisi.client.patch(`users/${created.id}`, { user: { accessEnabled: false } });
assert.equal((await kisi.get(`users/${created.id}`)).accessEnabled, false);

await kisi.delete(`users/${created.id}`);
await refused(kisi.get(`users/${created.id}`), 404);
await refused(kisi.get('user_export_reporters'), 404, '000404');

await kisi.signOut();
await refused(kisi.get('user'), 401);

console.log('kisi-client listed, created, suspended and deleted.');
